//! Tokens under a newer data key.

use domain::{AppId, SubscriptionId};
use secrets::Sealed;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// A token as it is stored.
#[derive(Debug)]
pub struct SealedToken {
    /// Whose.
    pub id: SubscriptionId,
    /// The app's name for it, which the token is sealed for.
    pub external_id: String,
    /// The token.
    pub sealed: Sealed,
}

/// A token that is sealed anew.
#[derive(Debug)]
pub struct ResealedToken {
    /// Whose.
    pub id: SubscriptionId,
    /// What was stored.
    pub before: Vec<u8>,
    /// What shall be.
    pub after: Vec<u8>,
}

/// Up to `limit` tokens of `app` after `after`, in the order of their ids.
///
/// # Errors
/// The database failed.
pub async fn sealed_tokens(
    conn: &mut PgConnection,
    app: AppId,
    after: Option<SubscriptionId>,
    limit: i64,
) -> Result<Vec<SealedToken>, StoreError> {
    let rows = sqlx::query!(
        "SELECT id, external_id, sealed_token FROM subscriptions
         WHERE app_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3",
        app.uuid(),
        after.map(SubscriptionId::uuid),
        limit
    );
    let rows = rows.fetch_all(conn).await?.into_iter().map(|row| SealedToken {
        id: row.id.into(),
        external_id: row.external_id,
        sealed: Sealed::stored(row.sealed_token),
    });
    Ok(rows.collect())
}

/// How many subscriptions `app` has.
///
/// # Errors
/// The database failed.
pub async fn count(conn: &mut PgConnection, app: AppId) -> Result<u64, StoreError> {
    let counted = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM subscriptions WHERE app_id = $1"#,
        app.uuid()
    );
    Ok(u64::try_from(counted.fetch_one(conn).await?).unwrap_or(0))
}

/// Replaces tokens of `app` that are still what they were: what somebody registered meanwhile is newer.
///
/// # Errors
/// The database failed.
pub async fn reseal(conn: &mut PgConnection, app: AppId, tokens: &[ResealedToken]) -> Result<(), StoreError> {
    let ids: Vec<Uuid> = tokens.iter().map(|token| token.id.uuid()).collect();
    let before: Vec<Vec<u8>> = tokens.iter().map(|token| token.before.clone()).collect();
    let after: Vec<Vec<u8>> = tokens.iter().map(|token| token.after.clone()).collect();
    sqlx::query!(
        "UPDATE subscriptions AS subscription SET sealed_token = token.after
         FROM unnest($2::uuid[], $3::bytea[], $4::bytea[]) AS token (id, before, after)
         WHERE subscription.app_id = $1 AND subscription.id = token.id AND subscription.sealed_token = token.before",
        app.uuid(),
        &ids,
        &before,
        &after
    )
    .execute(conn)
    .await?;
    Ok(())
}
