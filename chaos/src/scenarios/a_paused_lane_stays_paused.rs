//! Somebody pauses a lane, and the workers are killed and replaced meanwhile. Nothing leaves until it is resumed, what
//! is cancelled meanwhile never leaves, and the other channel does not notice.

use std::time::Duration;

use anyhow::ensure;
use futures::future::BoxFuture;
use http::Method;
use serde_json::{Value, json};

use super::a_killed_worker_loses_nothing::kill_and_restart;
use super::patience::until;
use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::Allowance;
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "a_paused_lane_stays_paused",
    number: "17",
    faults: "the APNs lane paused under load, every worker killed and replaced, 10 messages cancelled, then resumed",
    is_quick: false,
    plan: Plan::default,
    play,
};

const CANCELLED: usize = 10;
/// Half of them on the lane that is paused.
const OF_EACH: u64 = 20;
/// Pauses are looked up with every claim; what is running may end.
const QUIET_AFTER: Duration = Duration::from_secs(10);
const TOLD_WITHIN: Duration = Duration::from_secs(20);
const PAUSED: Duration = Duration::from_secs(5);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let before = Load::start(world, Shape { name: "before", ..Shape::usual(seed) });
        let before = before.run_for(Duration::from_secs(2)).await?;
        let client = world.apps[0].client.clone();
        let why = json!({ "reason": "a scenario" });
        let _: Value = client.call(Method::POST, "/v1/lanes/apns/pause", Some(&why)).await?;
        until(QUIET_AFTER, "nothing of the lane is running", || async { Ok(leased(world).await? == 0) })
            .await?;
        let quiet = apple(world).await?;
        let during = Load::start(world, Shape { name: "during", ..Shape::usual(seed) });
        let mut allowance = Allowance::default();
        for number in 0..world.workers.len() {
            allowance.strand(kill_and_restart(world, number).await?);
        }
        let during = during.run_for(PAUSED).await?;
        let left = apple(world).await? - quiet;
        let mut findings = Vec::new();
        findings.extend((left > 0).then(|| format!("{left} recipients of a paused lane were sent")));
        // Not what was under way at the killed workers: that may have left already.
        ensure!(during.accepted.len() > 10 * CANCELLED, "the load is too small");
        for message in during.accepted.iter().rev().take(CANCELLED) {
            let path = format!("/v1/messages/{}/cancel", message.id);
            let _: Value = client.call(Method::POST, &path, None).await?;
        }
        let _: Value = client.call(Method::POST, "/v1/lanes/apns/resume", Some(&json!({}))).await?;
        let after = Load::start(world, Shape { name: "after", ..Shape::usual(seed) });
        let after = after.run_for(Duration::from_secs(2)).await?;
        allowance.not_sent = CANCELLED as u64 * OF_EACH;
        let cancelled = "SELECT coalesce(sum(cancelled), 0)::bigint FROM deliveries";
        let at_least = i64::try_from(allowance.not_sent / 2)?;
        until(TOLD_WITHIN, "what waited for Apple is told to be cancelled", || async {
            Ok(world.postgres.number(cancelled).await? >= at_least)
        })
        .await?;
        let cancelled = world.postgres.number(cancelled).await?;
        let figures = vec![("recipients cancelled while they waited", cancelled.to_string())];
        Ok(Evidence { load: before.and(during).and(after), allowance, findings, figures })
    })
}

async fn leased(world: &World) -> anyhow::Result<i64> {
    let running = "SELECT count(*) FROM queue.jobs WHERE queue = 'apns' AND lease_by IS NOT NULL";
    world.postgres.number(running).await
}

/// How many Apple has.
async fn apple(world: &World) -> anyhow::Result<usize> {
    let ledger = world.providers.ledger().await?;
    Ok(ledger.iter().filter(|entry| !entry.token.starts_with("chaos-")).count())
}
