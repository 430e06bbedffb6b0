//! The provider token all workers of a fleet share.

use chrono::{DateTime, Utc};
use secrets::Sealed;
use sqlx::PgConnection;

use crate::StoreError;

/// Which key a token is of. The fingerprint proves the private key: knowing its public names is not enough.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TokenKey {
    /// Apple's team id.
    pub issuer: String,
    /// The key's id.
    pub key_id: String,
    /// SHA-256 of the private key.
    pub fingerprint: [u8; 32],
}

/// A provider token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderToken {
    /// The token: sealed for [`crate::places::provider_token`], under a key derived from the private key that signed
    /// it. Whoever may use it has that key.
    pub token: Sealed,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
}

/// The token there is.
///
/// # Errors
/// The database failed.
pub async fn get(conn: &mut PgConnection, key: &TokenKey) -> Result<Option<ProviderToken>, StoreError> {
    let row = sqlx::query!(
        "SELECT sealed_token, issued_at FROM provider_tokens WHERE issuer = $1 AND key_id = $2 AND fingerprint = $3",
        key.issuer,
        key.key_id,
        key.fingerprint.as_slice()
    );
    let row = row.fetch_optional(conn).await?;
    Ok(row.map(|row| ProviderToken { token: Sealed::stored(row.sealed_token), issued_at: row.issued_at }))
}

/// Offers a fresh token, and answers the one everybody uses from now on: the offered one if what is there was
/// issued before `replace_before`, otherwise the one that is there, because another worker was faster.
///
/// # Errors
/// The database failed.
pub async fn offer(
    conn: &mut PgConnection,
    key: &TokenKey,
    fresh: &ProviderToken,
    replace_before: DateTime<Utc>,
) -> Result<ProviderToken, StoreError> {
    let replaced = sqlx::query!(
        "INSERT INTO provider_tokens (issuer, key_id, fingerprint, sealed_token, issued_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (issuer, key_id, fingerprint) DO UPDATE
         SET sealed_token = excluded.sealed_token, issued_at = excluded.issued_at WHERE provider_tokens.issued_at < $6
         RETURNING sealed_token, issued_at",
        key.issuer,
        key.key_id,
        key.fingerprint.as_slice(),
        fresh.token.as_bytes(),
        fresh.issued_at,
        replace_before
    );
    if let Some(row) = replaced.fetch_optional(&mut *conn).await? {
        return Ok(ProviderToken { token: Sealed::stored(row.sealed_token), issued_at: row.issued_at });
    }
    // It can only be gone if somebody deleted it between the two statements; then ours is as good as any.
    Ok(get(conn, key).await?.unwrap_or_else(|| fresh.clone()))
}
