//! Taking jobs: one statement, most urgent first, lanes in turn.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{Priority, TraceContext};
use futures::TryStreamExt as _;
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
    weight: i32,
    origin: Option<Uuid>,
    enqueued_at: DateTime<Utc>,
    run_at: DateTime<Utc>,
    payload: Vec<u8>,
    progress: Option<Vec<u8>>,
    trace: Option<Vec<u8>>,
    /// See [`Shorts`].
    shorts: i64,
    claimed_at: DateTime<Utc>,
}

/// The numbers that share a column.
struct Shorts {
    attempt: u16,
    max_attempts: u16,
    replays: u16,
    priority: i16,
}

impl Shorts {
    fn of(shorts: i64) -> Self {
        let at = |bit: u32| u16::try_from(shorts >> bit & 0xffff).unwrap_or_default();
        Self { attempt: at(48), max_attempts: at(32), replays: at(16), priority: at(0).cast_signed() }
    }
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
    /// What was taken of each lane, by priority.
    pub(crate) taken: HashMap<(i16, Uuid), Taken>,
}

/// What a claim got of one lane.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taken {
    pub(crate) jobs: u32,
    pub(crate) weight: u32,
    /// The last of them.
    pub(crate) last: Mark,
}

/// Leases the next jobs. What comes is read while the rest is still on its way: the next claim waits for this one.
pub(crate) async fn claim(conn: &mut PgConnection, wanted: &Wanted<'_>) -> Result<Claim, QueueError> {
    let nowhere = Known::default();
    let known = wanted.known.unwrap_or(&nowhere);
    let mut rows = sqlx::query_file_as!(
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
    .fetch(conn);
    let mut claim = Claim::default();
    while let Some(row) = rows.try_next().await? {
        claim.add(row);
    }
    Ok(claim)
}

impl Claim {
    /// Whether a claim that began behind the lane `after` came round to it, and that in `last`, the priority it tried last: then it
    /// has seen every other lane on its way, and got as much of them as of any. Jobs without a lane come before all lanes.
    pub(crate) fn came_round(&self, last: i16, after: Uuid) -> bool {
        let is_all_of_last = self.taken.keys().all(|(priority, _)| *priority == last);
        !after.is_nil() && is_all_of_last && self.taken.contains_key(&(last, after))
    }

    fn add(&mut self, row: Row) {
        let mark = (row.run_at, row.id);
        self.at = Some(row.claimed_at);
        self.waited.push((row.claimed_at - row.run_at).to_std().unwrap_or_default());
        let job = Claimed::from(row);
        let of_lane = (job.priority.code(), job.lane);
        let taken = self.taken.entry(of_lane).or_insert(Taken { jobs: 0, weight: 0, last: mark });
        taken.jobs += 1;
        taken.weight = taken.weight.saturating_add(job.weight);
        taken.last = taken.last.max(mark);
        self.jobs.push(job);
    }
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
        let Shorts { attempt, max_attempts, replays, priority } = Shorts::of(row.shorts);
        Self {
            id: row.id,
            epoch: row.epoch,
            place: row.place,
            lane: row.lane,
            group: row.group_id,
            priority: Priority::from_code(priority),
            weight: u32::try_from(row.weight).unwrap_or(1),
            attempt,
            max_attempts,
            replays,
            origin: row.origin,
            enqueued_at: row.enqueued_at,
            payload: row.payload,
            progress: row.progress,
            trace: row.trace.as_deref().and_then(TraceContext::from_bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_share_a_column_come_out_as_they_went_in() {
        for numbers in [[0, 0, 0, 0], [1, 5, 0, 4], [2, 3, 4, 1], [32_767, 32_767, 32_767, 32_767]] {
            let [attempt, max_attempts, replays, priority] = numbers;
            // As the statement does it.
            let shorts = attempt << 48 | max_attempts << 32 | replays << 16 | priority;
            let Shorts { attempt, max_attempts, replays, priority } = Shorts::of(shorts);
            let out = [i64::from(attempt), i64::from(max_attempts), i64::from(replays), i64::from(priority)];
            assert_eq!(out, numbers);
        }
    }
}
