//! A session as clients see it.

use std::fmt;

use chrono::{DateTime, Utc};
use domain::{AppId, MemberId, Role};
use poem_openapi::Object;
use sqlx::PgConnection;
use store::sessions::Session;

use crate::edge::{Code, Problem, Text};
use crate::endpoints::members::email;
use crate::members::{IDLE, Members};

/// A session.
#[derive(Object)]
#[oai(rename = "Session")]
pub(crate) struct SessionView {
    /// Whose.
    member: Text<MemberId>,
    /// The address they are known by.
    email: String,
    /// The name, for people.
    name: String,
    /// What they are, and where.
    memberships: Vec<MembershipView>,
    /// Whether a code is asked for besides the password.
    second_factor: bool,
    /// Send it as `CSRF-Token` with every change.
    csrf_token: String,
    /// When it ends if nobody uses it.
    idle_ends_at: DateTime<Utc>,
    /// When it ends in any case.
    ends_at: DateTime<Utc>,
}

/// What a member is, and where.
#[derive(Debug, Object)]
#[oai(rename = "Membership")]
pub(crate) struct MembershipView {
    /// For which app; null: for all, and what belongs to none.
    app: Option<Text<AppId>>,
    /// What.
    role: Text<Role>,
}

impl fmt::Debug for SessionView {
    /// Without the address, the name and the token.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionView").field("member", &self.member).finish_non_exhaustive()
    }
}

impl SessionView {
    pub(super) async fn of(
        conn: &mut PgConnection,
        members: &Members,
        session: &Session,
        csrf_token: String,
    ) -> Result<Self, Problem> {
        let member = store::members::find(conn, session.member).await?;
        let member = member.ok_or_else(|| Problem::new(Code::SessionEnded))?;
        let memberships = store::members::roles(conn, member.id)
            .await?
            .into_iter()
            .map(|membership| MembershipView { app: membership.app.map(Text), role: Text(membership.role) });
        Ok(Self {
            member: Text(member.id),
            email: email(members, &member)?,
            name: member.name,
            memberships: memberships.collect(),
            second_factor: member.totp_confirmed_at.is_some(),
            csrf_token,
            idle_ends_at: session.last_used_at + IDLE,
            ends_at: session.ends_at,
        })
    }
}
