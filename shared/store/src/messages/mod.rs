//! What apps asked to be said.

mod change;
mod insert;
mod read;

use chrono::{DateTime, Utc};
use domain::{AmbiguityPolicy, AppId, Channel, CollapseKey, Content, Message, MessageId, Priority, Urgency};
use secrets::{AppKeys, Sealed};
use serde_json::Value;

use crate::StoreError;
use crate::places::message_content;
pub use change::{add_recipients, cancel, fail, finish_expansion, forget_failure};
pub use insert::insert;
pub use read::{get, list};

/// Seals what message `id` says.
///
/// # Panics
/// Never: content is made of texts and JSON.
#[must_use]
pub fn seal_content(keys: &AppKeys, id: MessageId, content: &Content) -> Sealed {
    let json = serde_json::to_vec(content).expect("texts and numbers are JSON");
    keys.seal(&message_content(&id.uuid()), &json)
}

/// Who a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Named in the request; found when it was accepted.
    Inline,
    /// Every active subscription of the app on the message's channels; found by an expansion job.
    All,
}

impl Audience {
    fn name(self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::All => "all",
        }
    }
}

/// A message with everything a reader may want to know of it, but its account.
#[derive(Debug, Clone, PartialEq)]
pub struct MessageRecord {
    /// Its id.
    pub id: MessageId,
    /// When it was accepted.
    pub created_at: DateTime<Utc>,
    /// How urgently it waits with us.
    pub priority: Priority,
    /// How urgently it waits with the provider.
    pub urgency: Urgency,
    /// What to do about an unanswered request.
    pub on_no_answer: AmbiguityPolicy,
    /// On which channels.
    pub channels: Vec<Channel>,
    /// For whom.
    pub audience: Audience,
    /// What it says, as JSON: sealed for [`crate::places::message_content`].
    pub content: Sealed,
    /// Messages with the same key replace each other on the device.
    pub collapse_key: Option<String>,
    /// The app's own labels.
    pub tags: Value,
    /// The app's own data.
    pub metadata: Value,
    /// Not before.
    pub send_at: Option<DateTime<Utc>>,
    /// Not after.
    pub expires_at: DateTime<Utc>,
    /// Recipients found so far.
    pub recipients: u32,
    /// Targets that name nobody, each with the reason.
    pub refusals: Value,
    /// When the last recipient was found.
    pub expanded_at: Option<DateTime<Utc>>,
    /// When it was taken back.
    pub cancelled_at: Option<DateTime<Utc>>,
    /// When its audience turned out not to be expandable.
    pub failed_at: Option<DateTime<Utc>>,
    /// Why.
    pub failure: Option<String>,
    /// The request that brought it.
    pub request_id: String,
}

impl MessageRecord {
    /// What it says.
    ///
    /// # Errors
    /// It does not open with these keys, or does not read.
    pub fn open(&self, keys: &AppKeys) -> Result<Content, StoreError> {
        let opened = keys.open(&message_content(&self.id.uuid()), self.content.clone())?;
        let wrong = StoreError::Inconsistent { table: "messages", column: "sealed_content" };
        serde_json::from_slice(&opened).map_err(|_| wrong)
    }

    /// The message as the worker needs it, with what it says.
    #[must_use]
    pub fn into_message(self, app: AppId, content: Content) -> Message {
        Message {
            app,
            id: self.id,
            content,
            priority: self.priority,
            urgency: self.urgency,
            collapse_key: self.collapse_key.as_deref().and_then(|key| CollapseKey::parse(key).ok()),
            expires_at: self.expires_at,
            on_no_answer: self.on_no_answer,
            cancelled: self.cancelled_at.is_some() || self.failed_at.is_some(),
        }
    }
}
