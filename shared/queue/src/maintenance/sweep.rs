//! Jobs of dead workers come back.
//!
//! Looking for them reads the jobs end to end (`leases`). So that is done once when a worker ended, and once more when nothing
//! that it had begun can be under way any more; what is found then is all there is.

use std::collections::BTreeMap;
use std::time::Instant;

use sqlx::{Connection as _, PgConnection};
use tracing::warn;

use crate::connection::{give_back, lend, within};
use crate::process::{SESSIONS, Shared};
use crate::undertaker::{DeadJob, announce, bury};
use crate::{JobId, QueueError, QueueName, leases, metrics};

/// Jobs of one transaction.
const BATCH: usize = 500;

/// A worker that died or stopped, and may still hold jobs.
pub(super) struct Ended {
    id: i64,
    /// Whether nothing that it began can be under way any more.
    is_over: bool,
}

/// Declares workers dead that were silent for too long, and answers whose jobs are to be looked for.
///
/// Whoever judges must itself have seen the database without a break for longer than a heartbeat takes: after an
/// outage of the database every worker looks silent, and none of them is dead.
pub(super) async fn ended_workers(
    shared: &Shared,
    watching_since: Instant,
) -> Result<Vec<Ended>, QueueError> {
    if watching_since.elapsed() < shared.options.heartbeat * 3 / 2 {
        return Ok(Vec::new());
    }
    let patience = shared.options.patience;
    let mut conn = lend(&shared.pool, patience).await?;
    let ended = within(patience, declare_dead(&mut conn, shared)).await;
    give_back(conn, ended)
}

/// Takes back the jobs of `ended` workers.
pub(super) async fn take_back(shared: &Shared, ended: &[Ended]) -> Result<(), QueueError> {
    let patience = shared.options.patience;
    let workers: Vec<i64> = ended.iter().map(|worker| worker.id).collect();
    let mut conn = lend(&shared.pool, patience).await?;
    let done = within(patience, end_sessions(&mut conn, &workers)).await;
    give_back(conn, done)?;
    loop {
        let jobs = leases::look(shared, &workers, None).await?;
        if jobs.is_empty() {
            break;
        }
        let jobs: Vec<JobId> = jobs.iter().map(|job| job.id).collect();
        if rescue(shared, &workers, &jobs).await? == 0 {
            // Somebody has them locked. The next sweep finds them again.
            return Ok(());
        }
    }
    let mut conn = lend(&shared.pool, patience).await?;
    let noted = within(patience, note_look(&mut conn, ended)).await;
    give_back(conn, noted)
}

/// Workers that ended and may still hold jobs, the newly dead among them.
async fn declare_dead(conn: &mut PgConnection, shared: &Shared) -> Result<Vec<Ended>, QueueError> {
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
    let ended = sqlx::query_as!(
        Ended,
        r#"SELECT id, is_over AS "is_over!"
           FROM queue.workers,
             LATERAL (SELECT now() > greatest(stopped_at, dead_at) + make_interval(secs => $1)) AS now (is_over)
           WHERE cleared_at IS NULL AND (stopped_at IS NOT NULL OR dead_at IS NOT NULL)
             AND (looked_at IS NULL OR is_over)
           ORDER BY id"#,
        leases::ended_after(shared.options.patience).as_secs_f64()
    );
    Ok(ended.fetch_all(conn).await?)
}

/// Ends what dead workers' sessions have under way. A process that only stands still keeps its
/// connections, and with them the locks on rows it was about to write; its jobs would wait until it goes on. Whatever it
/// had not committed did not happen. A claim that begins after the death gets nothing (claim.sql), so what the process,
/// should it live, begins under a new registration is left alone.
async fn end_sessions(conn: &mut PgConnection, workers: &[i64]) -> Result<(), QueueError> {
    let ended = sqlx::query_scalar!(
        r#"SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) AS "count!"
           FROM queue.workers AS worker
           JOIN pg_stat_activity ON application_name = $2 || ' ' || substring(worker.name FROM '[^:]*$')
           WHERE worker.id = ANY ($1) AND usename = current_user AND xact_start <= worker.dead_at
             AND application_name <> current_setting('application_name')"#,
        workers,
        SESSIONS
    );
    let ended = ended.fetch_one(conn).await?;
    if ended > 0 {
        warn!(sessions = ended, "transactions of a dead worker were still open; ended");
    }
    Ok(())
}

/// Takes `jobs` back, and answers how many that were.
async fn rescue(shared: &Shared, workers: &[i64], jobs: &[JobId]) -> Result<u64, QueueError> {
    let patience = shared.options.patience;
    let mut total = 0;
    for jobs in jobs.chunks(BATCH) {
        let mut conn = lend(&shared.pool, patience).await?;
        let rescued = within(patience, rescue_some(&mut conn, shared, workers, jobs)).await;
        let rescued = give_back(conn, rescued)?;
        for queue in rescued.keys() {
            shared.wake.wake(queue);
        }
        total += rescued.values().sum::<u64>();
    }
    if total > 0 {
        metrics::requeued(total);
        warn!(?workers, jobs = total, "jobs of dead workers are back");
    }
    Ok(total)
}

async fn rescue_some(
    conn: &mut PgConnection,
    shared: &Shared,
    workers: &[i64],
    jobs: &[JobId],
) -> Result<BTreeMap<QueueName, u64>, QueueError> {
    let mut transaction = conn.begin().await?;
    let mut rescued: BTreeMap<QueueName, u64> = BTreeMap::new();
    let mut exhausted: BTreeMap<QueueName, Vec<DeadJob>> = BTreeMap::new();
    for job in DeadJob::take_exhausted(&mut transaction, workers, jobs).await? {
        exhausted.entry(QueueName::parse(&job.provenance.queue)?).or_default().push(job);
    }
    for (queue, jobs) in &exhausted {
        bury(&mut transaction, queue, jobs, &*shared.undertaker_of(queue)).await?;
        *rescued.entry(queue.clone()).or_default() += u64::try_from(jobs.len()).unwrap_or(u64::MAX);
    }
    for queue in return_orphans(&mut transaction, workers, jobs).await? {
        *rescued.entry(QueueName::parse(&queue)?).or_default() += 1;
    }
    transaction.commit().await?;
    for (queue, jobs) in &exhausted {
        announce(queue, jobs);
    }
    Ok(rescued)
}

/// Returns those of `jobs` that have an attempt left, and answers their queues. The attempt was counted when the job was
/// claimed, so nothing is added here: a crash costs exactly one.
pub(crate) async fn return_orphans(
    conn: &mut PgConnection,
    workers: &[i64],
    jobs: &[JobId],
) -> Result<Vec<String>, QueueError> {
    let returned = sqlx::query_scalar!(
        "UPDATE queue.jobs AS job SET lease_by = NULL, epoch = job.epoch + 1
         WHERE job.id = ANY ($2) AND ((job.queue, job.id) IN (
           SELECT queue, id FROM queue.jobs
           WHERE id = ANY ($2) AND lease_by = ANY ($1) AND attempt < max_attempts
           ORDER BY id FOR UPDATE SKIP LOCKED
         )) IS TRUE
         RETURNING job.queue",
        workers,
        jobs
    );
    Ok(returned.fetch_all(conn).await?)
}

/// Notes that nothing was found; of workers for which that was the last look, that nothing will be.
async fn note_look(conn: &mut PgConnection, ended: &[Ended]) -> Result<(), QueueError> {
    let (looked, over): (Vec<i64>, Vec<bool>) =
        ended.iter().map(|worker| (worker.id, worker.is_over)).unzip();
    sqlx::query!(
        "UPDATE queue.workers AS worker SET looked_at = now(), cleared_at = CASE WHEN ended.is_over THEN now() END
         FROM unnest($1::bigint[], $2::boolean[]) AS ended (id, is_over) WHERE worker.id = ended.id",
        &looked,
        &over
    )
    .execute(conn)
    .await?;
    Ok(())
}
