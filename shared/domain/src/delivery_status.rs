//! Where one message to one subscription stands.

use std::fmt;
use std::str::FromStr;

/// Where a delivery stands. `Sent` means the provider accepted it; only a receipt makes it `Delivered`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryStatus {
    /// Waits in the queue; derived from its job, never stored.
    Queued,
    /// Waits for a moment in the future, with a reason.
    Deferred,
    /// Tried, and will be tried again.
    Retrying,
    /// The provider accepted it.
    Sent,
    /// The device confirmed it.
    Delivered,
    /// Given up; can be replayed.
    DeadLetter,
    /// The address does not exist any more.
    InvalidTarget,
    /// Not sent because of a rule: opted out, said already.
    Suppressed,
    /// Its time ran out before it could be sent.
    Expired,
    /// Taken back before it was sent.
    Cancelled,
    /// The provider never said what became of it, and the message asks not to send twice.
    Unknown,
}

/// A status name nobody here knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown delivery status `{0}`")]
pub struct UnknownStatus(String);

impl DeliveryStatus {
    /// Every status.
    pub const ALL: [Self; 11] = [
        Self::Queued,
        Self::Deferred,
        Self::Retrying,
        Self::Sent,
        Self::Delivered,
        Self::DeadLetter,
        Self::InvalidTarget,
        Self::Suppressed,
        Self::Expired,
        Self::Cancelled,
        Self::Unknown,
    ];

    /// The name in answers, filters and metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Deferred => "deferred",
            Self::Retrying => "retrying",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::DeadLetter => "dead_letter",
            Self::InvalidTarget => "invalid_target",
            Self::Suppressed => "suppressed",
            Self::Expired => "expired",
            Self::Cancelled => "cancelled",
            Self::Unknown => "unknown",
        }
    }

    /// The number in tables. Never reused.
    #[must_use]
    pub const fn code(self) -> i16 {
        match self {
            Self::Queued => 0,
            Self::Deferred => 1,
            Self::Retrying => 2,
            Self::Sent => 10,
            Self::Delivered => 11,
            Self::DeadLetter => 20,
            Self::InvalidTarget => 21,
            Self::Suppressed => 22,
            Self::Expired => 23,
            Self::Cancelled => 24,
            Self::Unknown => 25,
        }
    }

    /// The status a stored number stands for.
    #[must_use]
    pub fn from_code(code: i16) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }

    /// Whether nothing more happens unless a person replays it.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::Queued | Self::Deferred | Self::Retrying)
    }
}

impl fmt::Display for DeliveryStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for DeliveryStatus {
    type Err = UnknownStatus;

    fn from_str(name: &str) -> Result<Self, UnknownStatus> {
        Self::ALL
            .into_iter()
            .find(|status| status.name() == name)
            .ok_or_else(|| UnknownStatus(name.to_owned()))
    }
}
