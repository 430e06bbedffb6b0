//! Stored credentials, opened.

use std::sync::Arc;

use domain::Reply;
use store::places::credential_secret;
use store::{StoreError, Vault};

use crate::channels::{self, Line, SharedTokens};

/// A stored credential with its secret in the clear; or why there is none to be had.
pub(crate) type Opened = Result<channels::Credential, Reply>;

/// Opens the secret of a stored credential.
///
/// # Errors
/// The app's keys can not be had now.
pub(crate) async fn open(
    vault: &Vault,
    stored: store::credentials::Credential,
) -> Result<Opened, StoreError> {
    let keys = match vault.keys_for(stored.app, [stored.secret.as_bytes()]).await {
        Ok(keys) => keys,
        Err(StoreError::NoKeys) => return Ok(Err(Reply::new(0, "app_erased", "the app was erased"))),
        Err(error) => return Err(error),
    };
    let place = credential_secret(stored.channel, stored.environment);
    let opened = keys.open(&place, stored.secret).map_err(|error| {
        let why = format!("{error}; store it again with PUT /v1/apps/{{id}}/credentials");
        Reply::new(0, "credential_unreadable", why)
    });
    Ok(opened.map(|secret| channels::Credential {
        environment: stored.environment,
        details: stored.details,
        secret: secret.into(),
    }))
}

/// Opens a line on `kind` with a credential.
pub(crate) fn line_with(
    channels: &[Arc<dyn channels::Channel>],
    kind: domain::Channel,
    credential: Opened,
    tokens: Arc<dyn SharedTokens>,
) -> Result<Arc<dyn Line>, Reply> {
    let channel = channels.iter().find(|channel| channel.kind() == kind);
    let channel =
        channel.ok_or_else(|| Reply::new(0, "channel_unknown", "this worker has no such channel"))?;
    channel.open(&credential?, tokens)
}
