//! Dead letters in.

use chrono::{DateTime, Utc};
use domain::{Priority, TraceContext};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::JobId;
use crate::disposition::Failure;
use crate::undertaker::DeadJob;

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
    /// Which part of its group it is, if it is a single one.
    pub part: Option<i64>,
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
            part: None,
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
        "src/dead_letters/insert.sql",
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
        &letters.iter().map(|letter| letter.part).collect::<Vec<_>>() as &[Option<i64>],
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn small(number: u16) -> i16 {
    i16::try_from(number).unwrap_or(i16::MAX)
}
