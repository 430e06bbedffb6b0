//! A member as clients see it.

use std::fmt;

use chrono::{DateTime, Utc};
use domain::{AppId, MemberId, Role};
use poem_openapi::Object;
use store::members::{Held, Member};

use crate::edge::{Code, Problem, Text};
use crate::members::Members;

/// A member of an app, or of all of them.
#[derive(Clone, Object)]
#[oai(rename = "Member")]
pub(crate) struct MemberView {
    /// Our id.
    pub(super) id: Text<MemberId>,
    /// The address they are known by.
    #[oai(skip_serializing_if_is_empty)]
    email: String,
    /// The name, for people.
    name: String,
    /// What they are.
    role: Text<Role>,
    /// Where; null for all apps and what belongs to none.
    app: Option<Text<AppId>>,
    /// Whether they accepted the invitation.
    active: bool,
    /// Until when the invitation holds, if they did not accept it yet.
    invited_until: Option<DateTime<Utc>>,
    /// Whether a code is asked for besides the password.
    second_factor: bool,
    /// When they were invited first.
    created_at: DateTime<Utc>,
    /// What the invitation is accepted with: only in the answer that made it. Give it to them, and to nobody else.
    #[oai(skip_serializing_if_is_none)]
    invitation: Option<String>,
}

impl fmt::Debug for MemberView {
    /// Without the address, the name and the invitation.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemberView").field("id", &self.id).finish_non_exhaustive()
    }
}

impl MemberView {
    pub(super) fn of(
        members: &Members,
        member: &Member,
        app: Option<AppId>,
        held: Held,
    ) -> Result<Self, Problem> {
        Ok(Self {
            id: Text(member.id),
            email: email(members, member)?,
            name: held.name,
            role: Text(held.role),
            app: app.map(Text),
            active: held.invited_until.is_none(),
            invited_until: held.invited_until,
            // Until they accept, what else they are is not this app's.
            second_factor: held.invited_until.is_none() && member.totp_confirmed_at.is_some(),
            created_at: held.since,
            invitation: None,
        })
    }

    /// The same as it is kept: addresses are stored sealed and nowhere else.
    pub(super) fn without_address(self) -> Self {
        Self { email: String::new(), ..self }
    }

    /// The same with what the invitation is accepted with.
    pub(super) fn revealing(self, invitation: String) -> Self {
        Self { invitation: Some(invitation), ..self }
    }
}

/// The address of a member.
pub(crate) fn email(members: &Members, member: &Member) -> Result<String, Problem> {
    members.email(member.id, &member.sealed_email).map_err(|error| {
        tracing::error!(%error, member = %member.id, "an address does not open; has API_KEY_PEPPERS lost a version?");
        Problem::new(Code::KeyUnavailable)
    })
}
