//! End a token.

use std::sync::Arc;

use chrono::{SubsecRound as _, TimeDelta, Utc};
use poem_openapi::param::Path;
use poem_openapi::{Object, OpenApi};
use uuid::Uuid;

use crate::edge::{Answer, Caller, Written};
use crate::endpoints::Tag;
use crate::services::Services;
use crate::tokens::MOST_LIFETIME;

pub(crate) struct Revoke(pub(crate) Arc<Services>);

/// A token that was ended.
#[derive(Debug, Object)]
#[oai(rename = "EndedToken")]
pub(crate) struct EndedView {
    /// Its id.
    id: Uuid,
    /// Whether it is believed.
    revoked: bool,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Tokens")]
impl Revoke {
    /// End a token
    ///
    /// Every process refuses it within two seconds. Ending it twice changes nothing, and a token need not be known:
    /// whoever trusts another issuer ends that one's tokens here by their `jti`. An app ends tokens of its own.
    #[oai(path = "/tokens/:id", method = "delete", operation_id = "revokeToken")]
    async fn revoke(
        &self,
        caller: Caller,
        /// The token's `jti`.
        id: Path<Uuid>,
    ) -> Written<EndedView> {
        let (app, id) = (caller.any(), id.0);
        let until = Utc::now().trunc_subsecs(6) + TimeDelta::seconds(i64::from(MOST_LIFETIME));
        let name = id.to_string();
        let mut transaction = self.0.within_any(app).await?;
        store::denied_tokens::insert(&mut transaction, app, &name, until).await?;
        caller.record(&mut transaction, app, format!("token {id}"), (None, None)).await?;
        transaction.commit().await?;
        self.0.tokens.deny(app, &name);
        Ok(Answer::new(&EndedView { id, revoked: true }))
    }
}
