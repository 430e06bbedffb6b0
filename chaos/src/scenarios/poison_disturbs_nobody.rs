//! Jobs whose payload no program can read, in between those of the load.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::Allowance;
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "poison_disturbs_nobody",
    number: "11",
    faults: "100 jobs with undecodable payloads and 2 attempts each, under load",
    is_quick: false,
    plan: || Plan::default(),
    play,
};

const POISON: u64 = 100;

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let load = Load::start(world, Shape::usual(seed));
        tokio::time::sleep(Duration::from_secs(2)).await;
        let statement = format!(
            "INSERT INTO queue.jobs (queue, priority, lane, run_at, max_attempts, payload)
             SELECT CASE n % 2 WHEN 0 THEN 'apns' ELSE 'fcm' END, 0, '00000000-0000-0000-0000-000000000000', now(), 2,
               sha256(n::text::bytea) FROM generate_series(1, {POISON}) AS n"
        );
        world.postgres.execute(&statement).await?;
        let load = load.run_for(Duration::from_secs(10)).await?;
        let allowance = Allowance { poison: POISON, ..Allowance::default() };
        Ok(Evidence { load, allowance, ..Evidence::default() })
    })
}
