//! End an API key.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::ApiKeyId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::types::ToJSON as _;
use store::api_keys::hold;

use super::view::ApiKeyView;
use crate::edge::{Answer, Caller, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;
use crate::tokens::Tokens;

pub(crate) struct Revoke(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::ApiKeys")]
impl Revoke {
    /// End an API key
    ///
    /// Every process refuses it within two seconds. Ending it twice changes nothing.
    #[oai(path = "/api-keys/:id", method = "delete", operation_id = "revokeApiKey")]
    async fn revoke(&self, caller: Caller, id: Path<Text<ApiKeyId>>) -> Written<ApiKeyView> {
        let app = caller.any();
        let id = id.0.0;
        let now = Utc::now().trunc_subsecs(6);
        let mut transaction = self.0.within_any(app).await?;
        let before = hold(&mut transaction, app, &id).await?.map(|held| ApiKeyView::from(held).to_json());
        let revoked = store::api_keys::revoke(&mut transaction, app, &id, now).await?;
        let view = ApiKeyView::from(revoked.ok_or_else(|| Problem::not_found(&id))?);
        let change = (before.flatten(), view.to_json());
        caller.record(&mut transaction, app, format!("api-key {id}"), change).await?;
        // What was made with it ends with it.
        let made = Tokens::end_made_by(&mut transaction, app, &format!("key:{id}"), now).await?;
        transaction.commit().await?;
        self.0.tokens.deny(made);
        self.0.keys.forget(&id).await;
        Ok(Answer::new(&view))
    }
}
