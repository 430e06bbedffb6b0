//! Provider tokens shared through the database.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sqlx::postgres::PgPool;
use store::provider_tokens::{ProviderToken, TokenKey, get, offer};

use crate::channels::{SharedToken, SharedTokens, TokenName, TokensOutOfReach};

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
        let key = TokenKey { issuer: name.issuer, key_id: name.key_id, fingerprint: name.fingerprint };
        let mut conn = self.0.acquire().await.map_err(|_| TokensOutOfReach)?;
        let there = get(&mut conn, &key).await.map_err(|_| TokensOutOfReach)?;
        if let Some(token) = there.filter(|token| token.issued_at > issued_after) {
            return Ok(SharedToken { text: token.token, issued_at: token.issued_at });
        }
        // Whole seconds: the token says no more about its age.
        let now = DateTime::from_timestamp(now.timestamp(), 0).unwrap_or_default();
        let fresh = ProviderToken { token: mint(now).ok_or(TokensOutOfReach)?, issued_at: now };
        let token = offer(&mut conn, &key, &fresh, issued_after).await.map_err(|_| TokensOutOfReach)?;
        Ok(SharedToken { text: token.token, issued_at: token.issued_at })
    }
}
