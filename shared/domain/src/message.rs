//! A message as the worker needs it.

use chrono::{DateTime, Utc};

use crate::{AppId, CollapseKey, Content, MessageId, Priority};

/// What the provider is asked to do with the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Urgency {
    /// Deliver at once, wake the device.
    #[default]
    Immediate,
    /// Deliver when it costs the device little.
    PowerSaving,
}

impl Urgency {
    /// The name in requests and tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Immediate => "immediate",
            Self::PowerSaving => "power_saving",
        }
    }

    /// The urgency a stored name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Immediate, Self::PowerSaving].into_iter().find(|urgency| urgency.name() == name)
    }
}

/// What to do when a provider never answered, so that the message may have been delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum AmbiguityPolicy {
    /// Send again, with the same provider id and collapse key: rather twice than never.
    #[default]
    Resend,
    /// Leave it as `unknown`: rather never than twice.
    MarkUnknown,
}

impl AmbiguityPolicy {
    /// The name in requests and tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Resend => "resend",
            Self::MarkUnknown => "mark_unknown",
        }
    }

    /// The policy a stored name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Resend, Self::MarkUnknown].into_iter().find(|policy| policy.name() == name)
    }
}

/// A message as the worker needs it to render and send.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Whose message it is.
    pub app: AppId,
    /// Which message it is.
    pub id: MessageId,
    /// What it says.
    pub content: Content,
    /// How urgently it waits with us.
    pub priority: Priority,
    /// How urgently it waits with the provider.
    pub urgency: Urgency,
    /// Messages with the same key replace each other on the device.
    pub collapse_key: Option<CollapseKey>,
    /// After this moment nobody wants it any more.
    pub expires_at: DateTime<Utc>,
    /// What to do about an unanswered request.
    pub on_no_answer: AmbiguityPolicy,
    /// Whether it was taken back.
    pub cancelled: bool,
}
