//! What a stage shall be.

use std::time::Duration;

/// What a stage shall be. The default is two workers and one app, with waits short enough for a test.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) workers: usize,
    pub(crate) apps: usize,
    /// Settings of API and workers that differ from the defaults below.
    pub(crate) settings: Vec<(&'static str, &'static str)>,
    /// Settings of PostgreSQL.
    pub(crate) postgres: Vec<(&'static str, &'static str)>,
    /// The worker with this number reaches PostgreSQL through the proxy.
    pub(crate) proxied: Vec<usize>,
    /// The clock of the worker with this number is ahead by so many seconds, or behind.
    pub(crate) skewed: Vec<(usize, i64)>,
    /// For everybody, the stage is built this long before midnight.
    pub(crate) before_midnight: Option<Duration>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            workers: 2,
            apps: 1,
            settings: Vec::new(),
            postgres: Vec::new(),
            proxied: Vec::new(),
            skewed: Vec::new(),
            before_midnight: None,
        }
    }
}

/// Heartbeat, trust and the like are what production has; only the providers' patience is shorter, so that a
/// recovery fits into a scenario.
const DEFAULTS: [(&str, &str); 7] = [
    ("RETRY_SCHEDULE", "500ms,1s,2s,2s,4s,4s,8s,8s,8s,8s,8s,8s"),
    ("PROVIDER_TIMEOUT", "4s"),
    ("APNS_UNAVAILABLE_AFTER", "1s"),
    ("THROTTLED_AFTER", "1s"),
    ("DRAIN_TIMEOUT", "20s"),
    ("POOL_SIZE", "12"),
    ("WORKER_SENDS", "400"),
];

const DAY: i64 = 24 * 60 * 60;

impl Plan {
    /// What API and workers are told.
    pub(super) fn environment(&self) -> Vec<(String, String)> {
        let differs = |name: &str| self.settings.iter().any(|(other, _)| *other == name);
        let defaults = DEFAULTS.iter().filter(|(name, _)| !differs(name));
        defaults
            .chain(&self.settings)
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    /// The most attempts a recipient has: one more than there are waits.
    pub(crate) fn max_attempts(&self) -> i16 {
        let environment = self.environment();
        let schedule = environment.iter().find(|(name, _)| name == "RETRY_SCHEDULE");
        schedule.and_then(|(_, waits)| i16::try_from(waits.split(',').count() + 1).ok()).unwrap_or(i16::MAX)
    }

    /// Seconds by which everybody's clock is wrong, at `now` in seconds since 1970.
    pub(super) fn skew_of_all(&self, now: i64) -> i64 {
        self.before_midnight.map_or(0, |lead| {
            let lead = i64::try_from(lead.as_secs()).unwrap_or(0);
            (DAY - now.rem_euclid(DAY) - lead).rem_euclid(DAY)
        })
    }

    /// Seconds by which a worker's clock is wrong besides.
    pub(super) fn skew_of(&self, worker: usize) -> i64 {
        self.skewed.iter().find(|(number, _)| *number == worker).map_or(0, |(_, seconds)| *seconds)
    }
}
