//! What a stage shall be.

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
}

impl Default for Plan {
    fn default() -> Self {
        Self { workers: 2, apps: 1, settings: Vec::new(), postgres: Vec::new(), proxied: Vec::new() }
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
}
