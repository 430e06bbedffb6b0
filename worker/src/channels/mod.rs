//! The providers, each in a folder of its own, all behind [`Channel`].
//!
//! A channel answers an [`Outcome`] and writes nothing: it never names the store, the queue or another channel.
//! The pipeline knows this trait and no provider.
//!
//! To add a channel: a folder here with `client`, `payload` and `outcome`, its address and content rules in
//! `domain`, and its line in [`all`].

mod apns;
mod fcm;
mod trust;

use std::sync::Arc;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use domain::{DeliveryId, Environment, Message, Outcome, Reply};
use secrecy::SecretSlice;
use secrets::KeyBytes;
use serde_json::Value;
use settings::ProviderSettings;

pub use trust::TrustError;

/// A way to a provider.
pub trait Channel: Send + Sync {
    /// Which one.
    fn kind(&self) -> domain::Channel;

    /// Opens a line with a credential. No request is made yet.
    ///
    /// # Errors
    /// The credential does not read; the reply says what is wrong with it.
    fn open(&self, credential: &Credential, tokens: Arc<dyn SharedTokens>) -> Result<Arc<dyn Line>, Reply>;
}

/// A credential, ready to be used.
#[derive(Debug, Clone)]
pub struct Credential {
    /// Which of Apple's worlds it is for.
    pub environment: Environment,
    /// What may be shown: key id, team, topic, project.
    pub details: Value,
    /// What may not: the private key, or the service account.
    pub secret: SecretSlice<u8>,
}

/// A credential's connections to its provider.
#[async_trait]
pub trait Line: Send + Sync {
    /// Puts a message into the provider's form, once for all its recipients.
    ///
    /// # Errors
    /// The provider would never take it; the reply says why.
    fn compose(&self, message: &Message) -> Result<Arc<dyn Composed>, Reply>;

    /// Asks the provider whether it accepts the credential, without sending anything to anybody.
    async fn verify(&self, now: DateTime<Utc>) -> Outcome;
}

/// A message in a provider's form.
#[async_trait]
pub trait Composed: Send + Sync {
    /// Sends it to one recipient.
    async fn send(&self, envelope: Envelope<'_>) -> Outcome;
}

/// Whom a message is for.
#[derive(Debug, Clone, Copy)]
pub struct Envelope<'a> {
    /// The provider's address of the recipient.
    pub token: &'a str,
    /// Names this delivery, the same for every attempt.
    pub delivery: DeliveryId,
    /// Whether it may use what is kept free for urgent messages.
    pub urgent: bool,
    /// The database's time.
    pub now: DateTime<Utc>,
}

/// Provider tokens that a whole fleet shares, wherever they are kept.
#[async_trait]
pub trait SharedTokens: Send + Sync {
    /// The fleet's token under `name`, if it was issued after `issued_after`; otherwise a fresh one that `mint`
    /// makes for the time `now`, and which the fleet uses from now on.
    ///
    /// # Errors
    /// Where they are kept is out of reach.
    async fn share(
        &self,
        name: TokenName,
        now: DateTime<Utc>,
        issued_after: DateTime<Utc>,
        mint: &(dyn Fn(DateTime<Utc>) -> Option<String> + Send + Sync),
    ) -> Result<SharedToken, TokensOutOfReach>;
}

/// Which key a token is of.
#[derive(Debug, Clone)]
pub struct TokenName {
    /// The team.
    pub issuer: String,
    /// The key.
    pub key_id: String,
    /// SHA-256 of the private key.
    pub fingerprint: [u8; 32],
    /// What it is kept under: it follows from the private key.
    pub sealing: KeyBytes,
}

/// A provider token. `Debug` hides it.
#[derive(Clone)]
pub struct SharedToken {
    /// The token.
    pub text: String,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
}

/// Where shared tokens are kept is out of reach.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("shared provider tokens are out of reach")]
pub struct TokensOutOfReach;

/// Every channel there is.
///
/// # Errors
/// The roots to trust do not read.
pub fn all(settings: &ProviderSettings) -> Result<Vec<Arc<dyn Channel>>, TrustError> {
    let trust = trust::Trust::load(settings)?;
    Ok(vec![Arc::new(apns::Apns::new(settings, trust.clone())), Arc::new(fcm::Fcm::new(settings, &trust))])
}
