//! What one flush learnt about recipients of one message.

use chrono::{DateTime, Utc};
use domain::{AppId, Channel, DeliveryStatus, MessageId, Reply, SubscriptionId};

/// What one flush learnt about recipients of one message on one channel.
#[derive(Debug, Clone, PartialEq)]
pub struct Pack {
    /// Whose message.
    pub app: AppId,
    /// Which message.
    pub message: MessageId,
    /// On which channel.
    pub channel: Channel,
    /// When it was learnt.
    pub recorded_at: DateTime<Utc>,
    /// About whom.
    pub entries: Vec<Entry>,
}

/// What was learnt about one recipient.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The recipient's place in the message.
    pub ordinal: u32,
    /// Where the delivery stands now.
    pub status: DeliveryStatus,
    /// The status it had before, if that was final: a replay takes a dead letter back.
    pub undoes: Option<DeliveryStatus>,
    /// Which attempt this was, from 1; 0 if no provider was called.
    pub attempt: u16,
    /// The subscription; none for a token given with the message.
    pub subscription: Option<SubscriptionId>,
    /// The provider's id for it, if it can not be derived.
    pub provider_id: Option<String>,
    /// What the provider said, unless it simply accepted; or why we did not ask it.
    pub reply: Option<Reply>,
}

impl Pack {
    /// By how much this pack changes the number of recipients in `status`.
    #[must_use]
    pub fn change(&self, status: DeliveryStatus) -> i32 {
        let count = |matches: &dyn Fn(&Entry) -> bool| {
            i32::try_from(self.entries.iter().filter(|entry| matches(entry)).count()).unwrap_or(i32::MAX)
        };
        count(&|entry| entry.status == status) - count(&|entry| entry.undoes == Some(status))
    }

    /// Calls to the provider in it.
    #[must_use]
    pub fn attempts(&self) -> i32 {
        i32::try_from(self.entries.iter().filter(|entry| entry.attempt > 0).count()).unwrap_or(i32::MAX)
    }
}
