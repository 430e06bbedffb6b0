//! Ask somebody to come.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{SubsecRound as _, TimeDelta, Utc};
use domain::{AppId, MemberId, Role};
use poem_openapi::{Object, OpenApi};
use rand::Rng as _;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;
use store::members::{Member, role_of, set_role};
use store::places::member_email;

use super::rules::{keep_an_owner, may_give};
use super::view::MemberView;
use crate::edge::{Answer, Caller, Checked, Faults, Made, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

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
    /// Who was never here is answered with an `invitation`: give it to them, they set their password with it. Who
    /// works here already just has a role more. Asked again, what they are is changed, and an invitation that was not
    /// accepted is replaced. Owners are named by owners, and nobody gives a role that may do more than they may.
    #[oai(path = "/members", method = "post", operation_id = "inviteMember")]
    async fn invite(&self, caller: Caller, body: Checked<InviteBody>) -> Written<MemberView, Made> {
        let (app, role) = (place(&caller, &body.value)?, body.value.role.0);
        may_give(&caller, app, role)?;
        let index = self.0.members.indexes(&body.value.email);
        let (new, invitation) = self.somebody(body.value);
        let mut transaction = self.0.pool.begin().await?;
        if let Some(app) = app {
            store::apps::get(&mut transaction, app).await?.ok_or_else(|| Problem::not_found(app))?;
        }
        // Known under an older pepper is known.
        let known = store::members::find_by_email(&mut transaction, &index).await?;
        let hash = Sha256::digest(invitation.as_bytes());
        let member = match known.filter(|known| known.password.is_some()) {
            Some(known) => known,
            None => store::members::invite(&mut transaction, &new, &index[0], &hash).await?,
        };
        admit(&mut transaction, &caller, app, (member.id, role)).await?;
        let view = MemberView::of(&self.0.members, &member, app, role)?;
        transaction.commit().await?;
        let is_new = member.password.is_none();
        Ok(Answer::new(&if is_new { view.revealing(invitation) } else { view }))
    }
}

impl Invite {
    /// Who was never here, and what sets their password.
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
            invited_until: Some(now + HOLDS),
            sealed_totp: None,
            totp_confirmed_at: None,
            created_at: now,
        };
        (member, URL_SAFE_NO_PAD.encode(secret))
    }
}

/// Makes somebody a member of `app`, or changes what they are there.
async fn admit(
    conn: &mut PgConnection,
    caller: &Caller,
    app: Option<AppId>,
    (member, role): (MemberId, Role),
) -> Result<(), Problem> {
    let was = role_of(conn, app, member).await?;
    if let Some(was) = was {
        may_give(caller, app, was)?;
        if role != Role::Owner {
            keep_an_owner(conn, app, member, was).await?;
        }
    }
    set_role(conn, app, member, role, Utc::now()).await?;
    let view = |role: Role| json!({ "role": role.name() });
    Ok(caller.record(conn, app, format!("member {member}"), (was.map(view), Some(view(role)))).await?)
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
