//! The primary writes nothing for a while, as in the middle of a switch-over: requests are answered with 503, results
//! are kept.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_read_only_primary_is_waited_for",
    number: "8",
    faults: "default_transaction_read_only for 8 s, twice",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const READ_ONLY: Duration = Duration::from_secs(8);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let load = Load::start(world, Shape::usual(seed));
        for _ in 0..2 {
            tokio::time::sleep(Duration::from_secs(2)).await;
            world.postgres.set_read_only(true).await?;
            tokio::time::sleep(READ_ONLY).await;
            world.postgres.set_read_only(false).await?;
        }
        let load = load.run_for(Duration::from_secs(3)).await?;
        Ok(Evidence { load, ..Evidence::default() })
    })
}
