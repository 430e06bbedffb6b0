//! Whether providers accept the credentials there are: for `automata doctor`.

use std::sync::Arc;

use chrono::Utc;
use domain::{Channel, Environment};
use secrets::EnvironmentKeys;
use settings::ProviderSettings;
use sqlx::postgres::PgPool;
use store::Vault;

use crate::channels::{self, TrustError};
use crate::credentials::{line_with, open};
use crate::tokens::DatabaseTokens;

/// What a provider said of one credential.
#[derive(Debug, Clone)]
pub struct Checkup {
    /// Whose.
    pub app: String,
    /// The channel.
    pub channel: Channel,
    /// Which of Apple's worlds.
    pub environment: Environment,
    /// What is wrong with it.
    pub failure: Option<String>,
}

/// Asks every provider about every credential, by a real handshake and a request that reaches nobody.
///
/// # Errors
/// The roots to trust do not read. What the database does not tell is not checked.
pub async fn check_credentials(
    pool: &PgPool,
    settings: &ProviderSettings,
    keys: EnvironmentKeys,
) -> Result<Result<Vec<Checkup>, store::StoreError>, TrustError> {
    let channels = channels::all(settings)?;
    let vault = Vault::new(pool.clone(), Arc::new(keys));
    Ok(check(pool, &vault, &channels).await)
}

async fn check(
    pool: &PgPool,
    vault: &Vault,
    channels: &[Arc<dyn channels::Channel>],
) -> Result<Vec<Checkup>, store::StoreError> {
    let mut checkups = Vec::new();
    let mut conn = pool.acquire().await?;
    let apps = store::apps::list(&mut conn, None, 10_000).await?;
    for app in apps {
        for credential in store::credentials::list(&mut conn, app.id).await? {
            let tokens = Arc::new(DatabaseTokens(pool.clone()));
            let (channel, environment) = (credential.channel, credential.environment);
            let opened = open(vault, credential).await?;
            let failure = match line_with(channels, channel, opened, tokens) {
                Ok(line) => {
                    let outcome = line.verify(Utc::now()).await;
                    outcome
                        .reply()
                        .map(|reply| format!("{}: {} {}", outcome.name(), reply.code, reply.detail))
                }
                Err(reply) => Some(format!("{}: {}", reply.code, reply.detail)),
            };
            checkups.push(Checkup { app: app.name.clone(), channel, environment, failure });
        }
    }
    Ok(checkups)
}
