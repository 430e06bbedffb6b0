//! How urgently a message waits in the queue.

use std::fmt;
use std::str::FromStr;

/// How urgently a message waits in our queue. What the provider does with it is [`crate::Urgency`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Priority {
    /// A person is waiting for it now: a login code.
    Critical,
    /// Soon: an order update.
    High,
    /// The default.
    #[default]
    Normal,
    /// May wait: a digest.
    Low,
    /// A campaign to millions.
    Bulk,
}

/// A priority name nobody here knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown priority `{0}`; known are: critical, high, normal, low, bulk")]
pub struct UnknownPriority(String);

impl Priority {
    /// Most urgent first.
    pub const ALL: [Self; 5] = [Self::Critical, Self::High, Self::Normal, Self::Low, Self::Bulk];

    /// The name in requests, metrics and logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Critical => "critical",
            Self::High => "high",
            Self::Normal => "normal",
            Self::Low => "low",
            Self::Bulk => "bulk",
        }
    }

    /// The number in tables: 0 is the most urgent.
    #[must_use]
    pub const fn code(self) -> i16 {
        self as i16
    }

    /// The priority a stored number stands for; anything unknown waits longest.
    #[must_use]
    pub fn from_code(code: i16) -> Self {
        Self::ALL.into_iter().find(|priority| priority.code() == code).unwrap_or(Self::Bulk)
    }

    /// Whether it may use the slots kept free for urgent work.
    #[must_use]
    pub const fn is_urgent(self) -> bool {
        matches!(self, Self::Critical | Self::High)
    }
}

impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Priority {
    type Err = UnknownPriority;

    fn from_str(name: &str) -> Result<Self, UnknownPriority> {
        Self::ALL
            .into_iter()
            .find(|priority| priority.name() == name)
            .ok_or_else(|| UnknownPriority(name.to_owned()))
    }
}
