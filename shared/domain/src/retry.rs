//! When a recipient is tried again, as data.

use std::time::Duration;

/// Delays before the second, third, .. attempt. After the last one the recipient is given up.
///
/// The default spans 16 hours: Firebase asks for at least 10 s before the first retry
/// (<https://firebase.google.com/docs/cloud-messaging/scale-fcm>), Apple for 15 minutes after a 5xx
/// (a channel passes that on as a lower bound), and an outage of an hour must not use up a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetrySchedule {
    delays: Vec<Duration>,
}

/// The share of a delay that is random, in percent, so that retries of one burst do not meet again.
const JITTER_PERCENT: u64 = 20;

impl Default for RetrySchedule {
    fn default() -> Self {
        let seconds = [10, 30, 120, 600, 1_800, 7_200, 18_000, 28_800];
        Self { delays: seconds.map(Duration::from_secs).to_vec() }
    }
}

impl RetrySchedule {
    /// A schedule with these delays.
    #[must_use]
    pub fn new(delays: Vec<Duration>) -> Self {
        Self { delays }
    }

    /// Attempts in all, the first one included.
    #[must_use]
    pub fn max_attempts(&self) -> u16 {
        u16::try_from(self.delays.len()).unwrap_or(u16::MAX - 1) + 1
    }

    /// How long to wait after attempt number `attempt` (from 1) failed, or `None` if it was the last.
    ///
    /// `at_least` is the provider's own wish; `random` (0 to 255) spreads the delay upwards by up to 20 %.
    #[must_use]
    pub fn delay_after(&self, attempt: u16, at_least: Option<Duration>, random: u8) -> Option<Duration> {
        let planned = *self.delays.get(usize::from(attempt).checked_sub(1)?)?;
        Some(with_jitter(planned.max(at_least.unwrap_or_default()), random))
    }
}

/// `delay` plus up to 20 %, by `random` (0 to 255). Never less than `delay`: it may be a provider's wish.
#[must_use]
pub fn with_jitter(delay: Duration, random: u8) -> Duration {
    let millis = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX / JITTER_PERCENT / 256);
    delay + Duration::from_millis(millis * JITTER_PERCENT * u64::from(random) / (100 * 255))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn delays_grow_and_end() {
        let schedule = RetrySchedule::default();
        assert_eq!(schedule.max_attempts(), 9);
        assert_eq!(schedule.delay_after(1, None, 0), Some(seconds(10)));
        assert_eq!(schedule.delay_after(8, None, 0), Some(seconds(28_800)));
        assert_eq!(schedule.delay_after(9, None, 0), None);
        assert_eq!(schedule.delay_after(0, None, 0), None);
    }

    #[test]
    fn the_providers_wish_is_a_lower_bound() {
        let schedule = RetrySchedule::default();
        assert_eq!(schedule.delay_after(1, Some(seconds(900)), 0), Some(seconds(900)));
        assert_eq!(schedule.delay_after(1, Some(seconds(1)), 0), Some(seconds(10)));
    }

    #[test]
    fn jitter_only_adds_and_at_most_a_fifth() {
        for random in [0, 1, 128, 255] {
            let delay = with_jitter(seconds(10), random);
            assert!((seconds(10)..=seconds(12)).contains(&delay), "{delay:?}");
        }
        assert_eq!(with_jitter(seconds(10), 255), seconds(12));
    }
}
