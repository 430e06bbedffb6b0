//! One app sends to thousands while another sends to a few: the few do not wait for the thousands.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::latency;
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_flood_delays_no_other_app",
    number: "fairness",
    faults: "30,000 recipients of one app at once, all in front of another app's in the queue",
    is_quick: false,
    plan: || Plan { apps: 2, ..Plan::default() },
    play,
};

const QUIET: Duration = Duration::from_secs(10);
const FLOODED: Duration = Duration::from_secs(15);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let few = Shape { app: 1, per_second: 10.0, recipients: 2, ..Shape::usual(seed) };
        let quiet = Load::start(world, Shape { name: "quiet", ..few.clone() }).run_for(QUIET).await?;
        let flood = Shape { name: "flood", per_second: 5.0, recipients: 2_000, ..Shape::usual(seed) };
        let flood = Load::start(world, flood).run_for(Duration::from_secs(3)).await?;
        let flooded = Load::start(world, Shape { name: "flooded", ..few }).run_for(FLOODED).await?;
        let ledger = world.providers.ledger().await?;
        let (before, during) = (latency::p99(&quiet, &ledger), latency::p99(&flooded, &ledger));
        let finding = (during > before * 2 + latency::SLACK)
            .then(|| format!("p99 of the other app: {during:?}, {before:?} when quiet"));
        let figures = vec![
            ("p99 of the other app when quiet", format!("{before:?}")),
            ("in the flood", format!("{during:?}")),
        ];
        let load = quiet.and(flood).and(flooded);
        Ok(Evidence { load, findings: finding.into_iter().collect(), figures, ..Evidence::default() })
    })
}
