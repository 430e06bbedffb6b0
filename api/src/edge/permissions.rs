//! Who may do what: every operation of the document, and what it asks of a key.
//!
//! It is decided here and nowhere else, before a body is read. An operation that is not in the table answers nobody;
//! `api/tests/it/permissions.rs` tries every operation with every kind of key.

use domain::Scope;

use super::codes::Code;
use super::problem::Problem;
use crate::principal::Principal;

/// Whose key it has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// An app's: what is done is done in its name.
    App,
    /// An operator's, which belongs to no app.
    Operator,
    /// Either; an app's key does it for its app only.
    Either,
    /// A member in a session, for themselves. No key.
    Member,
}

use Whose::{App, Either, Member, Operator};

impl Whose {
    /// In the document's word.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            App => "app",
            Operator => "operator",
            Either => "either",
            Member => "member",
        }
    }
}

/// Operation, scope, whose key.
const TABLE: &[(&str, Scope, Whose)] = &[
    ("listApiKeys", Scope::KeysWrite, Either),
    ("createApiKey", Scope::KeysWrite, Either),
    ("revokeApiKey", Scope::KeysWrite, Either),
    ("rotateApiKey", Scope::KeysWrite, Either),
    ("createToken", Scope::KeysWrite, Either),
    ("revokeToken", Scope::KeysWrite, Either),
    ("listAuditLog", Scope::AuditRead, Either),
    ("listApps", Scope::AppsWrite, Operator),
    ("createApp", Scope::AppsWrite, Operator),
    ("getApp", Scope::AppsWrite, Operator),
    ("updateApp", Scope::AppsWrite, Operator),
    ("eraseApp", Scope::AppsWrite, Operator),
    ("renewDataKey", Scope::CredentialsWrite, Either),
    ("listCredentials", Scope::CredentialsWrite, Either),
    ("putCredential", Scope::CredentialsWrite, Either),
    ("deleteCredential", Scope::CredentialsWrite, Either),
    ("verifyCredential", Scope::CredentialsWrite, Either),
    ("listDeadLetters", Scope::DeadLettersRead, App),
    ("replayDeadLetters", Scope::DeadLettersReplay, App),
    ("getDelivery", Scope::MessagesRead, App),
    ("pauseLane", Scope::QueuesWrite, Either),
    ("resumeLane", Scope::QueuesWrite, Either),
    ("listQueues", Scope::QueuesWrite, Either),
    ("listMessages", Scope::MessagesRead, App),
    ("createMessage", Scope::MessagesSend, App),
    ("createMessages", Scope::MessagesSend, App),
    ("validateMessage", Scope::MessagesSend, App),
    ("getMessage", Scope::MessagesRead, App),
    ("cancelMessage", Scope::MessagesSend, App),
    ("listMessageDeliveries", Scope::MessagesRead, App),
    ("getOperation", Scope::MessagesRead, App),
    ("listSubscriptions", Scope::SubscriptionsRead, App),
    ("putSubscriptions", Scope::SubscriptionsWrite, App),
    ("deleteSubscription", Scope::SubscriptionsWrite, App),
    ("getSubscription", Scope::SubscriptionsRead, App),
    ("putSubscription", Scope::SubscriptionsRegister, App),
    ("getUser", Scope::SubscriptionsRead, App),
    ("putUser", Scope::SubscriptionsWrite, App),
    ("eraseUser", Scope::SubscriptionsWrite, App),
    ("listMembers", Scope::MembersWrite, Either),
    ("inviteMember", Scope::MembersWrite, Either),
    ("changeMember", Scope::MembersWrite, Either),
    ("removeMember", Scope::MembersWrite, Either),
    ("resetMember", Scope::MembersWrite, Operator),
    ("listRoles", Scope::MembersWrite, Either),
    ("getSession", Scope::Account, Member),
    ("endSession", Scope::Account, Member),
    ("changePassword", Scope::Account, Member),
    ("beginSecondFactor", Scope::Account, Member),
    ("confirmSecondFactor", Scope::Account, Member),
    ("removeSecondFactor", Scope::Account, Member),
];

/// Passes if somebody may do `operation`.
pub(super) fn check(operation: &str, who: &Principal) -> Result<(), Problem> {
    let Some((_, scope, whose)) = TABLE.iter().find(|(name, ..)| *name == operation) else {
        tracing::error!(operation, "nobody decided who may do this");
        return Err(Problem::new(Code::Internal));
    };
    match whose {
        Operator if who.app.is_some() => return Err(Problem::new(Code::OperatorKeyRequired)),
        App if who.app.is_none() => return Err(Problem::new(Code::AppKeyRequired)),
        Member if who.seat.is_none() => return Err(Problem::new(Code::SessionRequired)),
        App | Operator | Either | Member => {}
    }
    if who.may(*scope) {
        return Ok(());
    }
    let lacking = match &who.seat {
        Some(seat) => format!("the role `{}` does not have the scope `{scope}`", seat.role),
        None => format!("the API key lacks the scope `{scope}`"),
    };
    Err(Problem::because(Code::ScopeMissing, lacking))
}

/// The table.
pub(crate) fn table() -> impl Iterator<Item = (&'static str, Scope, Whose)> {
    TABLE.iter().copied()
}
