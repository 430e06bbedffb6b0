//! Years of history, a million jobs that wait behind a pause and a million for another day: the load of today reads
//! none of it.

use std::collections::HashMap;
use std::time::Duration;

use futures::future::BoxFuture;

use super::{Evidence, Scenario};
use crate::load::{Load, Shape};
use crate::oracle::latency;
use crate::stage::{Plan, World};

pub(super) const SCENARIO: Scenario = Scenario {
    name: "history_slows_nothing",
    number: "14",
    faults: "1,000,000 ready jobs of a paused lane, 1,000,000 scheduled ones and 10,000,000 outcomes in the tables",
    is_quick: false,
    plan: Plan::default,
    play,
};

const LANE: &str = "ffffffff-0000-4000-8000-000000000001";
const MILLION: u32 = 1_000_000;
const PACKS: u32 = 20_000;
const OF_A_PACK: u32 = 500;
const LONG_ENOUGH: Duration = Duration::from_secs(10);

fn play(world: &mut World, seed: u64) -> BoxFuture<'_, anyhow::Result<Evidence>> {
    Box::pin(async move {
        let shape = Shape { per_second: 30.0, recipients: 10, ..Shape::usual(seed) };
        let empty = Load::start(world, Shape { name: "empty", ..shape.clone() }).run_for(LONG_ENOUGH).await?;
        for statement in fill() {
            world.postgres.execute(&statement).await?;
        }
        let before_load = scans(world).await?;
        let full = Load::start(world, Shape { name: "full", ..shape }).run_for(LONG_ENOUGH).await?;
        let scanned = scanned_since(&before_load, scans(world).await?);
        let ledger = world.providers.ledger().await?;
        let (before, during) = (latency::p99(&empty, &ledger), latency::p99(&full, &ledger));
        let mut findings = Vec::new();
        findings.extend(
            (during > before * 2 + latency::SLACK)
                .then(|| format!("p99 with history is {during:?}, {before:?} without")),
        );
        findings.extend(scanned.into_iter().map(|table| format!("{table} was read from end to end")));
        for table in ["queue.jobs", "queue.scheduled"] {
            world.postgres.execute(&format!("DELETE FROM {table} WHERE lane = '{LANE}'")).await?;
        }
        world.postgres.execute("DELETE FROM deliveries WHERE app_id = message_id").await?;
        let figures = vec![("p99 without", format!("{before:?}")), ("p99 with", format!("{during:?}"))];
        Ok(Evidence { load: empty.and(full), findings, figures, ..Evidence::default() })
    })
}

fn fill() -> [String; 5] {
    let pause = format!(
        "INSERT INTO queue.controls (queue, lane, paused_until) VALUES ('apns', '{LANE}', 'infinity'),
           ('fcm', '{LANE}', 'infinity')"
    );
    let job = |table: &str, at: &str| {
        format!(
            "INSERT INTO queue.{table} (queue, priority, lane, run_at, max_attempts, payload)
             SELECT CASE n % 2 WHEN 0 THEN 'apns' ELSE 'fcm' END, 2, '{LANE}', {at}, 5, sha256(n::text::bytea)
             FROM generate_series(1, {MILLION}) AS n"
        )
    };
    // Ids of today, so that it is the partition in use that is full.
    let outcomes = format!(
        "INSERT INTO deliveries SELECT id, id, 1, now(), 0, {OF_A_PACK} - 1, {OF_A_PACK}, {OF_A_PACK}, 0, 0, 0, 0, 0, 0,
           ordinals, sent, ones, nobody
         FROM generate_series(1, {PACKS}) AS n,
           LATERAL (SELECT (left(day_as_uuid(current_date)::text, 19) || '8000-' || lpad(to_hex(n), 12, '0'))::uuid)
             AS made (id),
           (SELECT array_agg(place), array_agg(1::smallint), array_agg(1::smallint),
              array_agg('00000000-0000-0000-0000-000000000000'::uuid) FROM generate_series(0, {OF_A_PACK} - 1) AS place)
             AS pack (ordinals, sent, ones, nobody)"
    );
    let (ready, later) = (job("jobs", "now()"), job("scheduled", "now() + interval '1 day'"));
    [pause, ready, later, outcomes, "ANALYZE".to_owned()]
}

/// How often each of the big tables was read from end to end.
async fn scans(world: &World) -> anyhow::Result<HashMap<String, i64>> {
    // Whoever works has told what it did after a second.
    tokio::time::sleep(Duration::from_secs(2)).await;
    let scans = "SELECT relname::text, seq_scan FROM pg_stat_user_tables WHERE n_live_tup > 10000";
    Ok(world.postgres.pairs(scans).await?.into_iter().collect())
}

fn scanned_since(before: &HashMap<String, i64>, now: HashMap<String, i64>) -> Vec<String> {
    let more =
        now.into_iter().filter(|(table, scans)| before.get(table).is_some_and(|before| before < scans));
    more.map(|(table, _)| table).collect()
}
