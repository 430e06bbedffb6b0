//! A message that was checked and is not stored yet.

use std::fmt;

use chrono::{DateTime, Utc};
use domain::{
    AmbiguityPolicy, AppId, Channel, CollapseKey, Content, Environment, MessageId, Priority, TraceContext,
    Urgency,
};
use secrets::Sealed;
use serde_json::Value;
use store::messages::{Audience, MessageRecord};

/// A message that was checked and is not stored yet.
#[derive(Debug, Clone)]
pub(crate) struct NewMessage {
    pub(crate) app: AppId,
    pub(crate) id: MessageId,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) targets: Targets,
    pub(crate) channels: Vec<Channel>,
    pub(crate) content: Content,
    pub(crate) priority: Priority,
    pub(crate) urgency: Urgency,
    pub(crate) on_no_answer: AmbiguityPolicy,
    pub(crate) send_at: Option<DateTime<Utc>>,
    pub(crate) expires_at: DateTime<Utc>,
    pub(crate) collapse_key: Option<CollapseKey>,
    pub(crate) tags: Value,
    pub(crate) metadata: Value,
    pub(crate) request_id: String,
    pub(crate) trace: TraceContext,
}

/// Who a message is for.
#[derive(Debug, Clone)]
pub(crate) enum Targets {
    /// Everybody these people can be reached at.
    Users(Vec<String>),
    /// These addresses, by the app's names for them.
    Subscriptions(Vec<String>),
    /// These tokens, registered or not.
    Tokens(Vec<TokenTarget>),
    /// Every active subscription of the app.
    All,
}

/// A token given with a message.
#[derive(Clone)]
pub(crate) struct TokenTarget {
    pub(crate) channel: Channel,
    pub(crate) token: String,
    pub(crate) environment: Environment,
}

impl fmt::Debug for TokenTarget {
    /// Without the token itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenTarget").field("channel", &self.channel).finish_non_exhaustive()
    }
}

impl Targets {
    /// How many there are to look up.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Users(names) | Self::Subscriptions(names) => names.len(),
            Self::Tokens(tokens) => tokens.len(),
            Self::All => 1,
        }
    }

    /// Where target number `index` stands in the request.
    pub(crate) fn pointer(&self, index: usize) -> String {
        match self {
            Self::Users(_) => format!("/to/users/{index}"),
            Self::Subscriptions(_) => format!("/to/subscriptions/{index}"),
            Self::Tokens(_) => format!("/to/tokens/{index}"),
            Self::All => "/to/all".to_owned(),
        }
    }
}

impl NewMessage {
    /// The row with its sealed content, for so many recipients.
    pub(super) fn record(&self, content: Sealed, recipients: u32, refusals: Value) -> MessageRecord {
        let all = matches!(self.targets, Targets::All);
        MessageRecord {
            id: self.id,
            created_at: self.created_at,
            priority: self.priority,
            urgency: self.urgency,
            on_no_answer: self.on_no_answer,
            channels: self.channels.clone(),
            audience: if all { Audience::All } else { Audience::Inline },
            content,
            collapse_key: self.collapse_key.as_ref().map(|key| key.as_str().to_owned()),
            tags: self.tags.clone(),
            metadata: self.metadata.clone(),
            send_at: self.send_at,
            expires_at: self.expires_at,
            recipients,
            refusals,
            expanded_at: (!all).then_some(self.created_at),
            cancelled_at: None,
            failed_at: None,
            failure: None,
            request_id: self.request_id.clone(),
        }
    }

    /// Whether it waits for its time.
    pub(crate) fn is_scheduled(&self) -> bool {
        self.send_at.is_some_and(|at| at > self.created_at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_hides_tokens() {
        let token = "canary".to_owned();
        let target = TokenTarget { channel: Channel::Fcm, token, environment: Environment::Production };
        let shown = format!("{:?}", Targets::Tokens(vec![target]));
        assert!(shown.contains("TokenTarget") && !shown.contains("canary"), "{shown}");
    }
}
