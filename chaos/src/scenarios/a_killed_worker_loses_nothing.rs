//! `kill -9` in the middle of messages, at random moments, and a new process under the same name at once.

use std::time::Duration;

use futures::future::BoxFuture;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use super::occupied::until_occupied;
use super::{Evidence, Scenario};
use crate::load::{Load, Shape, now_micros};
use crate::oracle::{Allowance, InFlight};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_killed_worker_loses_nothing",
    number: "1, 2",
    faults: "SIGKILL of one of 3 workers mid-message, 6 times, restarted at once under the same name",
    is_quick: false,
    plan: || Plan { workers: 3, ..Plan::default() },
    play,
};

const KILLS: usize = 6;

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let mut random = StdRng::seed_from_u64(seed);
        let mut allowance = Allowance::default();
        let load = Load::start(world, Shape::usual(seed));
        for kill in 0..world.terms.times(KILLS, 100) {
            tokio::time::sleep(Duration::from_millis(random.random_range(1_000..3_000))).await;
            let number = kill % world.workers.len();
            allowance.strand(kill_and_restart(world, number).await?);
        }
        let load = load.run_for(Duration::from_secs(2)).await?;
        Ok(Evidence { load, allowance, ..Evidence::default() })
    })
}

/// Kills a worker, starts it anew, and answers what it had under way.
pub(crate) async fn kill_and_restart(world: &mut World, number: usize) -> anyhow::Result<InFlight> {
    let pid = world.workers[number].process.pid();
    let mut conn = world.postgres.connect().await?;
    until_occupied(world, number).await?;
    world.workers[number].process.kill().await?;
    let at = now_micros();
    let restarted = world.start_worker(number).await?;
    world.workers[number] = restarted;
    InFlight::of(&mut conn, pid, at).await
}
