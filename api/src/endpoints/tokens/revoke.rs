//! End a token.

use std::sync::Arc;

use domain::ExternalId;
use poem_openapi::param::Path;
use poem_openapi::{Object, OpenApi};

use crate::edge::{Answer, Caller, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;
use crate::tokens::Tokens;

pub(crate) struct Revoke(pub(crate) Arc<Services>);

/// A token that was ended.
#[derive(Debug, Object)]
#[oai(rename = "EndedToken")]
pub(crate) struct EndedView {
    /// Its id.
    id: Text<ExternalId>,
    /// Whether it is refused from now on.
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
        id: Path<Text<ExternalId>>,
    ) -> Written<EndedView> {
        let (app, id) = (caller.any(), id.0.0);
        let mut transaction = self.0.within_any(app).await?;
        let ended = Tokens::end(&mut transaction, app, &id).await?;
        caller.record(&mut transaction, app, format!("token {id}"), (None, None)).await?;
        transaction.commit().await?;
        self.0.tokens.deny(ended);
        Ok(Answer::new(&EndedView { id: Text(id), revoked: true }))
    }
}
