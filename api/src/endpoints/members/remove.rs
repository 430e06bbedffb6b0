//! Let somebody go.

use std::sync::Arc;

use chrono::Utc;
use domain::MemberId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use serde_json::json;
use store::members::role_of;

use super::rules::{keep_an_owner, may_give};
use super::view::MemberView;
use crate::edge::{Answer, Caller, Gone, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::members::account;
use crate::services::Services;
use crate::tokens::Tokens;

pub(crate) struct Remove(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl Remove {
    /// End a membership
    ///
    /// In the app one acts for. It holds from their next request on; who is a member nowhere any more is forgotten, with
    /// every session. The last owner stays.
    #[oai(path = "/members/:id", method = "delete", operation_id = "removeMember")]
    async fn remove(&self, caller: Caller, id: Path<Text<MemberId>>) -> Written<MemberView, Gone> {
        let (app, id) = (caller.any(), id.0.0);
        let mut transaction = self.0.pool.begin().await?;
        let was = role_of(&mut transaction, app, id).await?.ok_or_else(|| Problem::not_found(id))?;
        may_give(&mut transaction, &caller, app, was.role).await?;
        keep_an_owner(&mut transaction, app, id, &was).await?;
        store::members::remove(&mut transaction, app, id).await?;
        let before = Some(json!({ "role": was.role.name() }));
        caller.record(&mut transaction, app, format!("member {id}"), (before, None)).await?;
        // What they made ends as well.
        let made = Tokens::end_made_by(&mut transaction, app, &account(id), Utc::now()).await?;
        transaction.commit().await?;
        self.0.tokens.deny(made);
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
