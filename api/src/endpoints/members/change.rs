//! Change what somebody is.

use std::sync::Arc;

use chrono::Utc;
use domain::{MemberId, Role};
use poem_openapi::param::Path;
use poem_openapi::{Object, OpenApi};
use serde_json::json;
use store::members::{Held, find, role_of, set_role};

use super::rules::{keep_an_owner, may_give};
use super::view::MemberView;
use crate::edge::{Answer, Caller, Checked, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::members::account;
use crate::services::Services;
use crate::tokens::Tokens;

pub(crate) struct Change(pub(crate) Arc<Services>);

/// What a member shall be.
#[derive(Debug, Object)]
#[oai(rename = "MemberChange")]
pub(crate) struct ChangeBody {
    /// What.
    role: Text<Role>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl Change {
    /// Change a member's role
    ///
    /// In the app one acts for. It holds from their next request on. The last owner stays one.
    #[oai(path = "/members/:id", method = "put", operation_id = "changeMember")]
    async fn change(
        &self,
        caller: Caller,
        id: Path<Text<MemberId>>,
        body: Checked<ChangeBody>,
    ) -> Written<MemberView> {
        let (app, id, role) = (caller.any(), id.0.0, body.value.role.0);
        let mut transaction = self.0.pool.begin().await?;
        let was = role_of(&mut transaction, app, id).await?.ok_or_else(|| Problem::not_found(id))?;
        may_give(&mut transaction, &caller, app, was.role).await?;
        may_give(&mut transaction, &caller, app, role).await?;
        if role != Role::Owner {
            keep_an_owner(&mut transaction, app, id, &was).await?;
        }
        set_role(&mut transaction, app, id, role).await?;
        // What they made may do what they may not do any more.
        let made = Tokens::end_made_by(&mut transaction, app, &account(id), Utc::now()).await?;
        let member = find(&mut transaction, id).await?.ok_or_else(|| Problem::not_found(id))?;
        let change = (Some(json!({ "role": was.role.name() })), Some(json!({ "role": role.name() })));
        caller.record(&mut transaction, app, format!("member {id}"), change).await?;
        let view = MemberView::of(&self.0.members, &member, app, Held { role, ..was })?;
        transaction.commit().await?;
        self.0.tokens.deny(made);
        Ok(Answer::new(&view))
    }
}
