//! Who asks, however they proved it.

use domain::{AppId, Networks, Scope};

use crate::members::Seat;

/// Somebody who was recognised, by an API key, a token or a session.
#[derive(Debug, Clone)]
pub(crate) struct Principal {
    /// For logs and the audit log: `key:` and the key's id; `token:`, its issuer and its subject; or `member:` and
    /// the member's id.
    pub(crate) name: String,
    /// The app they act for; none for operators.
    pub(crate) app: Option<AppId>,
    /// What they may do.
    pub(crate) scopes: Vec<Scope>,
    /// Where they may do it from.
    pub(crate) networks: Networks,
    /// The member in a session; none for keys and tokens.
    pub(crate) seat: Option<Seat>,
}

impl Principal {
    /// Whether they may do this.
    pub(crate) fn may(&self, scope: Scope) -> bool {
        self.scopes.iter().any(|own| own.includes(scope))
    }
}
