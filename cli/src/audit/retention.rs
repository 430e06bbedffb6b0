//! What may be gone from the audit log by now, and what may not.

use chrono::{DateTime, Datelike as _, Utc};
use settings::{Environment, SettingsError};

/// For how many whole months after their own entries are kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Retention {
    /// By the workers, for whoever says nothing else.
    months: u32,
    /// The fewest that ever were, if they were fewer than now.
    fewest: Option<u32>,
    /// The clock of whoever checks: the database's may be somebody else's by now.
    now: DateTime<Utc>,
}

impl Retention {
    /// Reads what the workers read (`AUDIT_RETENTION_MONTHS`).
    pub(super) fn read(environment: &Environment, fewest: Option<u32>) -> Result<Self, SettingsError> {
        let months = environment.parsed_or("AUDIT_RETENTION_MONTHS", "a number of months, e.g. 24", 24)?;
        Ok(Self { months, fewest, now: Utc::now() })
    }

    /// Passes if an entry made `at` may be gone, of a chain that is kept for `own` months if its app says so; or says why not.
    pub(super) fn lets_go(&self, own: Option<u16>, at: DateTime<Utc>) -> Result<(), String> {
        let months = own.map_or(self.months, u32::from);
        let months = self.fewest.map_or(months, |fewest| months.min(fewest));
        if month(at) + i64::from(months) < month(self.now) {
            return Ok(());
        }
        Err(format!(
            "{} is not {months} whole months ago. Is AUDIT_RETENTION_MONTHS here what it is for the workers? If fewer \
             were kept once, tell with --once-kept how many",
            at.format("%Y-%m")
        ))
    }
}

/// The month of a moment, as months since the year 0.
pub(super) fn month(at: DateTime<Utc>) -> i64 {
    i64::from(at.year()) * 12 + i64::from(at.month0())
}

#[cfg(test)]
mod tests {
    use settings::WorkerSettings;

    use super::*;

    fn time(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    #[test]
    fn a_month_may_be_gone_when_as_many_whole_ones_are_over() {
        let now = time("2026-11-01T00:00:00Z");
        for (months, fewest, own, at, may_be_gone) in [
            (2, None, None, "2026-08-31T23:59:59Z", true),
            (2, None, None, "2026-09-01T00:00:00Z", false),
            (2, None, None, "2026-11-01T00:00:00Z", false),
            (0, None, None, "2026-10-31T23:59:59Z", true),
            (24, None, None, "2024-10-31T23:59:59Z", true),
            (24, None, None, "2024-11-01T00:00:00Z", false),
            (24, None, Some(2), "2026-08-31T23:59:59Z", true),
            (2, None, Some(24), "2026-08-31T23:59:59Z", false),
            (24, Some(2), Some(12), "2026-08-31T23:59:59Z", true),
            (2, Some(24), None, "2026-08-31T23:59:59Z", true),
        ] {
            let retention = Retention { months, fewest, now };
            let told = retention.lets_go(own, time(at));
            assert_eq!(told.is_ok(), may_be_gone, "{months} {fewest:?} {own:?} {at}: {told:?}");
        }
    }

    #[test]
    fn what_is_not_set_is_what_workers_take() {
        let keys = format!("1:{}", "11".repeat(32));
        let environment = Environment::of([
            ("DATABASE_URL", "postgres://localhost/none"),
            ("ENCRYPTION_KEYS", keys.as_str()),
        ]);
        let workers = WorkerSettings::read(&environment).expect("settings");
        let retention = Retention::read(&Environment::default(), None).expect("read");
        assert_eq!(retention.months, workers.audit_months);
    }
}
