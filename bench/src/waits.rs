//! How long things waited.

use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// How long things waited, each of them.
#[derive(Debug, Default)]
pub(crate) struct Waits(Mutex<Vec<u64>>);

impl Waits {
    pub(crate) fn of(micros: Vec<u64>) -> Self {
        Self(Mutex::new(micros))
    }

    pub(crate) fn add(&self, micros: u64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(micros);
    }

    pub(crate) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The wait that a part of them stayed under, in milliseconds.
    pub(crate) fn at(&self, part: f64) -> f64 {
        let mut waits = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waits.sort_unstable();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "an index into some million figures"
        )]
        let place = (waits.len() as f64 * part) as usize;
        #[expect(clippy::cast_precision_loss, reason = "microseconds of some minutes")]
        let micros = waits.get(place.min(waits.len().saturating_sub(1))).copied().unwrap_or(0) as f64;
        micros / 1e3
    }
}

/// The time, in microseconds since 1970; the same for every process of this machine.
pub(crate) fn now_micros() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
}
