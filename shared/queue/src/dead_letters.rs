//! Jobs given up, with the cause, kept until somebody replays or forgets them.

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{Cause, Priority, TraceContext};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::disposition::Failure;
use crate::undertaker::DeadJob;
use crate::{JobId, QueueError};

/// Where a dead letter comes from: everything a replay needs to know of its job but the bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Provenance {
    /// The queue of the job.
    pub queue: String,
    /// Its number.
    pub job_id: JobId,
    /// Its lane.
    pub lane: Uuid,
    /// Its group.
    pub group: Option<Uuid>,
    /// How urgent it was.
    pub priority: Priority,
    /// Attempts made.
    pub attempts: u16,
    /// Attempts it could have had.
    pub max_attempts: u16,
    /// How often it came back from the dead letters before.
    pub replays: u16,
    /// What replayed it last.
    pub origin: Option<Uuid>,
    /// When it was enqueued first.
    pub enqueued_at: DateTime<Utc>,
    /// The trace it belongs to.
    pub trace: Option<TraceContext>,
}

/// A dead letter to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct NewDeadLetter {
    /// Its id, a UUID of version 7, so that lists are in the order of death.
    pub id: Uuid,
    /// Where it comes from.
    pub provenance: Provenance,
    /// The bytes to replay: of the whole job, or of the part given up.
    pub payload: Vec<u8>,
    /// What was done of it.
    pub progress: Option<Vec<u8>>,
    /// How many slots a replay takes.
    pub weight: u32,
    /// Why.
    pub failure: Failure,
}

impl NewDeadLetter {
    /// The whole job as one letter.
    #[must_use]
    pub fn whole(job: &DeadJob) -> Self {
        Self {
            id: Uuid::now_v7(),
            provenance: job.provenance.clone(),
            payload: job.payload.clone(),
            progress: job.progress.clone(),
            weight: job.weight,
            failure: job.failure.clone(),
        }
    }
}

/// Writes dead letters, in the transaction that removes their jobs.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, letters: &[&NewDeadLetter]) -> Result<(), sqlx::Error> {
    for letters in letters.chunks(500) {
        insert_some(conn, letters).await?;
    }
    Ok(())
}

async fn insert_some(conn: &mut PgConnection, letters: &[&NewDeadLetter]) -> Result<(), sqlx::Error> {
    let from = || letters.iter().map(|letter| &letter.provenance);
    let why = || letters.iter().map(|letter| &letter.failure);
    sqlx::query_file!(
        "src/dead_letters_insert.sql",
        &letters.iter().map(|letter| letter.id).collect::<Vec<_>>(),
        &from().map(|from| from.queue.clone()).collect::<Vec<_>>(),
        &from().map(|from| from.lane).collect::<Vec<_>>(),
        &from().map(|from| from.group).collect::<Vec<_>>() as &[Option<Uuid>],
        &from().map(|from| from.job_id).collect::<Vec<_>>(),
        &from().map(|from| from.priority.code()).collect::<Vec<_>>(),
        &letters.iter().map(|letter| i32::try_from(letter.weight).unwrap_or(1)).collect::<Vec<_>>(),
        &why().map(|why| why.cause.name().to_owned()).collect::<Vec<_>>(),
        &why().map(|why| why.code.clone()).collect::<Vec<_>>(),
        &why().map(|why| why.detail.clone()).collect::<Vec<_>>(),
        &from().map(|from| small(from.attempts)).collect::<Vec<_>>(),
        &from().map(|from| small(from.max_attempts)).collect::<Vec<_>>(),
        &from().map(|from| small(from.replays)).collect::<Vec<_>>(),
        &from().map(|from| from.origin).collect::<Vec<_>>() as &[Option<Uuid>],
        &from().map(|from| from.enqueued_at).collect::<Vec<_>>(),
        &letters.iter().map(|letter| letter.payload.clone()).collect::<Vec<_>>(),
        &letters.iter().map(|letter| letter.progress.clone()).collect::<Vec<_>>() as &[Option<Vec<u8>>],
        &from().map(|from| from.trace.map(|trace| trace.to_bytes().to_vec())).collect::<Vec<_>>()
            as &[Option<Vec<u8>>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn small(number: u16) -> i16 {
    i16::try_from(number).unwrap_or(i16::MAX)
}

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

/// How dead letters come back.
#[derive(Debug, Clone)]
pub struct Replay {
    /// What replays them; kept with the jobs and with the letters they may become again.
    pub origin: Uuid,
    /// The most letters of this call.
    pub limit: i64,
    /// The wait before the first one runs.
    pub delay: Duration,
    /// The wait between one and the next, which is what limits the rate.
    pub spacing: Duration,
}

/// Moves selected dead letters back into their queues, oldest first, and answers which.
///
/// A letter is removed where its job appears, in the caller's transaction: replaying the same selection twice
/// brings each back once. Attempts begin anew; the number of replays and the origin stay with the job.
///
/// # Errors
/// The database failed.
pub async fn replay(
    conn: &mut PgConnection,
    selection: &Selection,
    replay: &Replay,
) -> Result<Vec<DeadLetter>, QueueError> {
    let rows = sqlx::query_file_as!(
        Row,
        "src/dead_letters_replay.sql",
        &selection.lanes,
        selection.ids.as_deref(),
        selection.queue.as_deref(),
        selection.group,
        selection.cause.map(Cause::name),
        selection.since,
        selection.until,
        replay.limit,
        replay.origin,
        replay.delay.as_secs_f64(),
        replay.spacing.as_secs_f64(),
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(DeadLetter::from).collect())
}

struct Row {
    id: Uuid,
    queue: String,
    lane: Uuid,
    group_id: Option<Uuid>,
    job_id: i64,
    priority: i16,
    cause: String,
    code: String,
    detail: String,
    attempts: i16,
    replays: i16,
    origin: Option<Uuid>,
    enqueued_at: DateTime<Utc>,
    died_at: DateTime<Utc>,
    payload: Vec<u8>,
    progress: Option<Vec<u8>>,
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
