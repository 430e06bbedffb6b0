//! Nothing happens. What falls here is wrong with the product itself, or broken on purpose.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::latency;
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_quiet_day_balances",
    number: "none",
    faults: "none, to have something to compare with",
    is_quick: true,
    plan: Plan::default,
    play,
};

const LONG_ENOUGH: Duration = Duration::from_secs(5);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let load = Load::start(world, Shape::usual(seed)).run_for(LONG_ENOUGH).await?;
        let p99 = latency::p99(&load, &world.providers.ledger().await?);
        Ok(Evidence { load, figures: vec![("p99", format!("{p99:?}"))], ..Evidence::default() })
    })
}
