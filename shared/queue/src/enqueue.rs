//! Jobs in: with the data they belong to, or not at all.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::time::Duration;

use sqlx::PgConnection;
use uuid::Uuid;

use crate::error::missing_partition;
use crate::{JobId, NewJob, QueueError, QueueName};

/// What became of a job that was to be enqueued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Enqueued {
    /// It is in the queue, once the caller commits.
    Accepted(JobId),
    /// Its unique key is taken; nothing was written for it.
    Duplicate,
}

/// Enqueues `jobs`, in the caller's transaction: they commit with the data they belong to.
///
/// The answer has one entry per job, in order; a duplicate unique key concerns its own row only. Nobody is
/// woken here, because a transaction that notifies holds a lock all notifying commits share; wake workers
/// after the commit ([`crate::Wake`]), or let them poll.
///
/// # Errors
/// There is no such queue, or the database failed.
pub async fn enqueue(
    conn: &mut PgConnection,
    queue: &QueueName,
    jobs: &[impl Borrow<NewJob> + Sync],
) -> Result<Vec<Enqueued>, QueueError> {
    let jobs: Vec<&NewJob> = jobs.iter().map(Borrow::borrow).collect();
    let fresh = claim_keys(conn, queue, &jobs).await?;
    let wanted = |now: bool| {
        let places = jobs.iter().enumerate();
        places.filter(move |(_, job)| job.when.is_now() == now).map(|(place, _)| place)
    };
    let ready: Vec<usize> = wanted(true).filter(|place| fresh[*place]).collect();
    let later: Vec<usize> = wanted(false).filter(|place| fresh[*place]).collect();
    let mut answer = vec![Enqueued::Duplicate; jobs.len()];
    for (places, ids) in [
        (&ready, insert_ready(conn, queue, Columns::of(&jobs, &ready)).await?),
        (&later, insert_scheduled(conn, queue, Columns::of(&jobs, &later)).await?),
    ] {
        for (place, id) in places.iter().zip(ids) {
            answer[*place] = Enqueued::Accepted(id);
        }
    }
    Ok(answer)
}

/// The jobs of one insert, column by column, as `unnest` wants them.
#[derive(Default)]
struct Columns<'a> {
    priorities: Vec<i16>,
    lanes: Vec<Uuid>,
    groups: Vec<Option<Uuid>>,
    weights: Vec<i32>,
    attempts: Vec<i16>,
    max_attempts: Vec<i16>,
    payloads: Vec<&'a [u8]>,
    traces: Vec<Option<Vec<u8>>>,
    delays: Vec<Option<f64>>,
    times: Vec<Option<chrono::DateTime<chrono::Utc>>>,
}

impl<'a> Columns<'a> {
    fn of(jobs: &[&'a NewJob], places: &[usize]) -> Self {
        let mut columns = Self::default();
        for job in places.iter().map(|place| jobs[*place]) {
            let (delay, time) = job.when.columns();
            columns.priorities.push(job.priority.code());
            columns.lanes.push(job.lane);
            columns.groups.push(job.group);
            columns.weights.push(i32::try_from(job.weight).unwrap_or(i32::MAX));
            columns.attempts.push(i16::try_from(job.attempt).unwrap_or(i16::MAX));
            columns.max_attempts.push(i16::try_from(job.max_attempts).unwrap_or(i16::MAX));
            columns.payloads.push(&job.payload);
            columns.traces.push(job.trace.map(|trace| trace.to_bytes().to_vec()));
            columns.delays.push(delay);
            columns.times.push(time);
        }
        columns
    }
}

async fn insert_ready(
    conn: &mut PgConnection,
    queue: &QueueName,
    columns: Columns<'_>,
) -> Result<Vec<JobId>, QueueError> {
    if columns.payloads.is_empty() {
        return Ok(Vec::new());
    }
    sqlx::query_scalar!(
        r#"INSERT INTO queue.jobs
             (queue, priority, lane, group_id, weight, attempt, max_attempts, payload, trace, run_at)
           SELECT $1, job.*, now()
           FROM unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::integer[], $6::smallint[], $7::smallint[],
             $8::bytea[], $9::bytea[]) AS job
           RETURNING id"#,
        queue.as_str(),
        &columns.priorities,
        &columns.lanes,
        &columns.groups as &[Option<Uuid>],
        &columns.weights,
        &columns.attempts,
        &columns.max_attempts,
        &columns.payloads as &[&[u8]],
        &columns.traces as &[Option<Vec<u8>>],
    )
    .fetch_all(conn)
    .await
    .map_err(|error| explain(error, queue))
}

async fn insert_scheduled(
    conn: &mut PgConnection,
    queue: &QueueName,
    columns: Columns<'_>,
) -> Result<Vec<JobId>, QueueError> {
    if columns.payloads.is_empty() {
        return Ok(Vec::new());
    }
    let known = sqlx::query_scalar!(
        r#"SELECT to_regclass('queue.jobs_' || $1) IS NOT NULL AS "known!""#,
        queue.as_str()
    );
    if !known.fetch_one(&mut *conn).await? {
        return Err(QueueError::NoSuchQueue(queue.to_string()));
    }
    let ids = sqlx::query_scalar!(
        r#"INSERT INTO queue.scheduled
             (queue, priority, lane, group_id, weight, attempt, max_attempts, payload, trace, run_at)
           SELECT $1, priority, lane, group_id, weight, attempt, max_attempts, payload, trace,
             coalesce(now() + make_interval(secs => delay), at)
           FROM unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::integer[], $6::smallint[], $7::smallint[],
             $8::bytea[], $9::bytea[], $10::float8[], $11::timestamptz[])
             AS job (priority, lane, group_id, weight, attempt, max_attempts, payload, trace, delay, at)
           RETURNING id"#,
        queue.as_str(),
        &columns.priorities,
        &columns.lanes,
        &columns.groups as &[Option<Uuid>],
        &columns.weights,
        &columns.attempts,
        &columns.max_attempts,
        &columns.payloads as &[&[u8]],
        &columns.traces as &[Option<Vec<u8>>],
        &columns.delays as &[Option<f64>],
        &columns.times as &[Option<chrono::DateTime<chrono::Utc>>],
    )
    .fetch_all(conn)
    .await?;
    Ok(ids)
}

/// Takes the unique keys of `jobs`, and says of each job whether it may be enqueued.
async fn claim_keys(
    conn: &mut PgConnection,
    queue: &QueueName,
    jobs: &[&NewJob],
) -> Result<Vec<bool>, QueueError> {
    let mut keys: Vec<(&str, Duration)> = Vec::new();
    let mut seen = HashSet::new();
    for unique in jobs.iter().filter_map(|job| job.unique.as_ref()) {
        if seen.insert(unique.key.as_str()) {
            keys.push((&unique.key, unique.holds));
        }
    }
    if keys.is_empty() {
        return Ok(vec![true; jobs.len()]);
    }
    // In one order everywhere, so that two enqueues with common keys wait for each other and never deadlock.
    keys.sort_unstable();
    let (names, seconds): (Vec<String>, Vec<f64>) =
        keys.iter().map(|(key, holds)| ((*key).to_owned(), holds.as_secs_f64())).unzip();
    let taken: Vec<String> = sqlx::query_scalar!(
        r#"INSERT INTO queue.unique_keys (queue, key, expires_at)
           SELECT $1, key, now() + make_interval(secs => holds)
           FROM unnest($2::text[], $3::float8[]) AS wanted (key, holds)
           ON CONFLICT (queue, key) DO UPDATE SET expires_at = excluded.expires_at
             WHERE unique_keys.expires_at <= now()
           RETURNING key"#,
        queue.as_str(),
        &names,
        &seconds,
    )
    .fetch_all(conn)
    .await?;
    let mut free: HashSet<String> = taken.into_iter().collect();
    // Removing makes the first job with a key win over later ones of the same call.
    Ok(jobs.iter().map(|job| job.unique.as_ref().is_none_or(|unique| free.remove(&unique.key))).collect())
}

fn explain(error: sqlx::Error, queue: &QueueName) -> QueueError {
    if missing_partition(&error) { QueueError::NoSuchQueue(queue.to_string()) } else { error.into() }
}
