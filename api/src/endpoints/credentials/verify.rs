//! Ask the provider whether it accepts a credential.

use std::sync::Arc;
use std::time::Duration;

use domain::{AppId, CredentialId, OperationId};
use poem_openapi::param::Path;
use poem_openapi::{Object, OpenApi};
use serde_json::json;
use store::operations::Operation;
use tokio::time::Instant;

use crate::edge::{Answer, Caller, DoneOrCommitted, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::endpoints::operations::{OperationView, begin, operations_queue};
use crate::services::Services;

pub(crate) struct Verify(pub(crate) Arc<Services>);

/// What the provider said of a credential.
#[derive(Debug, Object)]
#[oai(rename = "CredentialVerification")]
pub(crate) struct VerificationView {
    /// Whether it was accepted; null as long as no worker has asked.
    verified: Option<bool>,
    /// Why not: the provider's own words.
    failure: Option<String>,
    /// The operation, to be followed if `verified` is null.
    operation: OperationView,
}

/// How long the answer is waited for; then the operation is to be followed.
const PATIENCE: Duration = Duration::from_secs(10);
const LOOK_EVERY: Duration = Duration::from_millis(50);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Credentials")]
impl Verify {
    /// Ask the provider whether it accepts a credential
    ///
    /// A worker makes a real handshake and a request that reaches nobody.
    #[oai(
        path = "/apps/:id/credentials/:credential_id/verify",
        method = "post",
        operation_id = "verifyCredential"
    )]
    async fn verify(
        &self,
        caller: Caller,
        id: Path<Text<AppId>>,
        credential_id: Path<Text<CredentialId>>,
    ) -> Written<VerificationView, DoneOrCommitted> {
        let (app, credential) = (id.0.0, credential_id.0.0);
        caller.of(app)?;
        let mut transaction = self.0.within(app).await?;
        let known = store::credentials::get(&mut transaction, app, credential).await?;
        known.ok_or_else(|| Problem::not_found(credential))?;
        let parameters = json!({ "credential": credential.uuid() });
        let operation = begin(&mut transaction, app, "verify", parameters, 1).await?;
        caller.record(&mut transaction, Some(app), format!("credential {credential}"), (None, None)).await?;
        transaction.commit().await?;
        self.0.wake.wake(&operations_queue()?);
        let operation = self.wait(app, operation.id).await?.unwrap_or(operation);
        let is_over = operation.finished_at.is_some();
        let view = VerificationView {
            verified: is_over.then_some(operation.failure.is_none()),
            failure: operation.failure.clone(),
            operation: operation.into(),
        };
        Ok(Answer::with_status(if is_over { 200 } else { 202 }, &view))
    }
}

impl Verify {
    async fn wait(&self, app: AppId, id: OperationId) -> Result<Option<Operation>, Problem> {
        let end = Instant::now() + PATIENCE;
        loop {
            let operation = store::operations::get(&mut *self.0.within(app).await?, app, id).await?;
            let is_over = operation.as_ref().is_none_or(|operation| operation.finished_at.is_some());
            if is_over || Instant::now() >= end {
                return Ok(operation);
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }
}
