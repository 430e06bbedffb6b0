//! Who asks, however they proved it.

use chrono::{DateTime, Utc};
use domain::{AppId, Networks, Scope};

use crate::members::Seat;

/// Somebody who was recognised, by an API key, a token or a session.
#[derive(Debug, Clone)]
pub(crate) struct Principal {
    /// For logs and the audit log: `key:` and the key's id; `token:`, its id, whoever made it and whom it is for;
    /// or `member:` and the member's id.
    pub(crate) name: String,
    /// The app they act for; none for operators.
    pub(crate) app: Option<AppId>,
    /// What they may do.
    pub(crate) scopes: Vec<Scope>,
    /// Where they may do it from.
    pub(crate) networks: Networks,
    /// When what they proved it with ends by itself. What they make with it ends no later.
    pub(crate) ends_at: Option<DateTime<Utc>>,
    /// The key or member a token of ours was made by: it ends with them, and they answer for its requests.
    pub(crate) made_by: Option<String>,
    /// Whether they are a member of all apps, also while they act for one, or hold a token of such a member.
    pub(crate) is_operator: bool,
    /// The member in a session; none for keys and tokens.
    pub(crate) seat: Option<Seat>,
}

impl Principal {
    /// Who answers for what they do: whoever made their token, if it is one of ours. Whoever makes many names has one.
    pub(crate) fn answerable(&self) -> &str {
        self.made_by.as_deref().unwrap_or(&self.name)
    }

    /// Whether a person answers for what they do.
    pub(crate) fn is_persons(&self) -> bool {
        self.answerable().starts_with("member:")
    }

    /// Whether they may do this.
    pub(crate) fn may(&self, scope: Scope) -> bool {
        self.scopes.iter().any(|own| own.includes(scope))
    }
}
