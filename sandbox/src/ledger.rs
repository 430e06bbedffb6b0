//! Everything that was accepted.

use std::sync::Mutex;

use serde::Serialize;
use uuid::Uuid;

use crate::scenario::Provider;

/// A message that was accepted: a phone somewhere would have shown it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Received {
    /// Who accepted it.
    pub provider: Provider,
    /// For whom.
    pub token: Box<str>,
    /// The id Apple echoed or made; nil at Google.
    pub apns_id: Uuid,
    /// The name Google gave; empty at Apple.
    pub name: Box<str>,
    /// The collapse key it came with.
    pub collapse_key: Box<str>,
    /// A hash of the body, to tell whether a repetition said the same.
    pub body_hash: u64,
    /// When, in microseconds since 1970.
    pub at_micros: i64,
}

/// Everything that was accepted, in order.
#[derive(Debug, Default)]
pub struct Ledger {
    received: Mutex<Vec<Received>>,
}

impl Ledger {
    pub(crate) fn add(&self, received: Received) {
        self.lock().push(received);
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether nothing was accepted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Up to `limit` entries from number `from`.
    #[must_use]
    pub fn page(&self, from: usize, limit: usize) -> Vec<Received> {
        self.lock().iter().skip(from).take(limit).cloned().collect()
    }

    /// Everything.
    #[must_use]
    pub fn all(&self) -> Vec<Received> {
        self.lock().clone()
    }

    /// Everything; it is forgotten.
    #[must_use]
    pub fn take(&self) -> Vec<Received> {
        std::mem::take(&mut *self.lock())
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Received>> {
        self.received.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
