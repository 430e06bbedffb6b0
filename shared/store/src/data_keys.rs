//! Wrapped data keys of apps.

use chrono::{DateTime, Utc};
use domain::AppId;
use secrets::{KeyName, Purpose, Wrapped};
use sqlx::PgConnection;

use crate::StoreError;

/// A data key as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredKey {
    /// Which.
    pub name: KeyName,
    /// The key, wrapped.
    pub wrapped: Wrapped,
}

/// The keys of `app`, oldest first.
///
/// # Errors
/// The database failed.
pub async fn list(conn: &mut PgConnection, app: AppId) -> Result<Vec<StoredKey>, StoreError> {
    let rows = sqlx::query!(
        "SELECT purpose, version, wrapped, wrapped_by FROM data_keys WHERE app_id = $1 ORDER BY purpose, version",
        app.uuid()
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    rows.map(|row| stored(app, &row.purpose, row.version, (row.wrapped_by, row.wrapped))).collect()
}

/// Adds keys, but none of a version there is, and none to an app that was erased; answers how many it added.
///
/// # Errors
/// The database failed.
pub async fn add(
    conn: &mut PgConnection,
    app: AppId,
    keys: &[StoredKey],
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let mut added = 0;
    for StoredKey { name, wrapped } in keys {
        // The lock keeps an erasure from missing a key that is made at the same time.
        let insert = sqlx::query!(
            "INSERT INTO data_keys (app_id, purpose, version, wrapped, wrapped_by, created_at)
             SELECT id, $2, $3, $4, $5, $6 FROM (SELECT id FROM apps WHERE id = $1 AND erased_at IS NULL FOR SHARE) AS app
             ON CONFLICT (app_id, purpose, version) DO NOTHING",
            app.uuid(),
            name.purpose.name(),
            i32::try_from(name.version).unwrap_or(i32::MAX),
            wrapped.bytes,
            wrapped.by,
            now
        );
        added += insert.execute(&mut *conn).await?.rows_affected();
    }
    Ok(added)
}

/// Up to `limit` keys that are wrapped under another version than `current`, of whatever app.
///
/// # Errors
/// The database failed.
pub async fn wrapped_otherwise(
    conn: &mut PgConnection,
    current: i32,
    limit: i64,
) -> Result<Vec<StoredKey>, StoreError> {
    let rows = sqlx::query!(
        "SELECT app_id, purpose, version, wrapped, wrapped_by FROM data_keys WHERE wrapped_by <> $1
         ORDER BY app_id, purpose, version LIMIT $2",
        current,
        limit
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    rows.map(|row| stored(row.app_id.into(), &row.purpose, row.version, (row.wrapped_by, row.wrapped)))
        .collect()
}

fn stored(
    app: AppId,
    purpose: &str,
    version: i32,
    (by, bytes): (i32, Vec<u8>),
) -> Result<StoredKey, StoreError> {
    let wrong = |column| StoreError::Inconsistent { table: "data_keys", column };
    let purpose = Purpose::from_name(purpose).ok_or(wrong("purpose"))?;
    let version = u32::try_from(version).map_err(|_| wrong("version"))?;
    Ok(StoredKey { name: KeyName { app, purpose, version }, wrapped: Wrapped { by, bytes } })
}

/// Replaces the wrapping of a key, unless somebody did so already.
///
/// # Errors
/// The database failed.
pub async fn rewrap(
    conn: &mut PgConnection,
    app: AppId,
    key: &StoredKey,
    before: i32,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE data_keys SET wrapped = $4, wrapped_by = $5
         WHERE app_id = $1 AND purpose = $2 AND version = $3 AND wrapped_by = $6",
        app.uuid(),
        key.name.purpose.name(),
        i32::try_from(key.name.version).unwrap_or(i32::MAX),
        key.wrapped.bytes,
        key.wrapped.by,
        before
    )
    .execute(conn)
    .await?;
    Ok(())
}
