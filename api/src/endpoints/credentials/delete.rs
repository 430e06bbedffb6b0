//! Forget a credential.

use std::sync::Arc;

use domain::{AppId, CredentialId};
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::types::ToJSON as _;

use super::view::CredentialView;
use crate::edge::{Answer, Caller, Gone, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Delete(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Credentials")]
impl Delete {
    /// Forget a credential
    ///
    /// What is to be sent with it waits until there is another one, or until it expires.
    #[oai(
        path = "/apps/:id/credentials/:credential_id",
        method = "delete",
        operation_id = "deleteCredential"
    )]
    async fn delete(
        &self,
        caller: Caller,
        id: Path<Text<AppId>>,
        credential_id: Path<Text<CredentialId>>,
    ) -> Written<CredentialView, Gone> {
        caller.of(id.0.0)?;
        let credential = credential_id.0.0;
        let app = id.0.0;
        let mut transaction = self.0.within(app).await?;
        let stored = store::credentials::get(&mut transaction, app, credential).await?;
        let before = stored.and_then(|stored| CredentialView::from(stored).to_json());
        if !store::credentials::delete(&mut transaction, app, credential).await? {
            return Err(Problem::not_found(credential).into());
        }
        caller
            .record(&mut transaction, Some(app), format!("credential {credential}"), (before, None))
            .await?;
        transaction.commit().await?;
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
