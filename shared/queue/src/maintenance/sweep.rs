//! Jobs of dead workers come back.

use std::collections::BTreeMap;
use std::time::Instant;

use sqlx::{Connection as _, PgConnection};
use tracing::warn;

use crate::connection::{give_back, lend, within};
use crate::process::{SESSIONS, Shared};
use crate::undertaker::{DeadJob, bury};
use crate::{QueueError, QueueName, metrics};

const BATCH: i64 = 500;

/// Declares workers dead that were silent for too long, and takes their jobs back.
///
/// Whoever judges must itself have seen the database without a break for longer than a heartbeat takes: after an
/// outage of the database every worker looks silent, and none of them is dead.
pub(super) async fn dead_workers(shared: &Shared, watching_since: Instant) -> Result<(), QueueError> {
    if watching_since.elapsed() < shared.options.heartbeat * 3 / 2 {
        return Ok(());
    }
    let mut conn = lend(&shared.pool, shared.options.patience).await?;
    let dead = within(shared.options.patience, declare_dead(&mut conn, shared)).await;
    for worker in give_back(conn, dead)? {
        rescue(shared, worker).await?;
    }
    Ok(())
}

/// Workers that are dead and may still hold jobs, the newly dead among them.
async fn declare_dead(conn: &mut PgConnection, shared: &Shared) -> Result<Vec<i64>, QueueError> {
    let newly = sqlx::query!(
        "UPDATE queue.workers SET dead_at = now()
         WHERE dead_at IS NULL AND stopped_at IS NULL AND last_seen < now() - make_interval(secs => $1)
           AND pg_postmaster_start_time() < now() - make_interval(secs => $2)
         RETURNING id, name, extract(epoch FROM now() - last_seen)::float8 AS silence",
        shared.options.dead_after.as_secs_f64(),
        (shared.options.heartbeat * 3 / 2).as_secs_f64()
    );
    for worker in newly.fetch_all(&mut *conn).await? {
        warn!(
            worker.id,
            worker.name,
            silence_seconds = worker.silence,
            "a worker is dead; taking its jobs back"
        );
    }
    // Also those whose rescue was interrupted, and those that said goodbye without giving everything back.
    let holders = sqlx::query_scalar!(
        r#"SELECT worker.id FROM queue.workers AS worker
           WHERE (dead_at IS NOT NULL OR stopped_at IS NOT NULL)
             AND EXISTS (SELECT FROM queue.jobs AS job WHERE job.lease_by = worker.id)"#
    );
    Ok(holders.fetch_all(conn).await?)
}

async fn rescue(shared: &Shared, worker: i64) -> Result<(), QueueError> {
    let mut conn = lend(&shared.pool, shared.options.patience).await?;
    let ended = within(shared.options.patience, end_sessions(&mut conn, worker)).await;
    give_back(conn, ended)?;
    loop {
        let patience = shared.options.patience;
        let mut conn = lend(&shared.pool, patience).await?;
        let rescued = within(patience, rescue_some(&mut conn, shared, worker)).await;
        let rescued = give_back(conn, rescued)?;
        if rescued.is_empty() {
            return Ok(());
        }
        for queue in rescued.keys() {
            shared.wake.wake(queue);
        }
        let jobs: u64 = rescued.values().sum();
        metrics::requeued(jobs);
        warn!(worker.id = worker, jobs, "jobs of a dead worker are back");
    }
}

/// Ends what a dead worker's sessions have under way. A process that only stands still keeps its connections, and with
/// them the locks on rows it was about to write; its jobs would wait until it goes on. Whatever it had not committed
/// did not happen. A process that was taken for dead and lives may find its own former self here; it goes on.
async fn end_sessions(conn: &mut PgConnection, worker: i64) -> Result<(), QueueError> {
    let ended = sqlx::query_scalar!(
        r#"SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) AS "count!"
           FROM queue.workers AS worker
           JOIN pg_stat_activity ON application_name = $2 || ' ' || substring(worker.name FROM '[^:]*$')
           WHERE worker.id = $1 AND usename = current_user AND xact_start IS NOT NULL
             AND application_name <> current_setting('application_name')"#,
        worker,
        SESSIONS
    );
    let ended = ended.fetch_one(conn).await?;
    if ended > 0 {
        warn!(worker.id = worker, sessions = ended, "transactions of a dead worker were still open; ended");
    }
    Ok(())
}

async fn rescue_some(
    conn: &mut PgConnection,
    shared: &Shared,
    worker: i64,
) -> Result<BTreeMap<QueueName, u64>, QueueError> {
    let mut transaction = conn.begin().await?;
    let mut rescued: BTreeMap<QueueName, u64> = BTreeMap::new();
    let mut exhausted: BTreeMap<QueueName, Vec<DeadJob>> = BTreeMap::new();
    for job in DeadJob::take_exhausted(&mut transaction, worker, BATCH).await? {
        exhausted.entry(QueueName::parse(&job.provenance.queue)?).or_default().push(job);
    }
    for (queue, jobs) in exhausted {
        bury(&mut transaction, &queue, &jobs, &*shared.undertaker_of(&queue)).await?;
        *rescued.entry(queue).or_default() += u64::try_from(jobs.len()).unwrap_or(u64::MAX);
    }
    for queue in return_orphans(&mut transaction, worker).await? {
        *rescued.entry(QueueName::parse(&queue)?).or_default() += 1;
    }
    transaction.commit().await?;
    Ok(rescued)
}

/// Returns jobs of a dead worker that have an attempt left, and answers their queues. The attempt was counted when
/// the job was claimed, so nothing is added here: a crash costs exactly one.
pub(crate) async fn return_orphans(conn: &mut PgConnection, worker: i64) -> Result<Vec<String>, QueueError> {
    let returned = sqlx::query_scalar!(
        r#"WITH orphans AS (
             SELECT queue, id FROM queue.jobs WHERE lease_by = $1 AND attempt < max_attempts
             ORDER BY queue, id LIMIT $2 FOR UPDATE SKIP LOCKED
           )
           UPDATE queue.jobs AS job SET lease_by = NULL, epoch = job.epoch + 1 FROM orphans
           WHERE job.queue = orphans.queue AND job.id = orphans.id
           RETURNING job.queue"#,
        worker,
        BATCH
    );
    Ok(returned.fetch_all(conn).await?)
}
