//! What happens to a job the queue gives up.

use chrono::{DateTime, Utc};
use domain::{Cause, Priority, TraceContext};
use futures::future::BoxFuture;
use sqlx::{Connection as _, PgConnection};
use tracing::{error, warn};
use uuid::Uuid;

use crate::completer::JobKey;
use crate::dead_letters::{NewDeadLetter, Provenance, insert};
use crate::disposition::Failure;
use crate::{JobId, QueueError, QueueName, metrics};

/// A job that was given up. Its row is gone already, in the transaction that buries it.
#[derive(Debug, Clone)]
pub struct DeadJob {
    /// The number of its last claim.
    pub epoch: i32,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Its weight.
    pub weight: u32,
    /// The database's time.
    pub died_at: DateTime<Utc>,
    /// Its bytes.
    pub payload: Vec<u8>,
    /// What it had checkpointed.
    pub progress: Option<Vec<u8>>,
    /// Why.
    pub failure: Failure,
}

/// Writes the account of jobs that are given up, whoever gives them up: their handler, the queue after the last
/// attempt, or the sweep after a worker died. Runs in the transaction that removes them.
pub trait Undertaker: Send + Sync + 'static {
    /// Buries `dead`, for instance with [`crate::dead_letters::insert`].
    fn bury<'a>(
        &'a self,
        conn: &'a mut PgConnection,
        dead: &'a [DeadJob],
    ) -> BoxFuture<'a, Result<(), sqlx::Error>>;
}

/// Keeps each job whole, as one dead letter.
#[derive(Debug, Clone, Copy, Default)]
pub struct KeepWhole;

impl Undertaker for KeepWhole {
    fn bury<'a>(
        &'a self,
        conn: &'a mut PgConnection,
        dead: &'a [DeadJob],
    ) -> BoxFuture<'a, Result<(), sqlx::Error>> {
        Box::pin(async move {
            let letters: Vec<NewDeadLetter> = dead.iter().map(NewDeadLetter::whole).collect();
            insert(conn, &letters.iter().collect::<Vec<_>>()).await
        })
    }
}

/// Has `undertaker` bury `dead`; if it can not, keeps them whole, because a job must not vanish.
pub(crate) async fn bury(
    conn: &mut PgConnection,
    queue: &QueueName,
    dead: &[DeadJob],
    undertaker: &dyn Undertaker,
) -> Result<(), QueueError> {
    if dead.is_empty() {
        return Ok(());
    }
    let mut savepoint = conn.begin().await?;
    match undertaker.bury(&mut savepoint, dead).await {
        Ok(()) => savepoint.commit().await?,
        Err(failure) if crate::error::is_transient(&failure) => return Err(failure.into()),
        Err(failure) => {
            let failure = crate::error::told(&failure);
            error!(%queue, error = failure, "the account of dead jobs can not be written; keeping them whole");
            savepoint.rollback().await?;
            KeepWhole.bury(conn, dead).await?;
        }
    }
    Ok(())
}

/// Tells of `dead` jobs, once that is committed.
pub(crate) fn announce(queue: &QueueName, dead: &[DeadJob]) {
    for job in dead {
        warn!(%queue, job.id = job.provenance.job_id, cause = job.failure.cause.name(), code = job.failure.code, attempts = job.provenance.attempts,
            "a job was given up");
        metrics::died(queue.as_str(), job.failure.cause, 1);
    }
}

impl DeadJob {
    pub(crate) fn key(&self) -> JobKey {
        JobKey { id: self.provenance.job_id, epoch: self.epoch }
    }

    /// Removes jobs that are still ours; their failure is to be filled in.
    pub(crate) async fn take(
        conn: &mut PgConnection,
        queue: &QueueName,
        ids: &[JobId],
        epochs: &[i32],
    ) -> Result<Vec<Self>, QueueError> {
        let rows = sqlx::query_as!(
            Row,
            r#"DELETE FROM queue.jobs AS job
               WHERE job.queue = $1 AND job.id = ANY ($2) AND job.lease_by IS NOT NULL
                 AND ((job.id, job.epoch) IN (SELECT id, epoch FROM unnest($2::bigint[], $3::integer[]) AS ours (id, epoch))) IS TRUE
               RETURNING job.id, job.epoch, job.queue, job.lane, job.group_id, job.priority, job.weight, job.attempt,
                 job.max_attempts, job.replays, job.origin, job.enqueued_at, now() AS "died_at!", job.payload,
                 job.progress, job.trace"#,
            queue.as_str(),
            ids,
            epochs
        );
        Ok(rows.fetch_all(conn).await?.into_iter().map(Self::from).collect())
    }

    /// Removes those of `jobs`, leased to dead `workers`, that have no attempt left.
    pub(crate) async fn take_exhausted(
        conn: &mut PgConnection,
        workers: &[i64],
        jobs: &[JobId],
    ) -> Result<Vec<Self>, QueueError> {
        let rows = sqlx::query_as!(
            Row,
            r#"DELETE FROM queue.jobs AS job
               WHERE job.id = ANY ($2) AND ((job.queue, job.id) IN (
                 SELECT queue, id FROM queue.jobs
                 WHERE id = ANY ($2) AND lease_by = ANY ($1) AND attempt >= max_attempts
                 ORDER BY id FOR UPDATE SKIP LOCKED
               )) IS TRUE
               RETURNING job.id, job.epoch, job.queue, job.lane, job.group_id, job.priority, job.weight, job.attempt,
                 job.max_attempts, job.replays, job.origin, job.enqueued_at, now() AS "died_at!", job.payload,
                 job.progress, job.trace"#,
            workers,
            jobs
        );
        Ok(rows.fetch_all(conn).await?.into_iter().map(Self::from).collect())
    }
}

struct Row {
    id: i64,
    epoch: i32,
    queue: String,
    lane: Uuid,
    group_id: Option<Uuid>,
    priority: i16,
    weight: i32,
    attempt: i16,
    max_attempts: i16,
    replays: i16,
    origin: Option<Uuid>,
    enqueued_at: DateTime<Utc>,
    died_at: DateTime<Utc>,
    payload: Vec<u8>,
    progress: Option<Vec<u8>>,
    trace: Option<Vec<u8>>,
}

impl From<Row> for DeadJob {
    fn from(row: Row) -> Self {
        Self {
            epoch: row.epoch,
            provenance: Provenance {
                queue: row.queue,
                job_id: row.id,
                lane: row.lane,
                group: row.group_id,
                priority: Priority::from_code(row.priority),
                attempts: u16::try_from(row.attempt).unwrap_or(0),
                max_attempts: u16::try_from(row.max_attempts).unwrap_or(1),
                replays: u16::try_from(row.replays).unwrap_or(0),
                origin: row.origin,
                enqueued_at: row.enqueued_at,
                trace: row.trace.as_deref().and_then(TraceContext::from_bytes),
            },
            weight: u32::try_from(row.weight).unwrap_or(1),
            died_at: row.died_at,
            payload: row.payload,
            progress: row.progress,
            failure: Failure::new(
                Cause::WorkerLost,
                "worker_lost",
                "the worker ended while it worked on this job, as often as is allowed",
            ),
        }
    }
}
