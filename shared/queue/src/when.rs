//! Moments, said so that only the database's clock counts.

use std::time::Duration;

use chrono::{DateTime, Utc};

/// When something shall happen. The database's clock decides; a worker's own clock may be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// At once.
    Now,
    /// This long after the database writes it down.
    After(Duration),
    /// At this moment.
    At(DateTime<Utc>),
}

impl When {
    /// The moment as the two columns statements compute it from: a delay in seconds, and a time.
    pub(crate) fn columns(self) -> (Option<f64>, Option<DateTime<Utc>>) {
        match self {
            Self::Now => (Some(0.0), None),
            Self::After(delay) => (Some(delay.as_secs_f64()), None),
            Self::At(at) => (None, Some(at)),
        }
    }

    /// Whether it is now without asking the database.
    pub(crate) fn is_now(self) -> bool {
        matches!(self, Self::Now | Self::After(Duration::ZERO))
    }
}
