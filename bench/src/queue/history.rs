//! The same burn-down among a million ready jobs, a million scheduled ones and ten million outcomes, while an idle
//! transaction keeps the server from cleaning up.

use serde_json::json;
use sqlx::{Connection as _, PgConnection};

use super::drain::{QUEUE, drain};
use super::{rate, rates};
use crate::database::{Database, Server};
use crate::report::{Section, median_ratio};
use crate::sizes::Sizes;

/// Outcomes of one row.
const PACK: u32 = 500;

pub(crate) async fn measure(sizes: &Sizes) -> anyhow::Result<Section> {
    let server = Server::start().await?;
    let (empty, full) = (server.migrated("fresh").await?, server.migrated("grown").await?);
    fill(&full, sizes).await?;
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for run in 1..=sizes.runs {
        without.push(drain(&empty, sizes.jobs).await?);
        let pinned = pin(&full).await?;
        with.push(drain(&full, sizes.jobs).await?);
        pinned.close().await?;
        let at = usize::try_from(run)? - 1;
        eprintln!(
            "history, run {run} of {}: without {:.0}/s, with {:.0}/s",
            sizes.runs, without[at].rate, with[at].rate
        );
    }
    empty.close().await;
    full.close().await;
    server.stop().await?;
    let (runs, without_runs) = (rates(&with), rates(&without));
    let (without, with) = (rate(&without), rate(&with));
    let figures = json!({
        "with_history_ratio": median_ratio(&runs, &without_runs),
        "without_per_second": without, "with_per_second": with,
        "without_runs": without_runs, "with_runs": runs,
        "ready": sizes.old_jobs, "scheduled": sizes.old_jobs, "outcomes": sizes.old_outcomes, "xmin": "pinned",
    });
    let bars = vec![("empty".to_owned(), without), ("history, pinned xmin".to_owned(), with)];
    Ok(Section { key: "history", title: "Queue with history", unit: "jobs a second", figures, bars })
}

/// A transaction that sees the past until it is closed.
#[expect(clippy::disallowed_methods, reason = "a measurement's own transaction")]
async fn pin(database: &Database) -> anyhow::Result<PgConnection> {
    let mut conn = PgConnection::connect(&database.url).await?;
    sqlx::query("BEGIN ISOLATION LEVEL REPEATABLE READ").execute(&mut conn).await?;
    // The snapshot is taken by the first statement, and its id by a write.
    sqlx::query("SELECT pg_current_xact_id()").execute(&mut conn).await?;
    Ok(conn)
}

#[expect(clippy::disallowed_methods, reason = "a measurement's own history")]
async fn fill(database: &Database, sizes: &Sizes) -> anyhow::Result<()> {
    let mut conn = database.pool.acquire().await?;
    queue::create_queue(&mut conn, &queue::QueueName::parse(QUEUE)?).await?;
    let jobs = |table: &str, at: &str| {
        format!(
            "INSERT INTO queue.{table} (queue, priority, lane, run_at, max_attempts, payload)
             SELECT '{QUEUE}', 4, '00000000-0000-0000-0000-000000000000', {at}, 5, decode(repeat('07', 200), 'hex')
             FROM generate_series(1, {})",
            sizes.old_jobs
        )
    };
    // Ids of today, so that it is the partition in use that is full.
    let outcomes = format!(
        "INSERT INTO deliveries SELECT id, id, 1, now(), 0, {PACK} - 1, {PACK}, {PACK}, 0, 0, 0, 0, 0, 0,
           ordinals, sent, ones, nobody
         FROM generate_series(1, {}) AS n,
           LATERAL (SELECT (left(day_as_uuid(current_date)::text, 19) || '8000-' || lpad(to_hex(n), 12, '0'))::uuid)
             AS made (id),
           (SELECT array_agg(place), array_agg(1::smallint), array_agg(1::smallint),
              array_agg('00000000-0000-0000-0000-000000000000'::uuid) FROM generate_series(0, {PACK} - 1) AS place)
             AS pack (ordinals, sent, ones, nobody)",
        sizes.old_outcomes / PACK
    );
    let statements = [
        jobs("jobs", "now() - interval '1 hour'"),
        jobs("scheduled", "now() + interval '7 days'"),
        outcomes,
        "VACUUM ANALYZE".to_owned(),
        "CHECKPOINT".to_owned(),
    ];
    for statement in statements {
        sqlx::query(sqlx::AssertSqlSafe(statement)).execute(&mut *conn).await?;
    }
    Ok(())
}
