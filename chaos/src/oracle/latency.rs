//! How long recipients waited, from when their message was due to when their provider had it.

use std::collections::HashMap;
use std::time::Duration;

use crate::load::Outcome;
use crate::stage::LedgerEntry;

/// How many recipients were sent before their message was due.
pub(crate) fn early(load: &Outcome, ledger: &[LedgerEntry]) -> usize {
    waits(load, ledger).filter(|micros| *micros < 0).count()
}

/// What a busy machine may add to one.
pub(crate) const SLACK: Duration = Duration::from_millis(100);

/// 99 of 100 recipients waited at most this long; nothing if nobody was sent.
pub(crate) fn p99(load: &Outcome, ledger: &[LedgerEntry]) -> Duration {
    let mut waits: Vec<u64> = waits(load, ledger).filter_map(|micros| u64::try_from(micros).ok()).collect();
    waits.sort_unstable();
    waits.get(waits.len() * 99 / 100).copied().map(Duration::from_micros).unwrap_or_default()
}

/// Microseconds from when its message was due, for each send of this load.
fn waits(load: &Outcome, ledger: &[LedgerEntry]) -> impl Iterator<Item = i64> {
    let due: HashMap<&str, i64> =
        load.accepted.iter().map(|accepted| (accepted.key.as_str(), accepted.due_micros)).collect();
    ledger.iter().filter_map(move |entry| Some(entry.at_micros - due.get(entry.collapse_key.as_str())?))
}
