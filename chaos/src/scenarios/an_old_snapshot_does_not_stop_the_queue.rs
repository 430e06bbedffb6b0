//! Somebody's report holds a snapshot open, so nothing dead is cleared away, while the queue turns over.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::latency;
use crate::stage::{Plan, World, run};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "an_old_snapshot_does_not_stop_the_queue",
    number: "13",
    faults: "a transaction that holds xmin for 30 s under load",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const QUIET: Duration = Duration::from_secs(8);
const PINNED: Duration = Duration::from_secs(30);
/// The queue may not fall behind while it is pinned, whatever a busy machine adds.
const SLOWEST: Duration = Duration::from_secs(2);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let shape = Shape { per_second: 40.0, recipients: 10, ..Shape::usual(seed) };
        let load = Load::start(world, Shape { name: "before", ..shape.clone() }).run_for(QUIET).await?;
        let mut report = world.postgres.connect().await?;
        run(&mut report, "BEGIN ISOLATION LEVEL REPEATABLE READ").await?;
        run(&mut report, "SELECT count(*) FROM messages").await?;
        let pinned = Load::start(world, Shape { name: "pinned", ..shape })
            .run_for(world.terms.lasting(PINNED, Duration::from_mins(10)))
            .await?;
        run(&mut report, "COMMIT").await?;
        let ledger = world.providers.ledger().await?;
        let (before, during) = (latency::p99(&load, &ledger), latency::p99(&pinned, &ledger));
        let finding =
            (during > SLOWEST).then(|| format!("p99 under an old snapshot is {during:?}, {before:?} before"));
        let figures =
            vec![("p99 before", format!("{before:?}")), ("p99 while pinned", format!("{during:?}"))];
        let findings = finding.into_iter().collect();
        Ok(Evidence { load: load.and(pinned), findings, figures, ..Evidence::default() })
    })
}
