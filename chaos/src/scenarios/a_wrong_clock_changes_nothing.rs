//! Workers whose clocks are ten minutes off, one ahead and one behind: the database's clock says what is due, who is
//! dead and which token is fresh.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::latency;
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_wrong_clock_changes_nothing",
    number: "15",
    faults: "the clock of one worker 10 minutes ahead, of the other 10 minutes behind; half of the messages scheduled",
    is_quick: false,
    plan: || Plan { skewed: vec![(0, 600), (1, -600)], ..Plan::default() },
    play,
};

const LATER: Duration = Duration::from_secs(6);
const LONG_ENOUGH: Duration = Duration::from_secs(12);
/// Ten minutes would show.
const LATEST: Duration = Duration::from_secs(3);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let half = Shape { per_second: 10.0, ..Shape::usual(seed) };
        let now = Load::start(world, Shape { name: "now", ..half.clone() });
        let later = Shape { name: "later", seed: seed + 1, send_after: LATER, ..half };
        let later = Load::start(world, later).run_for(LONG_ENOUGH).await?;
        let now = now.stop().await?;
        tokio::time::sleep(LATER + LATEST).await;
        let ledger = world.providers.ledger().await?;
        let mut findings = Vec::new();
        let early = latency::early(&later, &ledger);
        findings.extend((early > 0).then(|| format!("{early} recipients were sent before their time")));
        let (at_once, in_time) = (latency::p99(&now, &ledger), latency::p99(&later, &ledger));
        for p99 in [at_once, in_time] {
            findings.extend((p99 > LATEST).then(|| format!("p99 is {p99:?} with wrong clocks")));
        }
        let dead =
            world.postgres.number("SELECT count(*) FROM queue.workers WHERE dead_at IS NOT NULL").await?;
        findings.extend((dead > 0).then(|| format!("{dead} workers were taken for dead")));
        let figures =
            vec![("p99 at once", format!("{at_once:?}")), ("p99 of scheduled ones", format!("{in_time:?}"))];
        Ok(Evidence { load: now.and(later), findings, figures, ..Evidence::default() })
    })
}
