//! Who asks, however they proved it.

use domain::{AppId, Networks, Scope};

/// Somebody who was recognised, by an API key or a token.
#[derive(Debug, Clone)]
pub(crate) struct Principal {
    /// For logs and the audit log: `key:` and the key's id, or `token:`, its issuer and its subject.
    pub(crate) name: String,
    /// The app they act for; none for operators.
    pub(crate) app: Option<AppId>,
    /// What they may do.
    pub(crate) scopes: Vec<Scope>,
    /// Where they may do it from.
    pub(crate) networks: Networks,
}

impl Principal {
    /// Whether they may do this.
    pub(crate) fn may(&self, scope: Scope) -> bool {
        self.scopes.iter().any(|own| own.includes(scope))
    }
}
