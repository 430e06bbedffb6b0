//! Ask the provider whether it accepts a credential.

use std::sync::Arc;
use std::time::Duration;

use domain::{AppId, CredentialId, OperationId, OperationKind};
use poem::http::Method;
use poem_openapi::param::{Header, Path};
use poem_openapi::types::{ParseFromJSON as _, ToJSON as _};
use poem_openapi::{Object, OpenApi};
use serde_json::{Value, json};
use sqlx::PgConnection;
use store::operations::Operation;
use tokio::time::Instant;

use crate::edge::{
    Answer, Caller, Code, DoneOrCommitted, Effect, IdempotencyKey, Once, Problem, Text, Written, do_once,
    fingerprint,
};
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

impl From<Operation> for VerificationView {
    fn from(operation: Operation) -> Self {
        Self {
            verified: operation.finished_at.is_some().then_some(operation.failure.is_none()),
            failure: operation.failure.clone(),
            operation: operation.into(),
        }
    }
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
        /// Names this request for 7 days. A repetition asks nobody again: it follows what the first one began.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
    ) -> Written<VerificationView, DoneOrCommitted> {
        let (app, credential) = (id.0.0, credential_id.0.0);
        caller.of(app)?;
        let path = format!("/v1/apps/{app}/credentials/{credential}/verify");
        let fingerprint = fingerprint(&Method::POST, &path, &Value::Null);
        let key = key.0.map(|key| key.of(caller.owner()));
        // An operator's keys are no app's, and behind the wall of one they could not be kept.
        let transaction = self.0.within_any(caller.owner()).await?;
        let begun = do_once(transaction, key, &fingerprint, |conn| {
            Box::pin(async move {
                let view = ask(conn, &caller, app, credential).await?;
                Ok(Effect { view, status: 202, kept: None })
            })
        });
        let (begun, replayed) = match begun.await? {
            Once::First(effect) => (effect.view, false),
            Once::Again(_, body) => (kept(&body)?, true),
        };
        self.0.wake.wake(&operations_queue()?);
        let operation = self.wait(app, begun.operation.id()).await?;
        let view = operation.map_or(begun, VerificationView::from);
        let status = if view.verified.is_some() { 200 } else { 202 };
        Ok(Answer::raw(status, view.to_json_string().into_bytes(), replayed))
    }
}

/// Begins to ask the provider.
async fn ask(
    conn: &mut PgConnection,
    caller: &Caller,
    app: AppId,
    credential: CredentialId,
) -> Result<VerificationView, Problem> {
    let known = store::credentials::get(conn, app, credential).await?;
    known.ok_or_else(|| Problem::not_found(credential))?;
    let parameters = json!({ "credential": credential.uuid() });
    let operation = begin(conn, app, OperationKind::Verify, parameters, 1).await?;
    caller.record(conn, Some(app), format!("credential {credential}"), (None, None)).await?;
    Ok(operation.into())
}

/// What was begun before.
fn kept(body: &[u8]) -> Result<VerificationView, Problem> {
    let view = VerificationView::parse_from_json_string(&String::from_utf8_lossy(body));
    view.map_err(|_| Problem::new(Code::Internal))
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
