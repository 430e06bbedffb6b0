//! One worker's network swallows everything and closes nothing. It has to stop trusting its leases before the others
//! take them, and what it wrote into the silence must not count when it arrives after all.

use std::time::Duration;

use futures::future::BoxFuture;

use super::occupied::until_occupied;
use super::patience::until;
use super::{Evidence, Scenario};
use crate::load::{Load, Shape, now_micros};
use crate::oracle::{Allowance, InFlight};
use crate::stage::{Mode, Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_silent_connection_is_given_up",
    number: "7",
    faults: "every database connection of one worker black-holed for 20 s, then everything arrives late",
    is_quick: false,
    plan: || Plan { proxied: vec![0], ..Plan::default() },
    play,
};

const SILENCE: Duration = Duration::from_secs(20);
const BACK_WITHIN: Duration = Duration::from_secs(30);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let mut allowance = Allowance::default();
        let load = Load::start(world, Shape::usual(seed));
        tokio::time::sleep(Duration::from_secs(3)).await;
        let pid = world.workers[0].process.pid();
        let mut conn = world.postgres.connect().await?;
        until_occupied(world, 0).await?;
        world.proxies[0].set(Mode::BlackHole);
        let at = now_micros();
        let in_flight = InFlight::of(&mut conn, pid, at).await?;
        let stranded = in_flight.recipients.len();
        allowance.strand(in_flight);
        tokio::time::sleep(SILENCE).await;
        let mut findings = Vec::new();
        if world.workers[0].is_ready().await {
            findings.push("a worker trusts in leases it could not confirm for 20 s".to_owned());
        }
        world.proxies[0].set(Mode::Pass(Duration::ZERO));
        let worker = &world.workers[0];
        until(BACK_WITHIN, "the worker works again", || async { Ok(worker.is_ready().await) }).await?;
        let load = load.run_for(Duration::from_secs(3)).await?;
        let figures = vec![("under way when it fell silent", stranded.to_string())];
        Ok(Evidence { load, allowance, findings, figures })
    })
}
