//! How often somebody may knock: token buckets that all API processes share.
//!
//! A request is decided here, without asking anybody; five times a second each process tells the database what it let
//! through and hears what the others did. So a limit costs a request nothing, and several processes together let through
//! at most what flows in within a fifth of a second too much each. Without the database each process limits by itself.

mod bucket;
mod sharing;
mod standing;

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use settings::AccessSettings;
use sqlx::postgres::PgPool;

pub(crate) use bucket::Bucket;
use bucket::{Level, Rate};
pub(crate) use standing::{Standing, Standings};

/// Tries to be one member, from wherever: a password that took a thousand guesses would take a day.
const ATTEMPTS: u32 = 10;
const ATTEMPTS_WINDOW: Duration = Duration::from_mins(15);
/// Buckets in memory at once. Full ones are forgotten every few seconds.
const MOST_BUCKETS: usize = 100_000;

/// Every limit of this process.
pub(crate) struct Limits {
    pool: PgPool,
    requests: Rate,
    recipients: Rate,
    failures: Rate,
    attempts: Rate,
    levels: Mutex<HashMap<Bucket, Level>>,
}

/// Somebody knocked too often.
#[derive(Debug, Clone)]
pub(crate) struct Exceeded {
    pub(crate) standing: Standing,
    /// When what was asked for will be there.
    pub(crate) after: Duration,
}

impl Limits {
    pub(crate) fn new(pool: PgPool, access: &AccessSettings) -> Self {
        Self {
            pool,
            requests: Rate::new("requests", access.requests, Duration::from_secs(1)),
            recipients: Rate::new("recipients", access.recipients, Duration::from_secs(1)),
            failures: Rate::new("failures", access.failures, Duration::from_mins(1)),
            attempts: Rate::new("attempts", ATTEMPTS, ATTEMPTS_WINDOW),
            levels: Mutex::default(),
        }
    }

    /// Takes `cost` out of a bucket.
    pub(crate) fn take(&self, bucket: Bucket, cost: u32) -> Result<Standing, Exceeded> {
        let (rate, now) = (self.rate(&bucket), Instant::now());
        let mut levels = self.levels();
        if levels.len() >= MOST_BUCKETS && !levels.contains_key(&bucket) {
            // Whoever comes from everywhere at once must not fill the memory; those who are known stay limited.
            return Ok(Level::full(rate, now).standing(rate));
        }
        let level = levels.entry(bucket).or_insert_with(|| Level::full(rate, now));
        level
            .take(rate, f64::from(cost), now)
            .map_err(|after| Exceeded { standing: level.standing(rate), after })?;
        Ok(level.standing(rate))
    }

    /// Puts back what was taken in advance.
    pub(crate) fn give_back(&self, bucket: &Bucket, cost: u32) {
        let (rate, now) = (self.rate(bucket), Instant::now());
        if let Some(level) = self.levels().get_mut(bucket) {
            level.give_back(rate, f64::from(cost), now);
        }
    }

    /// How somebody stands who takes nothing.
    pub(crate) fn standing(&self, bucket: &Bucket) -> Standing {
        let (rate, now) = (self.rate(bucket), Instant::now());
        match self.levels().get_mut(bucket) {
            Some(level) => {
                level.left(rate, now);
                level.standing(rate)
            }
            None => Level::full(rate, now).standing(rate),
        }
    }

    /// Whether there is nothing in a bucket.
    pub(crate) fn is_empty(&self, bucket: &Bucket) -> bool {
        let (rate, now) = (self.rate(bucket), Instant::now());
        self.levels().get_mut(bucket).is_some_and(|level| level.left(rate, now) < 1.0)
    }

    fn rate(&self, bucket: &Bucket) -> Rate {
        match bucket {
            Bucket::Requests(_) => self.requests,
            Bucket::Recipients(_) => self.recipients,
            Bucket::Failures(_) => self.failures,
            Bucket::Attempts(_) => self.attempts,
        }
    }

    fn levels(&self) -> MutexGuard<'_, HashMap<Bucket, Level>> {
        self.levels.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
