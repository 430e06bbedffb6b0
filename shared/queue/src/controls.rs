//! Pause, rate and concurrency: kept in the database, obeyed by every worker within two seconds.
//!
//! A pause is part of the claim statement itself, so it holds from the moment it is committed. Rates and
//! concurrency are shares: every live worker of a queue takes an equal part of what all may do together.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::connection::{give_back, lend, within};
use crate::process::Shared;
use crate::{QueueError, QueueName, When};

/// A control as it is kept. The nil lane stands for the whole queue.
#[derive(Debug, Clone, PartialEq)]
pub struct Control {
    /// The queue.
    pub queue: String,
    /// The lane, or nil for all of them.
    pub lane: Uuid,
    /// Whether and until when nothing is claimed.
    pub pause: Option<Pause>,
    /// Why it is paused.
    pub reason: String,
    /// Weight per second, all workers together.
    pub rate: Option<f32>,
    /// Weight running at once, all workers together.
    pub concurrency: Option<u32>,
}

/// How long a pause lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pause {
    /// It ends by itself.
    Until(DateTime<Utc>),
    /// It ends when somebody resumes it.
    UntilResumed,
}

/// Stops claims of `queue`, or of one lane of it, from the moment this commits. What runs goes on.
///
/// `until` of `None` means until somebody resumes it. A pause never shortens another one.
///
/// # Errors
/// The database failed.
pub async fn pause(
    conn: &mut PgConnection,
    queue: &QueueName,
    lane: Uuid,
    until: Option<When>,
    reason: &str,
) -> Result<(), QueueError> {
    let (delay, at) = until.map_or((None, None), When::columns);
    sqlx::query!(
        "INSERT INTO queue.controls (queue, lane, paused_until, reason)
         VALUES ($1, $2, coalesce(now() + make_interval(secs => $3::float8), $4, 'infinity'), $5)
         ON CONFLICT (queue, lane) DO UPDATE SET updated_at = now(),
           reason = CASE WHEN coalesce(controls.paused_until, '-infinity') < excluded.paused_until
                         THEN excluded.reason ELSE controls.reason END,
           paused_until = greatest(controls.paused_until, excluded.paused_until)",
        queue.as_str(),
        lane,
        delay,
        at,
        reason
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets claims go on, and says whether they were stopped. Wake the queue afterwards.
///
/// # Errors
/// The database failed.
pub async fn resume(conn: &mut PgConnection, queue: &QueueName, lane: Uuid) -> Result<bool, QueueError> {
    let resumed = sqlx::query!(
        "UPDATE queue.controls SET paused_until = NULL, reason = '', updated_at = now()
         WHERE queue = $1 AND lane = $2 AND paused_until > now()",
        queue.as_str(),
        lane
    );
    Ok(resumed.execute(conn).await?.rows_affected() > 0)
}

/// Sets how fast (weight per second) and how wide (weight at once) `queue` or one lane of it may run, all workers
/// together; `None` lifts the limit.
///
/// # Errors
/// The database failed, or a limit is not above zero.
pub async fn limit(
    conn: &mut PgConnection,
    queue: &QueueName,
    lane: Uuid,
    rate: Option<f32>,
    concurrency: Option<u32>,
) -> Result<(), QueueError> {
    sqlx::query!(
        "INSERT INTO queue.controls (queue, lane, rate, concurrency) VALUES ($1, $2, $3, $4)
         ON CONFLICT (queue, lane) DO UPDATE
         SET rate = excluded.rate, concurrency = excluded.concurrency, updated_at = now()",
        queue.as_str(),
        lane,
        rate,
        concurrency.map(|most| i32::try_from(most).unwrap_or(i32::MAX))
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The controls of `queue`, or of all queues, that say something now.
///
/// # Errors
/// The database failed.
pub async fn list(conn: &mut PgConnection, queue: Option<&QueueName>) -> Result<Vec<Control>, QueueError> {
    let rows = sqlx::query!(
        r#"SELECT queue, lane, reason, rate, concurrency,
             coalesce(paused_until > now(), false) AS "paused!",
             CASE WHEN isfinite(paused_until) THEN paused_until END AS paused_until
           FROM queue.controls
           WHERE ($1::text IS NULL OR queue = $1)
             AND (paused_until > now() OR rate IS NOT NULL OR concurrency IS NOT NULL)
           ORDER BY queue, lane"#,
        queue.map(QueueName::as_str)
    );
    let controls = rows.fetch_all(conn).await?.into_iter().map(|row| Control {
        queue: row.queue,
        lane: row.lane,
        pause: row.paused.then(|| row.paused_until.map_or(Pause::UntilResumed, Pause::Until)),
        reason: row.reason,
        rate: row.rate,
        concurrency: row.concurrency.and_then(|most| u32::try_from(most).ok()),
    });
    Ok(controls.collect())
}

/// How often a worker reads the limits again.
const REFRESH: Duration = Duration::from_secs(1);

/// This worker's share of a queue's limits.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    read: Option<Instant>,
    concurrency: Option<u32>,
    buckets: HashMap<Uuid, Bucket>,
}

/// A token bucket that may go into debt: a heavy job runs, and the lane then waits until it is paid.
#[derive(Debug)]
struct Bucket {
    rate: f32,
    tokens: f32,
    filled: Instant,
}

impl Limits {
    /// Whether it is time to read them again.
    pub(crate) fn are_old(&self) -> bool {
        self.read.is_none_or(|read| read.elapsed() >= REFRESH)
    }

    /// Reads the limits again.
    pub(crate) async fn refresh(&mut self, queue: &QueueName, shared: &Shared) -> Result<(), QueueError> {
        let patience = shared.options.patience;
        let mut conn = lend(&shared.pool, patience).await?;
        let read = within(patience, async {
            let controls = list(&mut conn, Some(queue)).await?;
            let limited =
                controls.iter().any(|control| control.rate.is_some() || control.concurrency.is_some());
            let place =
                if limited { place(&mut conn, queue, shared.registration().id).await? } else { (0, 1) };
            Ok((controls, place))
        });
        let read = read.await;
        let (controls, place) = give_back(conn, read)?;
        self.apply(&controls, place, Instant::now());
        Ok(())
    }

    fn apply(&mut self, controls: &[Control], (rank, workers): (u32, u32), now: Instant) {
        self.read = Some(now);
        let whole = controls.iter().find(|control| control.lane.is_nil());
        self.concurrency =
            whole.and_then(|control| control.concurrency).map(|most| share(most, rank, workers));
        let rates: HashMap<Uuid, f32> = controls
            .iter()
            .filter_map(|control| Some((control.lane, control.rate? / u32_as_f32(workers))))
            .collect();
        self.buckets.retain(|lane, _| rates.contains_key(lane));
        for (lane, rate) in rates {
            let bucket = self.buckets.entry(lane).or_insert(Bucket { rate, tokens: rate, filled: now });
            bucket.rate = rate;
        }
    }

    /// How much more may run, by the queue's own limits.
    pub(crate) fn room(&mut self, used: u32) -> u32 {
        if self.buckets.get_mut(&Uuid::nil()).is_some_and(|bucket| !bucket.has_tokens(Instant::now())) {
            return 0;
        }
        self.concurrency.map_or(u32::MAX, |most| most.saturating_sub(used))
    }

    /// Lanes that have used up their rate for now.
    pub(crate) fn lanes_without_rate(&mut self) -> Vec<Uuid> {
        let now = Instant::now();
        let spent = self.buckets.iter_mut().filter(|(lane, _)| !lane.is_nil());
        spent.filter_map(|(lane, bucket)| (!bucket.has_tokens(now)).then_some(*lane)).collect()
    }

    /// Pays for a claimed job.
    pub(crate) fn spend(&mut self, lane: Uuid, weight: u32) {
        let lanes = if lane.is_nil() { vec![lane] } else { vec![lane, Uuid::nil()] };
        for lane in lanes {
            if let Some(bucket) = self.buckets.get_mut(&lane) {
                bucket.tokens -= u32_as_f32(weight);
            }
        }
    }
}

impl Bucket {
    fn has_tokens(&mut self, now: Instant) -> bool {
        let earned = now.saturating_duration_since(self.filled).as_secs_f32() * self.rate;
        // A second's worth may be saved up.
        self.tokens = (self.tokens + earned).min(self.rate.max(1.0));
        self.filled = now;
        self.tokens > 0.0
    }
}

/// This worker's part of `most`: whole numbers that add up to `most` over all workers.
fn share(most: u32, rank: u32, workers: u32) -> u32 {
    let workers = workers.max(1);
    most / workers + u32::from(rank < most % workers)
}

#[expect(clippy::cast_precision_loss, reason = "weights and worker counts are far below 2^24")]
fn u32_as_f32(number: u32) -> f32 {
    number as f32
}

/// This worker's place among the live workers of `queue`, and how many there are.
async fn place(conn: &mut PgConnection, queue: &QueueName, worker: i64) -> Result<(u32, u32), QueueError> {
    let place = sqlx::query!(
        r#"SELECT count(*) FILTER (WHERE id < $2) AS "before!", count(*) AS "all!" FROM queue.workers
           WHERE stopped_at IS NULL AND dead_at IS NULL AND NOT draining AND $1 = ANY (queues)"#,
        queue.as_str(),
        worker
    );
    let place = place.fetch_one(conn).await?;
    Ok((u32::try_from(place.before).unwrap_or(0), u32::try_from(place.all).unwrap_or(1).max(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_whole_and_add_up() {
        for (most, workers) in [(1, 3), (10, 3), (7, 7), (2, 5)] {
            let shares: u32 = (0..workers).map(|rank| share(most, rank, workers)).sum();
            assert_eq!(shares, most);
        }
    }

    #[test]
    fn a_heavy_job_puts_its_lane_into_debt_until_it_is_paid() {
        let (now, lane) = (Instant::now(), Uuid::from_u128(7));
        let mut limits = Limits::default();
        let control = Control {
            queue: "q".to_owned(),
            lane,
            pause: None,
            reason: String::new(),
            rate: Some(100.0),
            concurrency: None,
        };
        limits.apply(&[control], (0, 1), now);
        limits.spend(lane, 500);
        let bucket = limits.buckets.get_mut(&lane).expect("a bucket");
        assert!(!bucket.has_tokens(now + Duration::from_secs(3)));
        assert!(bucket.has_tokens(now + Duration::from_secs(5)));
    }
}
