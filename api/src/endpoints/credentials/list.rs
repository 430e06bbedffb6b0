//! The credentials of an app.

use std::sync::Arc;

use domain::AppId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::CredentialView;
use crate::edge::{Answer, Caller, List, Read, Text};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ListCredentials(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Credentials")]
impl ListCredentials {
    /// The credentials of an app, without their secrets
    ///
    /// All of them at once: an app has one per channel and environment.
    #[oai(path = "/apps/:id/credentials", method = "get", operation_id = "listCredentials")]
    async fn list(&self, caller: Caller, id: Path<Text<AppId>>) -> Read<List<CredentialView>> {
        caller.of(id.0.0)?;
        let stored = store::credentials::list(&mut *self.0.within(id.0.0).await?, id.0.0).await?;
        caller.record_look(&self.0, Some(id.0.0), "credentials").await?;
        Ok(Answer::new(&List { data: stored.into_iter().map(CredentialView::from).collect() }))
    }
}
