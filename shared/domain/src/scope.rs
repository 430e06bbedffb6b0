//! What an API key may do.

use std::fmt;
use std::str::FromStr;

/// One thing an API key may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Send, validate and cancel messages.
    MessagesSend,
    /// Read messages and deliveries.
    MessagesRead,
    /// Register, change and delete subscriptions and users.
    SubscriptionsWrite,
    /// Register addresses that belong to nobody yet: all a published key may do.
    SubscriptionsRegister,
    /// Read subscriptions and users.
    SubscriptionsRead,
    /// Store and verify provider credentials.
    CredentialsWrite,
    /// Create, list and revoke API keys of the app.
    KeysWrite,
    /// Read dead letters.
    DeadLettersRead,
    /// Replay dead letters.
    DeadLettersReplay,
    /// See queues; pause and resume lanes.
    QueuesWrite,
    /// Read the audit log.
    AuditRead,
    /// See, invite and remove members, and change their roles.
    MembersWrite,
    /// One's own password, second factor and session. No key has it.
    Account,
    /// Create and see apps. Only for keys that belong to no app.
    AppsWrite,
}

/// A scope name nobody here knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown scope `{0}`")]
pub struct UnknownScope(String);

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 14] = [
        Self::MessagesSend,
        Self::MessagesRead,
        Self::SubscriptionsWrite,
        Self::SubscriptionsRegister,
        Self::SubscriptionsRead,
        Self::CredentialsWrite,
        Self::KeysWrite,
        Self::DeadLettersRead,
        Self::DeadLettersReplay,
        Self::QueuesWrite,
        Self::AuditRead,
        Self::MembersWrite,
        Self::Account,
        Self::AppsWrite,
    ];

    /// The name in requests and tables. Never reused.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MessagesSend => "messages:send",
            Self::MessagesRead => "messages:read",
            Self::SubscriptionsWrite => "subscriptions:write",
            Self::SubscriptionsRegister => "subscriptions:register",
            Self::SubscriptionsRead => "subscriptions:read",
            Self::CredentialsWrite => "credentials:write",
            Self::KeysWrite => "keys:write",
            Self::DeadLettersRead => "dead-letters:read",
            Self::DeadLettersReplay => "dead-letters:replay",
            Self::QueuesWrite => "queues:write",
            Self::AuditRead => "audit:read",
            Self::MembersWrite => "members:write",
            Self::Account => "account",
            Self::AppsWrite => "apps:write",
        }
    }

    /// Whether whoever may do this may do `other`.
    #[must_use]
    pub fn includes(self, other: Self) -> bool {
        self == other || (self == Self::SubscriptionsWrite && other == Self::SubscriptionsRegister)
    }

    /// Whether a token can be allowed this. It makes no keys, tokens and members: what it made would outlive it.
    #[must_use]
    pub const fn fits_a_token(self) -> bool {
        !matches!(self, Self::KeysWrite | Self::MembersWrite | Self::Account)
    }

    /// Everything a key of an app can be allowed.
    #[must_use]
    pub fn of_an_app() -> Vec<Self> {
        Self::ALL.into_iter().filter(|scope| !matches!(scope, Self::AppsWrite | Self::Account)).collect()
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Scope {
    type Err = UnknownScope;

    fn from_str(name: &str) -> Result<Self, UnknownScope> {
        Self::ALL.into_iter().find(|scope| scope.name() == name).ok_or_else(|| UnknownScope(name.to_owned()))
    }
}
