//! Tenants.

use chrono::{DateTime, Utc};
use domain::AppId;
use sqlx::PgConnection;

use crate::StoreError;

/// A tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Its id.
    pub id: AppId,
    /// Its name, for people.
    pub name: String,
    /// Since when there is one.
    pub created_at: DateTime<Utc>,
}

/// Adds an app.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, app: &App) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO apps (id, name, created_at) VALUES ($1, $2, $3)",
        app.id.uuid(),
        app.name,
        app.created_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// One app.
///
/// # Errors
/// The database failed.
pub async fn get(conn: &mut PgConnection, id: AppId) -> Result<Option<App>, StoreError> {
    let row = sqlx::query!("SELECT id, name, created_at FROM apps WHERE id = $1", id.uuid());
    let row = row.fetch_optional(conn).await?;
    Ok(row.map(|row| App { id: row.id.into(), name: row.name, created_at: row.created_at }))
}

/// Erases an app: its data keys are destroyed, and with them everything that was sealed for it, wherever a copy is;
/// its API keys end. Answers whether there is such an app; one that was erased before stays as it is.
///
/// # Errors
/// The database failed.
pub async fn erase(conn: &mut PgConnection, id: AppId, now: DateTime<Utc>) -> Result<bool, StoreError> {
    // The lock keeps a key from being made meanwhile.
    let found =
        sqlx::query!("UPDATE apps SET erased_at = coalesce(erased_at, $2) WHERE id = $1", id.uuid(), now);
    if found.execute(&mut *conn).await?.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!("DELETE FROM data_keys WHERE app_id = $1", id.uuid()).execute(&mut *conn).await?;
    sqlx::query!(
        "UPDATE api_keys SET revoked_at = coalesce(revoked_at, $2) WHERE app_id = $1",
        id.uuid(),
        now
    )
    .execute(conn)
    .await?;
    Ok(true)
}

/// Up to `limit` apps after `after`, in the order of their making.
///
/// # Errors
/// The database failed.
pub async fn list(conn: &mut PgConnection, after: Option<AppId>, limit: i64) -> Result<Vec<App>, StoreError> {
    let rows = sqlx::query!(
        "SELECT id, name, created_at FROM apps WHERE ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2",
        after.map(AppId::uuid),
        limit
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    Ok(rows.map(|row| App { id: row.id.into(), name: row.name, created_at: row.created_at }).collect())
}
