//! Sealing under the newest data key what was sealed under an older one.

use std::sync::Arc;

use domain::{AppId, SubscriptionId};
use queue::{Disposition, Lease, When};
use secrets::{AppKeys, Place, Sealed, SecretsError};
use serde::Deserialize;
use store::operations::Operation;
use store::places::{credential_secret, subscription_token};
use store::subscriptions::{ResealedToken, SealedToken, sealed_tokens};
use store::{StoreError, Vault};
use uuid::Uuid;

use super::handle::{Interrupted, Operations, finish};
use super::job::OperationJob;
use super::record::{Step, Write};

/// Tokens of one transaction.
const PAGE: i64 = 500;

#[derive(Debug, Deserialize)]
struct Parameters {
    /// The version to be reached.
    version: u32,
}

/// Reseals tokens page by page, and then the credentials. It may be interrupted anywhere and goes on behind its last
/// page; what was resealed before is left as it is. It is not to begin before [`Vault::SETTLED_AFTER`], or a process that
/// does not know the new key yet would seal under the old one what was passed by.
pub(super) async fn run(
    operations: &Operations,
    job: OperationJob,
    operation: &Operation,
    lease: &Lease<Step>,
) -> Result<Disposition<Step>, Interrupted> {
    let Ok(Parameters { version }) = serde_json::from_value(operation.parameters.clone()) else {
        return Ok(finish(job, Some("the parameters do not read".to_owned()), 0, lease));
    };
    let keys = match newest(&operations.vault, job.app, version).await {
        Ok(keys) => keys,
        Err(StoreError::NoKeys) => return Ok(finish(job, Some("the app was erased".to_owned()), 0, lease)),
        Err(error) => return Err(error.into()),
    };
    let mut last = mark_of(lease.progress());
    loop {
        let page = {
            let mut conn = operations.pool.acquire().await.map_err(StoreError::from)?;
            sealed_tokens(&mut conn, job.app, last, PAGE).await?
        };
        let Some(end) = page.last().map(|token| token.id) else { break };
        let looked_at = page.len() as u64;
        let tokens: Result<Vec<ResealedToken>, String> =
            page.into_iter().filter_map(|token| resealed(&keys, token).transpose()).collect();
        let tokens = match tokens {
            Ok(tokens) => tokens,
            Err(failure) => return Ok(finish(job, Some(failure), 0, lease)),
        };
        let writes = vec![Write::Reseal { app: job.app, operation: job.id, tokens, looked_at }];
        if lease.checkpoint(end.uuid().as_bytes().to_vec(), Step { writes }).await.is_err() {
            return Ok(Disposition::done());
        }
        if lease.is_stopping() {
            return Ok(Disposition::snooze(When::Now));
        }
        last = Some(end);
    }
    credentials(operations, &keys, job, lease).await
}

async fn credentials(
    operations: &Operations,
    keys: &AppKeys,
    job: OperationJob,
    lease: &Lease<Step>,
) -> Result<Disposition<Step>, Interrupted> {
    let stored = {
        let mut conn = operations.pool.acquire().await.map_err(StoreError::from)?;
        store::credentials::list(&mut conn, job.app).await?
    };
    let mut disposition = finish(job, None, stored.len() as u64, lease);
    for credential in stored {
        let place = credential_secret(credential.channel, credential.environment);
        match anew(keys, &place, &credential.secret) {
            Ok(None) => {}
            Ok(Some(after)) => {
                let (app, before) = (job.app, credential.secret.into_bytes());
                let write = Write::ResealCredential { app, credential: credential.id, before, after };
                disposition.effects.writes.push(write);
            }
            Err(error) => return Ok(finish(job, Some(format!("{}: {error}", credential.id)), 0, lease)),
        }
    }
    Ok(disposition)
}

/// A token under the newest key; nothing if it is already.
fn resealed(keys: &AppKeys, token: SealedToken) -> Result<Option<ResealedToken>, String> {
    let after = anew(keys, &subscription_token(&token.external_id), &token.sealed)
        .map_err(|error| format!("{}: {error}", token.id))?;
    Ok(after.map(|after| ResealedToken { id: token.id, before: token.sealed.into_bytes(), after }))
}

fn anew(keys: &AppKeys, place: &Place<'_>, sealed: &Sealed) -> Result<Option<Vec<u8>>, SecretsError> {
    if sealed.version()? >= keys.newest() {
        return Ok(None);
    }
    let value = keys.open(place, sealed.clone())?;
    Ok(Some(keys.seal(place, &value).into_bytes()))
}

/// The keys of an app, at least as new as `version`.
async fn newest(vault: &Vault, app: AppId, version: u32) -> Result<Arc<AppKeys>, StoreError> {
    let keys = vault.keys(app).await?;
    if keys.newest() >= version {
        return Ok(keys);
    }
    vault.forget(app).await;
    vault.keys(app).await
}

fn mark_of(progress: Option<&[u8]>) -> Option<SubscriptionId> {
    Some(Uuid::from_slice(progress?).ok()?.into())
}
