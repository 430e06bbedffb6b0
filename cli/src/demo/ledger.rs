//! What the providers accepted.

use serde::Deserialize;

/// A message the providers accepted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Entry {
    /// For whom.
    pub(super) token: String,
    /// Which message it was: each message of the demo has a key of its own.
    pub(super) collapse_key: String,
    /// When, in microseconds since 1970.
    pub(super) at_micros: u64,
}

/// The entries of one message.
pub(super) fn of_message<'a>(ledger: &'a [Entry], name: &'a str) -> impl Iterator<Item = &'a Entry> {
    ledger.iter().filter(move |entry| entry.collapse_key == name)
}
