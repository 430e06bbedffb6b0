//! PostgreSQL crashes and recovers under load, again and again. Workers keep what they know meanwhile.

use std::time::Duration;

use futures::future::BoxFuture;
use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_crashed_database_loses_nothing",
    number: "5",
    faults: "immediate restart of PostgreSQL under load, 5 times",
    is_quick: false,
    plan: || Plan { workers: 3, ..Plan::default() },
    play,
};

const CRASHES: usize = 5;

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let mut random = StdRng::seed_from_u64(seed);
        let load = Load::start(world, Shape::usual(seed));
        let range = if world.terms.long { 5_000..40_000 } else { 3_000..7_000 };
        for _ in 0..world.terms.times(CRASHES, 30) {
            tokio::time::sleep(Duration::from_millis(random.random_range(range.clone()))).await;
            world.postgres.crash().await?;
        }
        let load = load.run_for(Duration::from_secs(3)).await?;
        Ok(Evidence { load, ..Evidence::default() })
    })
}
