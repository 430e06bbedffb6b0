//! Provider tokens shared through the database.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use secrets::{DataKey, Sealed};
use sqlx::postgres::PgPool;
use store::places::provider_token;
use store::provider_tokens::{ProviderToken, TokenKey, get, offer};
use uuid::Uuid;

use crate::channels::{SharedToken, SharedTokens, TokenName, TokensOutOfReach};
use crate::in_time::WITHIN;

/// Provider tokens shared through the database.
pub(crate) struct DatabaseTokens(pub(crate) PgPool);

#[async_trait]
impl SharedTokens for DatabaseTokens {
    async fn share(
        &self,
        name: TokenName,
        now: DateTime<Utc>,
        issued_after: DateTime<Utc>,
        mint: &(dyn Fn(DateTime<Utc>) -> Option<String> + Send + Sync),
    ) -> Result<SharedToken, TokensOutOfReach> {
        let exchanged = self.exchange(name, now, issued_after, mint);
        tokio::time::timeout(WITHIN, exchanged).await.unwrap_or(Err(TokensOutOfReach))
    }
}

impl DatabaseTokens {
    async fn exchange(
        &self,
        name: TokenName,
        now: DateTime<Utc>,
        issued_after: DateTime<Utc>,
        mint: &(dyn Fn(DateTime<Utc>) -> Option<String> + Send + Sync),
    ) -> Result<SharedToken, TokensOutOfReach> {
        let cover = Cover::of(&name);
        let key = TokenKey { issuer: name.issuer, key_id: name.key_id, fingerprint: name.fingerprint };
        let mut conn = self.0.acquire().await.map_err(|_| TokensOutOfReach)?;
        let there = get(&mut conn, &key).await.map_err(|_| TokensOutOfReach)?;
        if let Some(token) = there.filter(|token| token.issued_at > issued_after) {
            return cover.open(&key, token);
        }
        // Whole seconds: the token says no more about its age.
        let now = DateTime::from_timestamp(now.timestamp(), 0).unwrap_or_default();
        let fresh = cover.seal(&key, &mint(now).ok_or(TokensOutOfReach)?, now);
        let token = offer(&mut conn, &key, &fresh, issued_after).await.map_err(|_| TokensOutOfReach)?;
        cover.open(&key, token)
    }
}

/// What tokens of one private key are sealed with. They are nobody's in particular: apps may share a key.
struct Cover(DataKey);

/// The key follows from the private key; there is one.
const VERSION: u32 = 1;

impl Cover {
    fn of(name: &TokenName) -> Self {
        Self(DataKey::of(&name.sealing))
    }

    fn seal(&self, key: &TokenKey, token: &str, issued_at: DateTime<Utc>) -> ProviderToken {
        let place = provider_token(&key.issuer, &key.key_id);
        let token: Sealed = self.0.seal(VERSION, Uuid::nil().into(), &place, token.as_bytes());
        ProviderToken { token, issued_at }
    }

    fn open(&self, key: &TokenKey, token: ProviderToken) -> Result<SharedToken, TokensOutOfReach> {
        let place = provider_token(&key.issuer, &key.key_id);
        let opened = self.0.open(Uuid::nil().into(), &place, token.token).map_err(|_| TokensOutOfReach)?;
        let text = String::from_utf8(opened).map_err(|_| TokensOutOfReach)?;
        Ok(SharedToken { text, issued_at: token.issued_at })
    }
}
