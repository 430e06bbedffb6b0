//! The database's clock, as last heard.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Instant;

use chrono::{DateTime, TimeDelta, Utc};

/// The database's clock. A machine's own clock may be minutes off; the queue never acts on it.
///
/// Each delivery asks several times, on every processor, so asking takes no lock.
#[derive(Debug)]
pub struct DatabaseClock {
    base: Instant,
    /// What the database's clock showed at `base`, in microseconds since 1970; [`UNHEARD`] until it was asked.
    at_base: AtomicI64,
}

const UNHEARD: i64 = i64::MIN;

impl Default for DatabaseClock {
    fn default() -> Self {
        Self { base: Instant::now(), at_base: AtomicI64::new(UNHEARD) }
    }
}

impl DatabaseClock {
    /// Takes over what the database said when it was asked at `asked`.
    pub(crate) fn hear(&self, asked: Instant, said: DateTime<Utc>) {
        self.at_base.store(said.timestamp_micros() - self.since_base(asked), Ordering::Relaxed);
    }

    /// The database's time now, carried on by this machine's steady clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.at(Instant::now())
    }

    /// The database's time at a moment of this machine's steady clock.
    #[must_use]
    pub fn at(&self, moment: Instant) -> DateTime<Utc> {
        let at_base = self.at_base.load(Ordering::Relaxed);
        let heard = (at_base != UNHEARD).then(|| at_base + self.since_base(moment));
        heard.and_then(DateTime::from_timestamp_micros).unwrap_or_else(|| {
            let passed = Instant::now().saturating_duration_since(moment);
            Utc::now() - TimeDelta::from_std(passed).unwrap_or_default()
        })
    }

    /// Microseconds. A moment before `base` is as good as `base`: this clock is made before anybody is asked.
    fn since_base(&self, moment: Instant) -> i64 {
        i64::try_from(moment.saturating_duration_since(self.base).as_micros()).unwrap_or(i64::MAX / 2)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_the_database_said_goes_on() {
        let clock = DatabaseClock::default();
        let (asked, said) = (Instant::now(), DateTime::UNIX_EPOCH + TimeDelta::days(9));
        assert!(clock.now() > said, "this machine's own time, until the database was asked");
        clock.hear(asked, said);
        assert_eq!(clock.at(asked), said);
        assert_eq!(clock.at(asked + Duration::from_millis(2_500)), said + TimeDelta::milliseconds(2_500));
        clock.hear(asked + Duration::from_secs(1), said);
        assert_eq!(clock.at(asked + Duration::from_secs(1)), said, "the last word counts");
    }
}
