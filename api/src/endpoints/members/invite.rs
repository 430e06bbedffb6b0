//! Ask somebody to come.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{SubsecRound as _, TimeDelta, Utc};
use domain::{AppId, MemberId, Role};
use poem_openapi::param::Header;
use poem_openapi::{Object, OpenApi};
use rand::Rng as _;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;
use store::members::{Held, Invitation, Member, invite, role_of};
use store::places::member_email;
use tokio::sync::oneshot;

use super::rules::{keep_an_owner, may_give};
use super::view::MemberView;
use crate::edge::{Caller, Checked, Effect, Faults, IdempotencyKey, Made, Problem, Text, Written, once_in};
use crate::endpoints::Tag;
use crate::endpoints::apps::living;
use crate::members::account;
use crate::services::Services;
use crate::tokens::{Ended, Tokens};

/// How long an invitation holds.
const HOLDS: TimeDelta = TimeDelta::days(7);

pub(crate) struct Invite(pub(crate) Arc<Services>);

/// Somebody to be a member.
#[derive(Debug, Object)]
#[oai(rename = "NewMember")]
pub(crate) struct InviteBody {
    /// The address they are known by.
    #[oai(validator(min_length = 3, max_length = 254))]
    email: String,
    /// The name, for people.
    #[oai(validator(min_length = 1, max_length = 100))]
    name: String,
    /// What they shall be.
    role: Text<Role>,
    /// Where, if an operator asks; for all apps and what belongs to none unless said.
    app: Option<Text<AppId>>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl Invite {
    /// Make somebody a member
    ///
    /// Who is no member there is answered with an `invitation`: give it to them, and they accept it with a password. Asked
    /// again, what they are is changed, and an invitation that was not accepted is replaced. Owners are named by owners,
    /// and nobody gives a role that may do more than they may.
    #[oai(path = "/members", method = "post", operation_id = "inviteMember")]
    async fn invite(
        &self,
        caller: Caller,
        /// Names this request for 7 days. A repetition is answered without the invitation.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<InviteBody>,
    ) -> Written<MemberView, Made> {
        let (app, role) = (place(&caller, &body.value)?, body.value.role.0);
        let idempotency = key.0.map(|key| key.of(caller.owner()));
        let email = body.value.email.trim().to_owned();
        let indexes = self.0.members.indexes(&email);
        let (new, secret) = self.somebody(body.value);
        let members = self.0.members.clone();
        let (tell, ended) = oneshot::channel();
        // Members belong to no app, so this is done outside of the wall.
        let invited = once_in(self.0.pool.begin().await?, idempotency, &body.fingerprint, |conn| {
            Box::pin(async move {
                if let Some(app) = app {
                    living(conn, app).await?;
                }
                may_give(conn, &caller, app, role).await?;
                // Known under an older pepper is known.
                let member = match store::members::find_by_email(conn, &indexes).await? {
                    Some(known) => known,
                    None => store::members::insert(conn, &new, &indexes[0]).await?,
                };
                let invitation = Invitation {
                    hash: Sha256::digest(secret.as_bytes()).to_vec(),
                    until: new.created_at + HOLDS,
                    name: new.name,
                };
                let (held, made) = admit(conn, &caller, (app, member.id), role, &invitation).await?;
                let is_open = held.invited_until.is_some();
                let kept = MemberView::of(&members, &member, app, held)?;
                let view = if is_open { kept.clone().revealing(secret) } else { kept.clone() };
                let _nobody_waits = tell.send(made);
                Ok(Effect { view, status: 201, kept: Some(kept.without_address()) })
            })
        });
        let invited = invited.await?;
        if let Ok(Some(ended)) = ended.await {
            self.0.tokens.deny(ended);
        }
        Ok(invited.restoring("email", &email))
    }
}

impl Invite {
    /// Who was never here, and the secret of their invitation.
    fn somebody(&self, body: InviteBody) -> (Member, String) {
        let now = Utc::now().trunc_subsecs(6);
        let mut random = [0; 42];
        rand::rng().fill_bytes(&mut random);
        let (id, secret) = random.split_at(10);
        let id = MemberId::at(now, id.try_into().unwrap_or_default());
        let member = Member {
            id,
            sealed_email: self.0.members.seal(&member_email(&id.uuid()), body.email.trim().as_bytes()),
            name: body.name,
            password: None,
            sealed_totp: None,
            totp_confirmed_at: None,
            created_at: now,
        };
        (member, URL_SAFE_NO_PAD.encode(secret))
    }
}

/// Invites somebody to an app, or changes what they are there; answers what they are then, and what they made that ends.
async fn admit(
    conn: &mut PgConnection,
    caller: &Caller,
    (app, member): (Option<AppId>, MemberId),
    role: Role,
    invitation: &Invitation,
) -> Result<(Held, Option<Ended>), Problem> {
    let was = role_of(conn, app, member).await?;
    if let Some(was) = &was {
        may_give(conn, caller, app, was.role).await?;
        if role != Role::Owner {
            keep_an_owner(conn, app, member, was).await?;
        }
    }
    let now = Utc::now().trunc_subsecs(6);
    invite(conn, (app, member), role, invitation, now).await?;
    // What they made may do what they may not do any more. Who was nothing there made nothing.
    let made = match &was {
        Some(_) => Some(Tokens::end_made_by(conn, app, &account(member), now).await?),
        None => None,
    };
    let view = |role: Role| json!({ "role": role.name() });
    let change = (was.as_ref().map(|was| view(was.role)), Some(view(role)));
    caller.record(conn, app, format!("member {member}"), change).await?;
    let is_open = was.as_ref().is_none_or(|was| was.invited_until.is_some());
    let since = was.map_or(now, |was| was.since);
    let name = invitation.name.clone();
    Ok((Held { role, name, since, invited_until: is_open.then_some(invitation.until) }, made))
}

/// Where somebody shall be a member.
fn place(caller: &Caller, body: &InviteBody) -> Result<Option<AppId>, Problem> {
    let mut faults = Faults::default();
    let asked = body.app.as_ref().map(|app| app.0);
    let app = caller.any().or(asked);
    if asked.is_some() && asked != app {
        faults.add("/app", "not_allowed", "who acts for an app makes members of that app only");
    }
    let is_address = body.email.trim().split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && host.contains('.') && !body.email.trim().contains(char::is_whitespace)
    });
    if !is_address {
        faults.add("/email", "invalid_email", "must look like name@example.com");
    }
    if faults.is_empty() { Ok(app) } else { Err(Problem::of_body(faults)) }
}
