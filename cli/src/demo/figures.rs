//! How long things took.

use std::time::Duration;

use super::account::Account;
use super::ledger::{Entry, of_message};

/// The time from our 202 to the provider's acceptance, for each recipient that was accepted; sorted.
pub(super) fn waits(account: &Account<'_>, ledger: &[Entry]) -> Vec<Duration> {
    let entries = of_message(ledger, account.name);
    let mut waits: Vec<Duration> = entries
        .map(|entry| Duration::from_micros(entry.at_micros.saturating_sub(account.accepted_at)))
        .collect();
    waits.sort_unstable();
    waits
}

/// The value that `percent` of all do not exceed.
pub(super) fn percentile(sorted: &[Duration], percent: usize) -> Option<Duration> {
    let place = (sorted.len() * percent).div_ceil(100);
    sorted.get(place.checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_occurred() {
        let hundred: Vec<Duration> = (1..=100).map(Duration::from_millis).collect();
        assert_eq!(percentile(&hundred, 50), Some(Duration::from_millis(50)));
        assert_eq!(percentile(&hundred, 99), Some(Duration::from_millis(99)));
        assert_eq!(percentile(&hundred[..1], 99), Some(Duration::from_millis(1)));
        assert_eq!(percentile(&[], 50), None);
    }
}
