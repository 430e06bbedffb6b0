//! Let somebody start over.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::MemberId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use store::members::roles;

use super::rules::may_give;
use super::view::MemberView;
use crate::edge::{Answer, Caller, Gone, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::members::account;
use crate::services::Services;
use crate::tokens::Tokens;

pub(crate) struct Reset(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl Reset {
    /// Let a member start over
    ///
    /// For whoever lost their password or second factor, or whose address somebody else accepted an invitation for. Needs an
    /// operator. The password and the second factor are gone, every session and token ends, and they are nowhere a member
    /// until they are invited there anew, with `POST /v1/members`, and accept. What they are to be stays.
    #[oai(path = "/members/:id/reset", method = "post", operation_id = "resetMember")]
    async fn reset(&self, caller: Caller, id: Path<Text<MemberId>>) -> Written<MemberView, Gone> {
        caller.operator()?;
        let id = id.0.0;
        let mut transaction = self.0.pool.begin().await?;
        for membership in roles(&mut transaction, id).await?.iter().filter(|one| one.app.is_none()) {
            may_give(&caller, None, membership.role)?;
        }
        if !store::members::reset(&mut transaction, id, Utc::now().trunc_subsecs(6)).await? {
            return Err(Problem::not_found(id).into());
        }
        let made = Tokens::end_made_by(&mut transaction, None, &account(id)).await?;
        caller.record(&mut transaction, None, format!("member {id}"), (None, None)).await?;
        transaction.commit().await?;
        self.0.tokens.deny(made);
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
