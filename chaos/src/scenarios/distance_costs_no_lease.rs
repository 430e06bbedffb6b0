//! Two workers far from the database, one on either side of the world: slower, and nothing else.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Mode, Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "distance_costs_no_lease",
    number: "regions",
    faults: "two workers 110 ms and 230 ms (there and back) from the database, nobody near it",
    is_quick: false,
    plan: || Plan { proxied: vec![0, 1], ..Plan::default() },
    play,
};

/// There; as long back.
const WAYS: [Duration; 2] = [Duration::from_millis(55), Duration::from_millis(115)];
const LONG_ENOUGH: Duration = Duration::from_secs(20);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        for (proxy, way) in world.proxies.iter().zip(WAYS) {
            proxy.set(Mode::Pass(way));
        }
        let load = Load::start(world, Shape::usual(seed)).run_for(LONG_ENOUGH).await?;
        let dead =
            world.postgres.number("SELECT count(*) FROM queue.workers WHERE dead_at IS NOT NULL").await?;
        let findings =
            (dead > 0).then(|| format!("{dead} workers were taken for dead because they are far away"));
        Ok(Evidence { load, findings: findings.into_iter().collect(), ..Evidence::default() })
    })
}
