//! Jobs given up, with the cause, kept until somebody replays or forgets them.

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{Cause, Priority};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::disposition::Failure;
use crate::undertaker::DeadJob;
use crate::{JobId, QueueError};

/// A dead letter to be written.
#[derive(Debug, Clone)]
pub struct NewDeadLetter<'a> {
    /// Its id, a UUID of version 7, so that lists are in the order of death.
    pub id: Uuid,
    /// The job it comes from: everything not said here is taken over from it.
    pub job: &'a DeadJob,
    /// The bytes to replay: of the whole job, or of the part given up.
    pub payload: Vec<u8>,
    /// What was done of it.
    pub progress: Option<Vec<u8>>,
    /// How many slots a replay takes.
    pub weight: u32,
    /// Why.
    pub failure: Failure,
}

impl<'a> NewDeadLetter<'a> {
    /// The whole job as one letter.
    #[must_use]
    pub fn whole(job: &'a DeadJob) -> Self {
        Self {
            id: Uuid::now_v7(),
            job,
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
pub async fn insert(conn: &mut PgConnection, letters: &[NewDeadLetter<'_>]) -> Result<(), sqlx::Error> {
    for letters in letters.chunks(500) {
        insert_some(conn, letters).await?;
    }
    Ok(())
}

async fn insert_some(conn: &mut PgConnection, letters: &[NewDeadLetter<'_>]) -> Result<(), sqlx::Error> {
    let column = |of: fn(&NewDeadLetter<'_>) -> i16| -> Vec<i16> { letters.iter().map(of).collect() };
    let text = |of: for<'a> fn(&'a NewDeadLetter<'a>) -> &'a str| -> Vec<String> {
        letters.iter().map(|letter| of(letter).to_owned()).collect()
    };
    sqlx::query_file!(
        "src/dead_letters_insert.sql",
        &letters.iter().map(|letter| letter.id).collect::<Vec<_>>(),
        &text(|letter| &letter.job.queue),
        &letters.iter().map(|letter| letter.job.lane).collect::<Vec<_>>(),
        &letters.iter().map(|letter| letter.job.group).collect::<Vec<_>>() as &[Option<Uuid>],
        &letters.iter().map(|letter| letter.job.id).collect::<Vec<_>>(),
        &column(|letter| letter.job.priority.code()),
        &letters
            .iter()
            .map(|letter| i32::try_from(letter.weight).unwrap_or(1))
            .collect::<Vec<_>>(),
        &text(|letter| letter.failure.cause.name()),
        &text(|letter| &letter.failure.code),
        &text(|letter| &letter.failure.detail),
        &column(|letter| i16::try_from(letter.job.attempts).unwrap_or(i16::MAX)),
        &column(|letter| i16::try_from(letter.job.max_attempts).unwrap_or(i16::MAX)),
        &column(|letter| i16::try_from(letter.job.replays).unwrap_or(i16::MAX)),
        &letters.iter().map(|letter| letter.job.origin).collect::<Vec<_>>() as &[Option<Uuid>],
        &letters
            .iter()
            .map(|letter| letter.job.enqueued_at)
            .collect::<Vec<_>>(),
        &letters
            .iter()
            .map(|letter| letter.job.died_at)
            .collect::<Vec<_>>(),
        &letters
            .iter()
            .map(|letter| letter.payload.clone())
            .collect::<Vec<_>>(),
        &letters
            .iter()
            .map(|letter| letter.progress.clone())
            .collect::<Vec<_>>() as &[Option<Vec<u8>>],
        &letters
            .iter()
            .map(|letter| letter.job.trace.clone())
            .collect::<Vec<_>>() as &[Option<Vec<u8>>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Which dead letters are meant. The lane is never left out: it is whose they are.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Whose.
    pub lane: Uuid,
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
         WHERE lane = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::text IS NULL OR queue = $3)
           AND ($4::uuid IS NULL OR group_id = $4) AND ($5::text IS NULL OR cause = $5)
           AND ($6::timestamptz IS NULL OR died_at >= $6) AND ($7::timestamptz IS NULL OR died_at < $7)
           AND ($8::uuid IS NULL OR id > $8)
         ORDER BY id LIMIT $9",
        selection.lane,
        selection.ids.as_deref(),
        selection.queue.as_deref(),
        selection.group,
        selection.cause.map(Cause::name),
        selection.since,
        selection.until,
        after,
        limit
    );
    Ok(rows
        .fetch_all(conn)
        .await?
        .into_iter()
        .map(DeadLetter::from)
        .collect())
}

/// How many dead letters are selected: what a dry run answers.
///
/// # Errors
/// The database failed.
pub async fn count(conn: &mut PgConnection, selection: &Selection) -> Result<u64, QueueError> {
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM queue.dead_letters
           WHERE lane = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2)) AND ($3::text IS NULL OR queue = $3)
             AND ($4::uuid IS NULL OR group_id = $4) AND ($5::text IS NULL OR cause = $5)
             AND ($6::timestamptz IS NULL OR died_at >= $6) AND ($7::timestamptz IS NULL OR died_at < $7)"#,
        selection.lane,
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
        selection.lane,
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
    Ok(rows
        .fetch_all(conn)
        .await?
        .into_iter()
        .map(DeadLetter::from)
        .collect())
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
