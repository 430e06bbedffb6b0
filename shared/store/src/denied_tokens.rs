//! Tokens that ended before their time.

use chrono::{DateTime, Utc};
use domain::AppId;
use sqlx::PgConnection;

use crate::StoreError;

/// Denies a token of `app` (of whatever app for operators) until it would have ended by itself.
///
/// # Errors
/// The database failed.
pub async fn insert(
    conn: &mut PgConnection,
    app: Option<AppId>,
    id: &str,
    until: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO denied_tokens (id, app_id, until) VALUES ($1, $2, $3) ON CONFLICT (id, app_id) DO NOTHING",
        id,
        app.map(AppId::uuid),
        until
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Every token that is denied now, of whatever app: each process knows them by heart.
///
/// # Errors
/// The database failed.
pub async fn list(conn: &mut PgConnection) -> Result<Vec<(Option<AppId>, String)>, StoreError> {
    let rows =
        sqlx::query!("SELECT id, app_id FROM denied_tokens WHERE until > now()").fetch_all(conn).await?;
    Ok(rows.into_iter().map(|row| (row.app_id.map(AppId::from), row.id)).collect())
}

/// Forgets those that have ended.
///
/// # Errors
/// The database failed.
pub async fn forget_ended(conn: &mut PgConnection) -> Result<(), StoreError> {
    // A clock that is a little behind still believes them.
    sqlx::query!("DELETE FROM denied_tokens WHERE until < now() - interval '10 minutes'")
        .execute(conn)
        .await?;
    Ok(())
}
