//! Where a message stands as a whole.

use std::fmt;
use std::str::FromStr;

/// Where a message stands. It is read off its facts, so it can not disagree with its deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageStatus {
    /// Committed; nothing was tried yet.
    Accepted,
    /// Waits for its `send_at`.
    Scheduled,
    /// Some recipients have an outcome, some do not.
    Dispatching,
    /// Every recipient has its final status.
    Completed,
    /// Taken back.
    Cancelled,
    /// Every recipient ran out of time.
    Expired,
    /// Its audience could not be expanded.
    Failed,
}

/// A status name nobody here knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown message status `{0}`")]
pub struct UnknownStatus(String);

impl MessageStatus {
    /// Every status.
    pub const ALL: [Self; 7] = [
        Self::Accepted,
        Self::Scheduled,
        Self::Dispatching,
        Self::Completed,
        Self::Cancelled,
        Self::Expired,
        Self::Failed,
    ];

    /// The name in answers and filters.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Scheduled => "scheduled",
            Self::Dispatching => "dispatching",
            Self::Completed => "completed",
            Self::Cancelled => "cancelled",
            Self::Expired => "expired",
            Self::Failed => "failed",
        }
    }
}

impl fmt::Display for MessageStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for MessageStatus {
    type Err = UnknownStatus;

    fn from_str(name: &str) -> Result<Self, UnknownStatus> {
        Self::ALL
            .into_iter()
            .find(|status| status.name() == name)
            .ok_or_else(|| UnknownStatus(name.to_owned()))
    }
}
