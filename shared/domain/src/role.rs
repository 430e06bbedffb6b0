//! What members may do.

use std::fmt;
use std::str::FromStr;

use crate::Scope;

/// What a member is, for one app or for all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Everything, and who else does.
    Owner,
    /// Everything but to name owners.
    Admin,
    /// Keeps deliveries going: queues, dead letters, and to look at what was sent.
    Operator,
    /// Builds: sends, registers, looks why something did not arrive.
    Developer,
    /// Looks at what was done and changes nothing.
    Auditor,
}

/// A role nobody here knows.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown role `{0}`")]
pub struct UnknownRole(String);

impl Role {
    /// Every role.
    pub const ALL: [Self; 5] = [Self::Owner, Self::Admin, Self::Operator, Self::Developer, Self::Auditor];

    /// The name in requests and tables. Never reused.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Admin => "admin",
            Self::Operator => "operator",
            Self::Developer => "developer",
            Self::Auditor => "auditor",
        }
    }

    /// Whether whoever has this role may do something.
    #[must_use]
    pub fn may(self, scope: Scope) -> bool {
        match scope {
            Scope::AppsWrite | Scope::MembersWrite | Scope::KeysWrite | Scope::CredentialsWrite => {
                matches!(self, Self::Owner | Self::Admin)
            }
            Scope::AuditRead => matches!(self, Self::Owner | Self::Admin | Self::Auditor),
            // To look, and to change one's own password.
            Scope::MessagesRead | Scope::SubscriptionsRead | Scope::DeadLettersRead | Scope::Account => true,
            Scope::QueuesWrite | Scope::DeadLettersReplay => {
                matches!(self, Self::Owner | Self::Admin | Self::Operator)
            }
            Scope::MessagesSend | Scope::SubscriptionsWrite | Scope::SubscriptionsRegister => {
                matches!(self, Self::Owner | Self::Admin | Self::Developer)
            }
        }
    }

    /// Whether whoever has this role may give or take `other`: owners are made by owners.
    #[must_use]
    pub fn may_give(self, other: Self) -> bool {
        self.may(Scope::MembersWrite) && (self == Self::Owner || other != Self::Owner)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(name: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.name() == name).ok_or_else(|| UnknownRole(name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_owner_names_owners() {
        let may = |giver: Role, given| giver.may_give(given);
        assert!(may(Role::Owner, Role::Owner) && may(Role::Admin, Role::Admin));
        assert!(!may(Role::Admin, Role::Owner) && !may(Role::Operator, Role::Auditor));
    }

    #[test]
    fn an_auditor_changes_nothing() {
        let reads = [
            Scope::MessagesRead,
            Scope::SubscriptionsRead,
            Scope::DeadLettersRead,
            Scope::AuditRead,
            Scope::Account,
        ];
        for scope in Scope::ALL {
            assert_eq!(Role::Auditor.may(scope), reads.contains(&scope), "{scope}");
        }
    }
}
