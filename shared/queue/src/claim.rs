//! Taking jobs: one statement, most urgent first, lanes in turn.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{Priority, TraceContext};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::job::Claimed;
use crate::place::Place;
use crate::turn::Known;
use crate::{JobId, QueueError, QueueName};

/// What a claim asks for.
#[derive(Debug, Clone)]
pub(crate) struct Wanted<'a> {
    pub(crate) queue: &'a QueueName,
    pub(crate) worker: i64,
    /// In the order they are tried.
    pub(crate) priorities: Vec<i16>,
    /// Lanes left out.
    pub(crate) without: &'a [Uuid],
    /// Lanes of which only urgent jobs are taken.
    pub(crate) crowded: &'a [Uuid],
    /// The lane served last.
    pub(crate) after: Uuid,
    /// The most jobs of one lane.
    pub(crate) per_lane: u32,
    /// The most jobs in all.
    pub(crate) jobs: u32,
    /// Jobs are taken while their weight together stays under this.
    pub(crate) weight: u32,
    /// Where to go on in a backlog.
    pub(crate) known: Option<&'a Known>,
}

/// A job's place in its lane.
pub(crate) type Mark = (DateTime<Utc>, JobId);

struct Row {
    id: i64,
    epoch: i32,
    place: Place,
    lane: Uuid,
    group_id: Option<Uuid>,
    priority: i16,
    weight: i32,
    attempt: i16,
    max_attempts: i16,
    replays: i16,
    origin: Option<Uuid>,
    enqueued_at: DateTime<Utc>,
    run_at: DateTime<Utc>,
    payload: Vec<u8>,
    progress: Option<Vec<u8>>,
    trace: Option<Vec<u8>>,
    claimed_at: DateTime<Utc>,
}

/// What a claim got.
#[derive(Debug, Default)]
pub(crate) struct Claim {
    /// The jobs, now leased.
    pub(crate) jobs: Vec<Claimed>,
    /// The database's time of the claim.
    pub(crate) at: Option<DateTime<Utc>>,
    /// How long each job had been ready, in the order of `jobs`.
    pub(crate) waited: Vec<std::time::Duration>,
    /// The last job of each lane, by priority.
    pub(crate) marks: HashMap<(i16, Uuid), Mark>,
}

/// Leases the next jobs.
pub(crate) async fn claim(conn: &mut PgConnection, wanted: &Wanted<'_>) -> Result<Claim, QueueError> {
    let nowhere = Known::default();
    let known = wanted.known.unwrap_or(&nowhere);
    let rows = sqlx::query_file_as!(
        Row,
        "src/claim.sql",
        wanted.queue.as_str(),
        &wanted.priorities,
        wanted.without,
        wanted.after,
        i64::from(wanted.per_lane),
        i64::from(wanted.jobs),
        i64::from(wanted.weight),
        wanted.worker,
        wanted.crowded,
        Priority::High.code(),
        known.priority,
        &known.lanes,
        &known.times,
        &known.ids,
    )
    .fetch_all(conn)
    .await?;
    let mut claim = Claim { at: rows.first().map(|row| row.claimed_at), ..Claim::default() };
    for row in rows {
        let mark = claim.marks.entry((row.priority, row.lane)).or_insert((row.run_at, row.id));
        *mark = (*mark).max((row.run_at, row.id));
        claim.waited.push((row.claimed_at - row.run_at).to_std().unwrap_or_default());
        claim.jobs.push(row.into());
    }
    Ok(claim)
}

/// The lanes that have ready jobs of `priority`. Those that are `known` to have some are not looked into.
pub(crate) async fn lanes(
    conn: &mut PgConnection,
    queue: &QueueName,
    priority: i16,
    known: &[Uuid],
) -> Result<Vec<Uuid>, QueueError> {
    Ok(sqlx::query_file_scalar!("src/lanes.sql", queue.as_str(), priority, known).fetch_all(conn).await?)
}

impl From<Row> for Claimed {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            epoch: row.epoch,
            place: row.place,
            lane: row.lane,
            group: row.group_id,
            priority: Priority::from_code(row.priority),
            weight: u32::try_from(row.weight).unwrap_or(1),
            attempt: u16::try_from(row.attempt).unwrap_or(0),
            max_attempts: u16::try_from(row.max_attempts).unwrap_or(1),
            replays: u16::try_from(row.replays).unwrap_or(0),
            origin: row.origin,
            enqueued_at: row.enqueued_at,
            payload: row.payload,
            progress: row.progress,
            trace: row.trace.as_deref().and_then(TraceContext::from_bytes),
        }
    }
}
