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
        "INSERT INTO denied_tokens (id, app_id, until) VALUES ($1, $2, $3)
         ON CONFLICT (id, app_id) DO UPDATE SET until = greatest(denied_tokens.until, excluded.until)",
        id,
        app.map(AppId::uuid),
        until
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Everything that is denied now, of whatever app, with its end: each process knows it by heart.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
) -> Result<Vec<(Option<AppId>, String, DateTime<Utc>)>, StoreError> {
    let rows = sqlx::query!("SELECT id, app_id, until FROM denied_tokens WHERE until > now()");
    let rows = rows.fetch_all(conn).await?.into_iter();
    Ok(rows.map(|row| (row.app_id.map(AppId::from), row.id, row.until)).collect())
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
