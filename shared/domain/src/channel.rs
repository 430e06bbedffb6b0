//! The ways a message can travel.

use std::fmt;
use std::str::FromStr;

/// A way a message can travel to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// Apple Push Notification service.
    Apns,
    /// Firebase Cloud Messaging.
    Fcm,
}

/// A channel name nobody here knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown channel `{0}`; known are: apns, fcm")]
pub struct UnknownChannel(String);

impl Channel {
    /// Every channel, in the order of their codes.
    pub const ALL: [Self; 2] = [Self::Apns, Self::Fcm];

    /// The name in URLs, queues, metrics and logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Apns => "apns",
            Self::Fcm => "fcm",
        }
    }

    /// The number in tables. Never reused.
    #[must_use]
    pub const fn code(self) -> i16 {
        match self {
            Self::Apns => 1,
            Self::Fcm => 2,
        }
    }

    /// The channel a stored number stands for.
    #[must_use]
    pub fn from_code(code: i16) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Channel {
    type Err = UnknownChannel;

    fn from_str(name: &str) -> Result<Self, UnknownChannel> {
        Self::ALL
            .into_iter()
            .find(|channel| channel.name() == name)
            .ok_or_else(|| UnknownChannel(name.to_owned()))
    }
}
