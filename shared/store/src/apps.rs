//! Tenants.

use chrono::{DateTime, Utc};
use domain::AppId;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// A tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct App {
    /// Its id.
    pub id: AppId,
    /// Its name, for people.
    pub name: String,
    /// For how many months what was done about it is kept in the audit log; nothing: as long as the installation's.
    pub audit_months: Option<u16>,
    /// Since when there is one.
    pub created_at: DateTime<Utc>,
    /// Since when there is none any more: its keys are destroyed.
    pub erased_at: Option<DateTime<Utc>>,
}

struct Row {
    id: Uuid,
    name: String,
    audit_months: Option<i16>,
    created_at: DateTime<Utc>,
    erased_at: Option<DateTime<Utc>>,
}

impl From<Row> for App {
    fn from(row: Row) -> Self {
        let audit_months = row.audit_months.and_then(|months| u16::try_from(months).ok());
        let Row { id, name, created_at, erased_at, .. } = row;
        Self { id: id.into(), name, audit_months, created_at, erased_at }
    }
}

/// Adds an app.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, app: &App) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO apps (id, name, created_at, audit_months) VALUES ($1, $2, $3, $4)",
        app.id.uuid(),
        app.name,
        app.created_at,
        stored(app.audit_months)
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
    let row = sqlx::query_as!(
        Row,
        "SELECT id, name, audit_months, created_at, erased_at FROM apps WHERE id = $1",
        id.uuid()
    );
    Ok(row.fetch_optional(conn).await?.map(App::from))
}

/// Changes what can be changed of an app, and answers how it was; nothing if there is none.
///
/// # Errors
/// The database failed.
pub async fn update(
    conn: &mut PgConnection,
    id: AppId,
    name: &str,
    audit_months: Option<u16>,
) -> Result<Option<App>, StoreError> {
    let before = sqlx::query_as!(
        Row,
        "SELECT id, name, audit_months, created_at, erased_at FROM apps WHERE id = $1 FOR NO KEY UPDATE",
        id.uuid()
    );
    let before = before.fetch_optional(&mut *conn).await?;
    let audit_months = stored(audit_months);
    sqlx::query!("UPDATE apps SET name = $2, audit_months = $3 WHERE id = $1", id.uuid(), name, audit_months)
        .execute(conn)
        .await?;
    Ok(before.map(App::from))
}

/// Erases an app: its data keys are destroyed, and with them everything here that was sealed for it; its API keys and its
/// memberships end. What was never sealed is taken away afterwards ([`crate::erasure`]); a backup keeps what it has, the
/// wrapped keys included (docs/adr/0014). Answers whether there is such an app; one that was erased before stays as it is.
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
    .execute(&mut *conn)
    .await?;
    let left =
        sqlx::query_scalar!("DELETE FROM memberships WHERE app_id = $1 RETURNING member_id", id.uuid());
    let left = left.fetch_all(&mut *conn).await?;
    // Whose last membership it was is forgotten, with every session.
    sqlx::query!(
        "DELETE FROM members WHERE id = ANY ($1)
           AND NOT EXISTS (SELECT FROM memberships WHERE member_id = members.id)",
        &left
    )
    .execute(conn)
    .await?;
    Ok(true)
}

/// Apps that were erased.
///
/// # Errors
/// The database failed.
pub async fn erased(conn: &mut PgConnection) -> Result<Vec<AppId>, StoreError> {
    let rows = sqlx::query_scalar!("SELECT id FROM apps WHERE erased_at IS NOT NULL").fetch_all(conn).await?;
    Ok(rows.into_iter().map(AppId::from).collect())
}

/// Up to `limit` apps after `after`, in the order of their making.
///
/// # Errors
/// The database failed.
pub async fn list(conn: &mut PgConnection, after: Option<AppId>, limit: i64) -> Result<Vec<App>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, name, audit_months, created_at, erased_at FROM apps
         WHERE ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2",
        after.map(AppId::uuid),
        limit
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(App::from).collect())
}

fn stored(months: Option<u16>) -> Option<i16> {
    months.and_then(|months| i16::try_from(months).ok())
}
