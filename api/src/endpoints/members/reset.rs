//! Let somebody start over.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::MemberId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use store::members::{Membership, role_of, roles};

use super::rules::{keep_an_owner, may_give};
use super::view::MemberView;
use crate::edge::{Answer, Caller, Gone, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::members::start_over;
use crate::services::Services;

pub(crate) struct Reset(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl Reset {
    /// Let a member start over
    ///
    /// For whoever lost their password or second factor, or whose address somebody else accepted an invitation for. Needs an
    /// operator, and for an owner one who names owners. The password and the second factor are gone, every session and token
    /// ends, and they are nowhere a member until they are invited there anew, with `POST /v1/members`, and accept. What they
    /// are to be stays. The last owner of all apps is helped by `automata members reset`.
    #[oai(path = "/members/:id/reset", method = "post", operation_id = "resetMember")]
    async fn reset(&self, caller: Caller, id: Path<Text<MemberId>>) -> Written<MemberView, Gone> {
        caller.operator()?;
        let (id, now) = (id.0.0, Utc::now().trunc_subsecs(6));
        let mut transaction = self.0.pool.begin().await?;
        for Membership { app, role } in roles(&mut transaction, id).await? {
            may_give(&mut transaction, &caller, app, role).await?;
        }
        if let Some(was) = role_of(&mut transaction, None, id).await? {
            keep_an_owner(&mut transaction, None, id, &was).await?;
        }
        let reset = start_over(&mut transaction, id, now).await?;
        let (places, made) = reset.ok_or_else(|| Problem::not_found(id))?;
        for chain in places {
            caller.record(&mut transaction, chain, format!("member {id}"), (None, None)).await?;
        }
        transaction.commit().await?;
        self.0.tokens.deny(made);
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
