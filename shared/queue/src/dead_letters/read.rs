//! Dead letters, looked at.

use chrono::{DateTime, Utc};
use domain::{Cause, Priority};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{JobId, QueueError};

/// Which dead letters are meant. The lanes are never left out: they are whose letters these are.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Whose.
    pub lanes: Vec<Uuid>,
    /// Only these, if given.
    pub ids: Option<Vec<Uuid>>,
    /// Only of this queue.
    pub queue: Option<String>,
    /// Only of this group.
    pub group: Option<Uuid>,
    /// Only with this cause.
    pub cause: Option<Cause>,
    /// Only given up at or after this moment.
    pub since: Option<DateTime<Utc>>,
    /// Only given up before this moment.
    pub until: Option<DateTime<Utc>>,
}

/// A dead letter as it is kept.
#[derive(Debug, Clone)]
pub struct DeadLetter {
    /// Its id.
    pub id: Uuid,
    /// The queue it died in.
    pub queue: String,
    /// Whose it is.
    pub lane: Uuid,
    /// Its group.
    pub group: Option<Uuid>,
    /// The job it comes from.
    pub job_id: JobId,
    /// How urgent it was.
    pub priority: Priority,
    /// Why it was given up: [`Cause::name`].
    pub cause: String,
    /// The last error's own word.
    pub code: String,
    /// The last error, raw.
    pub detail: String,
    /// Attempts made.
    pub attempts: u16,
    /// How often it came back before.
    pub replays: u16,
    /// What replayed it last.
    pub origin: Option<Uuid>,
    /// When its job was enqueued first.
    pub enqueued_at: DateTime<Utc>,
    /// When it was given up.
    pub died_at: DateTime<Utc>,
    /// Its bytes.
    pub payload: Vec<u8>,
    /// What was done of it.
    pub progress: Option<Vec<u8>>,
}

/// Up to `limit` of the selected dead letters, after the one with id `after`, in the order of death.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
    selection: &Selection,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Vec<DeadLetter>, QueueError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, queue, lane, group_id, job_id, priority, cause, code, detail, attempts, replays, origin,
           enqueued_at, died_at, payload, progress
         FROM queue.dead_letters
         WHERE lane = ANY ($1) AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::text IS NULL OR queue = $3)
           AND ($4::uuid IS NULL OR group_id = $4) AND ($5::text IS NULL OR cause = $5)
           AND ($6::timestamptz IS NULL OR died_at >= $6) AND ($7::timestamptz IS NULL OR died_at < $7)
           AND ($8::uuid IS NULL OR id > $8)
         ORDER BY id LIMIT $9",
        &selection.lanes,
        selection.ids.as_deref(),
        selection.queue.as_deref(),
        selection.group,
        selection.cause.map(Cause::name),
        selection.since,
        selection.until,
        after,
        limit
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(DeadLetter::from).collect())
}

/// How many dead letters are selected: what a dry run answers.
///
/// # Errors
/// The database failed.
pub async fn count(conn: &mut PgConnection, selection: &Selection) -> Result<u64, QueueError> {
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM queue.dead_letters
           WHERE lane = ANY ($1) AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::text IS NULL OR queue = $3)
             AND ($4::uuid IS NULL OR group_id = $4) AND ($5::text IS NULL OR cause = $5)
             AND ($6::timestamptz IS NULL OR died_at >= $6) AND ($7::timestamptz IS NULL OR died_at < $7)"#,
        &selection.lanes,
        selection.ids.as_deref(),
        selection.queue.as_deref(),
        selection.group,
        selection.cause.map(Cause::name),
        selection.since,
        selection.until
    );
    Ok(u64::try_from(count.fetch_one(conn).await?).unwrap_or(0))
}

/// A row of the table.
pub(super) struct Row {
    pub(super) id: Uuid,
    pub(super) queue: String,
    pub(super) lane: Uuid,
    pub(super) group_id: Option<Uuid>,
    pub(super) job_id: i64,
    pub(super) priority: i16,
    pub(super) cause: String,
    pub(super) code: String,
    pub(super) detail: String,
    pub(super) attempts: i16,
    pub(super) replays: i16,
    pub(super) origin: Option<Uuid>,
    pub(super) enqueued_at: DateTime<Utc>,
    pub(super) died_at: DateTime<Utc>,
    pub(super) payload: Vec<u8>,
    pub(super) progress: Option<Vec<u8>>,
}

impl From<Row> for DeadLetter {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            queue: row.queue,
            lane: row.lane,
            group: row.group_id,
            job_id: row.job_id,
            priority: Priority::from_code(row.priority),
            cause: row.cause,
            code: row.code,
            detail: row.detail,
            attempts: u16::try_from(row.attempts).unwrap_or(0),
            replays: u16::try_from(row.replays).unwrap_or(0),
            origin: row.origin,
            enqueued_at: row.enqueued_at,
            died_at: row.died_at,
            payload: row.payload,
            progress: row.progress,
        }
    }
}
