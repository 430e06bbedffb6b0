//! Every connection of every program is ended by the server, five times a second.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "ended_backends_lose_nothing",
    number: "6",
    faults: "pg_terminate_backend of every connection of the programs, 5 times a second for 10 s",
    is_quick: true,
    plan: || Plan::default(),
    play,
};

const ROUNDS: u32 = 50;
const EVERY: Duration = Duration::from_millis(200);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let load = Load::start(world, Shape::usual(seed));
        let mut ended = 0;
        for _ in 0..ROUNDS {
            tokio::time::sleep(EVERY).await;
            ended += world.postgres.terminate_backends().await?;
        }
        let load = load.run_for(Duration::from_secs(2)).await?;
        let figures = vec![("connections ended", ended.to_string())];
        Ok(Evidence { load, figures, ..Evidence::default() })
    })
}
