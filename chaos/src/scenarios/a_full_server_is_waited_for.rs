//! The server takes no connection any more, and ends those there are: seconds without a database, without a crash.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_full_server_is_waited_for",
    number: "8",
    faults: "connection limit reached for 8 s: every connection ended and every new one refused; then only 30 for 8 s",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const FULL: Duration = Duration::from_secs(8);
/// Fewer than the programs would like to have.
const FEW: u32 = 30;

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let load = Load::start(world, Shape::usual(seed));
        tokio::time::sleep(Duration::from_secs(2)).await;
        world.postgres.limit_connections(Some(0)).await?;
        world.postgres.terminate_backends().await?;
        tokio::time::sleep(FULL).await;
        world.postgres.limit_connections(Some(FEW)).await?;
        tokio::time::sleep(FULL).await;
        world.postgres.limit_connections(None).await?;
        let load = load.run_for(Duration::from_secs(3)).await?;
        Ok(Evidence { load, ..Evidence::default() })
    })
}
