//! Who we are to Apple: a JSON web token, signed with the developer's key.
//! <https://developer.apple.com/documentation/usernotifications/establishing-a-token-based-connection-to-apns>
//!
//! Apple wants a token no older than an hour, and no new one within 20 minutes. So a whole fleet shares one per
//! key, renewed at 45 minutes; workers that mint one each are answered `TooManyProviderTokenUpdates`.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use chrono::{DateTime, TimeDelta, Utc};
use domain::Reply;
use http::HeaderValue;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use secrecy::{ExposeSecret, SecretSlice};
use secrets::KeyBytes;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use tokio::sync::Mutex;

use super::super::{SharedTokens, TokenName, TokensOutOfReach};

const RENEW_AFTER: TimeDelta = TimeDelta::minutes(45);
/// Apple refuses tokens older than an hour; clocks differ a little.
const USABLE_FOR: TimeDelta = TimeDelta::minutes(58);
/// Apple's shortest interval between two tokens.
const SHORTEST_INTERVAL: TimeDelta = TimeDelta::minutes(20);

/// The developer's key.
pub(super) struct ProviderKey {
    name: TokenName,
    key: EncodingKey,
}

impl ProviderKey {
    /// Reads a `.p8` file's content.
    pub(super) fn read(team_id: &str, key_id: &str, pem: &SecretSlice<u8>) -> Result<Self, Reply> {
        let key = EncodingKey::from_ec_pem(pem.expose_secret()).map_err(|_| {
            let why = "the private key is no PKCS#8 EC key in PEM; paste the whole .p8 file Apple gave you";
            Reply::new(0, "credential_unreadable", why)
        })?;
        let fingerprint = Sha256::digest(pem.expose_secret()).into();
        let sealing = KeyBytes::derived_from(pem.expose_secret(), "automata: shared provider tokens");
        let name = TokenName { issuer: team_id.to_owned(), key_id: key_id.to_owned(), fingerprint, sealing };
        Ok(Self { name, key })
    }

    fn mint(&self, now: DateTime<Utc>) -> Option<String> {
        let header = Header { kid: Some(self.name.key_id.clone()), ..Header::new(Algorithm::ES256) };
        let claims = json!({ "iss": self.name.issuer, "iat": now.timestamp() });
        jsonwebtoken::encode(&header, &claims, &self.key).ok()
    }
}

/// The token of one key, as this process knows it.
pub(super) struct ProviderToken {
    key: ProviderKey,
    shared: Arc<dyn SharedTokens>,
    current: ArcSwapOption<Current>,
    renewing: Mutex<()>,
}

/// A token that is in use.
pub(super) struct Current {
    /// `authorization`, marked so that HPACK never puts it into a table.
    pub(super) header: HeaderValue,
    issued_at: DateTime<Utc>,
}

impl ProviderToken {
    pub(super) fn new(key: ProviderKey, shared: Arc<dyn SharedTokens>) -> Self {
        Self { key, shared, current: ArcSwapOption::empty(), renewing: Mutex::new(()) }
    }

    /// The token to send with.
    pub(super) async fn current(&self, now: DateTime<Utc>) -> Result<Arc<Current>, TokensOutOfReach> {
        match self.current.load_full() {
            Some(current) if now - current.issued_at < RENEW_AFTER => Ok(current),
            Some(old) => match self.renew(now, now - RENEW_AFTER).await {
                Ok(fresh) => Ok(fresh),
                // An old one still works for a while; whoever keeps the shared ones may be back by then.
                Err(_) if now - old.issued_at < USABLE_FOR => Ok(old),
                Err(error) => Err(error),
            },
            None => self.renew(now, now - RENEW_AFTER).await,
        }
    }

    /// A newer token than `refused`, which Apple called expired; the same one if it is too young to be replaced.
    pub(super) async fn after_refusal(
        &self,
        refused: &Current,
        now: DateTime<Utc>,
    ) -> Result<Arc<Current>, TokensOutOfReach> {
        if let Some(current) = self.current.load_full()
            && current.issued_at > refused.issued_at
        {
            return Ok(current);
        }
        self.renew(now, refused.issued_at.max(now - SHORTEST_INTERVAL)).await
    }

    async fn renew(
        &self,
        now: DateTime<Utc>,
        issued_after: DateTime<Utc>,
    ) -> Result<Arc<Current>, TokensOutOfReach> {
        // Rare, so it does not belong into the memory of every send.
        Box::pin(self.renew_now(now, issued_after)).await
    }

    async fn renew_now(
        &self,
        now: DateTime<Utc>,
        issued_after: DateTime<Utc>,
    ) -> Result<Arc<Current>, TokensOutOfReach> {
        // One at a time: thousands of sends notice an old token at once.
        let _one = self.renewing.lock().await;
        if let Some(current) = self.current.load_full()
            && current.issued_at > issued_after
        {
            return Ok(current);
        }
        let mint = |at| self.key.mint(at);
        let token = self.shared.share(self.key.name.clone(), now, issued_after, &mint).await?;
        let mut header =
            HeaderValue::try_from(format!("bearer {}", token.text)).map_err(|_| TokensOutOfReach)?;
        header.set_sensitive(true);
        let current = Arc::new(Current { header, issued_at: token.issued_at });
        self.current.store(Some(Arc::clone(&current)));
        Ok(current)
    }
}
