//! End an API key.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::ApiKeyId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::ApiKeyView;
use crate::edge::{Answer, Caller, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

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
        let revoked = store::api_keys::revoke(&mut *self.0.conn().await?, app, &id, now).await?;
        let revoked = revoked.ok_or_else(|| Problem::not_found(&id))?;
        self.0.keys.forget(&id).await;
        Ok(Answer::new(&revoked.into()))
    }
}
