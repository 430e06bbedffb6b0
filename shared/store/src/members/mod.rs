//! Members: people who work with this installation, and their roles.

mod account;
mod invitation;
mod roles;

use chrono::{DateTime, Utc};
use domain::{AppId, MemberId, Role};

pub use account::{find, find_by_email, note_code, set_factor, set_password};
pub use invitation::{Accepted, Invitation, accept, insert, invite, invited, reset, set_first_password};
pub use roles::{Held, count_others, has_owner, list, remove, role_of, roles, set_role};

/// A member as it is stored. The password itself is nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Our id.
    pub id: MemberId,
    /// The address, sealed.
    pub sealed_email: Vec<u8>,
    /// The name, for people.
    pub name: String,
    /// Argon2id, as a PHC string; nothing until the first invitation is accepted.
    pub password: Option<String>,
    /// The secret of the second factor, sealed.
    pub sealed_totp: Option<Vec<u8>>,
    /// Since when it is asked for.
    pub totp_confirmed_at: Option<DateTime<Utc>>,
    /// When the member was invited first.
    pub created_at: DateTime<Utc>,
}

/// What a member is, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// For which app; for all of them, and what belongs to none, if there is none.
    pub app: Option<AppId>,
    /// What.
    pub role: Role,
}

struct Row {
    id: uuid::Uuid,
    sealed_email: Vec<u8>,
    name: String,
    password: Option<String>,
    sealed_totp: Option<Vec<u8>>,
    totp_confirmed_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
}

impl From<Row> for Member {
    fn from(row: Row) -> Self {
        Self {
            id: row.id.into(),
            sealed_email: row.sealed_email,
            name: row.name,
            password: row.password,
            sealed_totp: row.sealed_totp,
            totp_confirmed_at: row.totp_confirmed_at,
            created_at: row.created_at,
        }
    }
}
