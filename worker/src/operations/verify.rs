//! Asking a provider whether it accepts a credential.

use std::sync::Arc;

use domain::{CredentialId, Outcome};
use queue::{Disposition, Lease};
use serde::Deserialize;
use store::StoreError;
use store::operations::Operation;
use uuid::Uuid;

use super::handle::{Interrupted, Operations, finish};
use super::job::OperationJob;
use super::record::{Step, Write};
use crate::credentials::{line_with, open};

#[derive(Debug, Deserialize)]
struct Parameters {
    credential: Uuid,
}

/// Makes a real handshake and a request that reaches nobody.
pub(super) async fn run(
    operations: &Operations,
    job: OperationJob,
    operation: &Operation,
    lease: &Lease<Step>,
) -> Result<Disposition<Step>, Interrupted> {
    let Ok(parameters) = serde_json::from_value::<Parameters>(operation.parameters.clone()) else {
        return Ok(finish(job, Some("the parameters do not read".to_owned()), 0, lease));
    };
    let id = CredentialId::from(parameters.credential);
    let credential = {
        let mut conn = operations.pool.acquire().await.map_err(StoreError::from)?;
        store::credentials::get(&mut conn, job.app, id).await?
    };
    let Some(credential) = credential else {
        return Ok(finish(job, Some("the credential was deleted".to_owned()), 0, lease));
    };
    let (version, channel) = (credential.version, credential.channel);
    let opened = open(&operations.vault, credential).await?;
    let failure = match line_with(&operations.channels, channel, opened, Arc::clone(&operations.tokens)) {
        Ok(line) => failure_of(&line.verify(lease.now()).await),
        Err(reply) => Some(format!("{}: {}", reply.code, reply.detail)),
    };
    let verified = failure.is_none();
    let mut disposition = finish(job, failure, u64::from(verified), lease);
    if verified {
        let (app, at) = (job.app, lease.now());
        disposition.effects.writes.push(Write::Verified { app, credential: id, version, at });
    }
    Ok(disposition)
}

fn failure_of(outcome: &Outcome) -> Option<String> {
    let reply = outcome.reply()?;
    Some(format!("{}: {} {}", outcome.name(), reply.code, reply.detail))
}
