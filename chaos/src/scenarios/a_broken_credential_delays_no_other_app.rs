//! One app's key is not believed: its lane waits for a person, the other app does not. Once the key is right, nobody
//! was lost.

use std::time::Duration;

use futures::future::BoxFuture;
use serde_json::json;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::latency;
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_broken_credential_delays_no_other_app",
    number: "fairness",
    faults: "an app's APNs key replaced by one Apple does not know for 12 s, under load of both apps",
    is_quick: false,
    plan: || Plan { apps: 2, ..Plan::default() },
    play,
};

const QUIET: Duration = Duration::from_secs(10);
const BROKEN: Duration = Duration::from_secs(12);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let few = Shape { app: 1, per_second: 10.0, recipients: 4, ..Shape::usual(seed) };
        let quiet = Load::start(world, Shape { name: "quiet", ..few.clone() }).run_for(QUIET).await?;
        let issued = world.issued().await?;
        let mut wrong = issued.clone();
        wrong["apns"]["key_id"] = json!("UNKNOWNKEY");
        world.take_credentials(0, &wrong).await?;
        let broken = Load::start(world, Shape { name: "broken", ..Shape::usual(seed) });
        let beside = Load::start(world, Shape { name: "beside", ..few }).run_for(BROKEN).await?;
        let broken = broken.stop().await?;
        let ledger = world.providers.ledger().await?;
        world.take_credentials(0, &issued).await?;
        let (before, during) = (latency::p99(&quiet, &ledger), latency::p99(&beside, &ledger));
        let finding = (during > before * 2 + latency::SLACK)
            .then(|| format!("p99 of the other app: {during:?}, {before:?} when quiet"));
        let figures = vec![
            ("p99 of the other app when quiet", format!("{before:?}")),
            ("beside the broken one", format!("{during:?}")),
        ];
        let load = quiet.and(broken).and(beside);
        Ok(Evidence { load, findings: finding.into_iter().collect(), figures, ..Evidence::default() })
    })
}
