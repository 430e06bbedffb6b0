//! Jobs that belong together: what is left of a group, and taking it back.

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{JobId, QueueError};

/// A job of a group that is not done.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its number.
    pub id: JobId,
    /// The queue it is in.
    pub queue: String,
    /// Whether a worker has it.
    pub running: bool,
    /// Attempts made, a running one included.
    pub attempts: u16,
    /// When it may run.
    pub run_at: DateTime<Utc>,
    /// Its bytes.
    pub payload: Vec<u8>,
    /// What is done of it.
    pub progress: Option<Vec<u8>>,
}

/// Up to `limit` jobs of `group` in `lanes` that are not done, in the order of their numbers after `after`.
///
/// # Errors
/// The database failed.
pub async fn waiting(
    conn: &mut PgConnection,
    lanes: &[Uuid],
    group: Uuid,
    after: JobId,
    limit: i64,
) -> Result<Vec<Waiting>, QueueError> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id AS "id!", queue AS "queue!", running AS "running!", attempt AS "attempt!", run_at AS "run_at!",
             payload AS "payload!", progress
           FROM (
             SELECT id, queue, lease_by IS NOT NULL AS running, attempt, run_at, payload, progress
             FROM queue.jobs WHERE group_id = $2 AND lane = ANY ($1) AND id > $3
             UNION ALL
             SELECT id, queue, false, attempt, run_at, payload, progress
             FROM queue.scheduled WHERE group_id = $2 AND lane = ANY ($1) AND id > $3
           ) AS jobs
           ORDER BY id LIMIT $4"#,
        lanes,
        group,
        after,
        limit
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(Waiting::from).collect())
}

/// Whether jobs of `group` are not done yet in `lanes` of `queue`.
///
/// # Errors
/// The database failed.
pub async fn waits_in(
    conn: &mut PgConnection,
    queue: &str,
    lanes: &[Uuid],
    group: Uuid,
) -> Result<bool, QueueError> {
    let waits = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM queue.jobs WHERE group_id = $1 AND queue = $2 AND lane = ANY ($3))
             OR EXISTS (SELECT FROM queue.scheduled WHERE group_id = $1 AND queue = $2 AND lane = ANY ($3)) AS "waits!""#,
        group,
        queue,
        lanes
    );
    Ok(waits.fetch_one(conn).await?)
}

/// Removes the jobs of `group` in `lanes` that no worker has, and answers them: whoever takes them back writes
/// their account in the same transaction. Running ones have to notice by themselves.
///
/// # Errors
/// The database failed.
pub async fn withdraw(
    conn: &mut PgConnection,
    lanes: &[Uuid],
    group: Uuid,
) -> Result<Vec<Waiting>, QueueError> {
    let rows = sqlx::query_as!(
        Row,
        r#"WITH ready AS (
             DELETE FROM queue.jobs AS job WHERE job.group_id = $2 AND ((job.queue, job.id) IN (
               SELECT queue, id FROM queue.jobs WHERE group_id = $2 AND lane = ANY ($1) AND lease_by IS NULL
               ORDER BY id FOR UPDATE SKIP LOCKED
             )) IS TRUE
             RETURNING job.*
           ), later AS (
             DELETE FROM queue.scheduled WHERE group_id = $2 AND lane = ANY ($1) RETURNING *
           )
           SELECT id AS "id!", queue AS "queue!", false AS "running!", attempt AS "attempt!", run_at AS "run_at!",
             payload AS "payload!", progress FROM ready
           UNION ALL
           SELECT id, queue, false, attempt, run_at, payload, progress FROM later"#,
        lanes,
        group
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(Waiting::from).collect())
}

struct Row {
    id: i64,
    queue: String,
    running: bool,
    attempt: i16,
    run_at: DateTime<Utc>,
    payload: Vec<u8>,
    progress: Option<Vec<u8>>,
}

impl From<Row> for Waiting {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            queue: row.queue,
            running: row.running,
            attempts: u16::try_from(row.attempt).unwrap_or(0),
            run_at: row.run_at,
            payload: row.payload,
            progress: row.progress,
        }
    }
}
