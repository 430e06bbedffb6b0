//! Workers and the API are replaced one after the other under load: nothing is sent twice, no request fails for good.

use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_deploy_repeats_nothing",
    number: "3, 19",
    faults: "the next schema applied under load, then SIGTERM of every worker and of the API in turn, each replaced, two \
             rounds; in between old and new programs work side by side",
    is_quick: true,
    plan: || Plan::default(),
    play,
};

const ROUNDS: usize = 2;
/// What a next release may do to tables in use, as docs/operations.md asks of migrations: it adds, waits for no lock
/// for long, and builds indexes beside the traffic.
const NEXT_SCHEMA: [&str; 5] = [
    "SET lock_timeout = '2s'; ALTER TABLE queue.jobs ADD COLUMN next_release text",
    "SET lock_timeout = '2s'; ALTER TABLE messages ADD COLUMN next_release integer NOT NULL DEFAULT 0",
    "SET lock_timeout = '2s'; ALTER TABLE deliveries ADD COLUMN next_release text",
    "CREATE TABLE next_release (id bigint PRIMARY KEY)",
    "CREATE INDEX CONCURRENTLY subscriptions_next_release ON subscriptions (created_at)",
];
/// The drain timeout and then some.
const STOPS_WITHIN: Duration = Duration::from_secs(25);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let load = Load::start(world, Shape::usual(seed));
        let mut findings = Vec::new();
        tokio::time::sleep(Duration::from_secs(1)).await;
        for step in NEXT_SCHEMA {
            world.postgres.execute(step).await?;
        }
        for _ in 0..ROUNDS {
            for number in 0..world.workers.len() {
                tokio::time::sleep(Duration::from_secs(1)).await;
                let status = world.workers[number].process.stop(STOPS_WITHIN).await?;
                if !status.success() {
                    findings.push(format!("a worker that was asked to stop ended with {status}"));
                }
                world.workers[number] = world.start_worker(number).await?;
            }
            world.api.process.stop(STOPS_WITHIN).await?;
            world.start_api().await?;
        }
        let load = load.run_for(Duration::from_secs(1)).await?;
        let dead =
            world.postgres.number("SELECT count(*) FROM queue.workers WHERE dead_at IS NOT NULL").await?;
        findings.extend((dead > 0).then(|| format!("{dead} workers stopped without a goodbye")));
        Ok(Evidence { load, findings, ..Evidence::default() })
    })
}
