//! A process that was stopped for longer than its lease comes back and finds its jobs done by others. It is the one
//! that does the housekeeping, so that has to be taken over, too.

use std::time::Duration;

use futures::future::BoxFuture;
use nix::sys::signal::Signal;

use super::occupied::until_occupied;
use super::patience::until;
use super::{Evidence, Scenario};
use crate::load::{Load, Shape, now_micros};
use crate::oracle::{Allowance, InFlight};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_stopped_worker_acknowledges_nothing_late",
    number: "4, 16",
    faults: "SIGSTOP of the worker that does the housekeeping, past its lease; then SIGCONT",
    is_quick: false,
    plan: || Plan { workers: 3, ..Plan::default() },
    play,
};

/// Longer than a rescue takes.
const TAKEN_OVER_WITHIN: Duration = Duration::from_secs(25);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let mut allowance = Allowance::default();
        let load = Load::start(world, Shape::usual(seed));
        tokio::time::sleep(Duration::from_secs(3)).await;
        let number = leader(world).await?;
        let pid = world.workers[number].process.pid();
        let mut conn = world.postgres.connect().await?;
        until_occupied(world, number).await?;
        world.workers[number].process.signal(Signal::SIGSTOP)?;
        let at = now_micros();
        let in_flight = InFlight::of(&mut conn, pid, at).await?;
        let stranded = in_flight.recipients.len();
        allowance.strand(in_flight);
        until(TAKEN_OVER_WITHIN, "the stopped worker's jobs are taken over", || async {
            let mut conn = world.postgres.connect().await?;
            InFlight::is_over(&mut conn, pid).await
        })
        .await?;
        // Some of them are under way at others when it comes back, most are done.
        tokio::time::sleep(Duration::from_millis(300)).await;
        world.workers[number].process.signal(Signal::SIGCONT)?;
        let worker = &world.workers[number];
        until(TAKEN_OVER_WITHIN, "the worker works again", || async { Ok(worker.is_ready().await) }).await?;
        let load = load.run_for(Duration::from_secs(4)).await?;
        let figures = vec![("under way when it was stopped", stranded.to_string())];
        Ok(Evidence { load, allowance, figures, ..Evidence::default() })
    })
}

/// The number of the worker that does the housekeeping.
async fn leader(world: &World) -> anyhow::Result<usize> {
    let pid = world.postgres.number(
        "SELECT split_part(worker.name, ':', 2)::bigint FROM queue.leaders JOIN queue.workers AS worker ON worker.id = holder",
    );
    let pid = pid.await?;
    let found = world.workers.iter().position(|worker| i64::from(worker.process.pid()) == pid);
    found.ok_or_else(|| anyhow::anyhow!("nobody does the housekeeping"))
}
