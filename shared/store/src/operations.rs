//! Work that outlives its request.

use chrono::{DateTime, Utc};
use domain::{AppId, OperationId, OperationKind};
use serde_json::Value;
use sqlx::PgConnection;

use crate::StoreError;

/// A piece of work that outlives its request.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its id.
    pub id: OperationId,
    /// What it does, by the name of an [`OperationKind`]; one that is newer than this program is read all the same.
    pub kind: String,
    /// With what.
    pub parameters: Value,
    /// How much there is to do, as known at its start.
    pub total: u64,
    /// How much is done.
    pub done: u64,
    /// Why it ended early.
    pub failure: Option<String>,
    /// Since when it is there.
    pub created_at: DateTime<Utc>,
    /// When it ended.
    pub finished_at: Option<DateTime<Utc>>,
}

/// Adds an operation.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, app: AppId, operation: &Operation) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO operations (app_id, id, kind, parameters, total, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        app.uuid(),
        operation.id.uuid(),
        operation.kind,
        operation.parameters,
        i64::try_from(operation.total).unwrap_or(i64::MAX),
        operation.created_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// One operation.
///
/// # Errors
/// The database failed.
pub async fn get(
    conn: &mut PgConnection,
    app: AppId,
    id: OperationId,
) -> Result<Option<Operation>, StoreError> {
    let row = sqlx::query!(
        "SELECT id, kind, parameters, total, done, failure, created_at, finished_at
         FROM operations WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid()
    );
    let row = row.fetch_optional(conn).await?;
    Ok(row.map(|row| Operation {
        id: row.id.into(),
        kind: row.kind,
        parameters: row.parameters,
        total: u64::try_from(row.total).unwrap_or(0),
        done: u64::try_from(row.done).unwrap_or(0),
        failure: row.failure,
        created_at: row.created_at,
        finished_at: row.finished_at,
    }))
}

/// The oldest operation of a kind that `app` has under way, if it has one.
///
/// # Errors
/// The database failed.
pub async fn under_way(
    conn: &mut PgConnection,
    app: AppId,
    kind: OperationKind,
) -> Result<Option<OperationId>, StoreError> {
    let found = sqlx::query_scalar!(
        "SELECT id FROM operations WHERE app_id = $1 AND kind = $2 AND finished_at IS NULL ORDER BY id LIMIT 1",
        app.uuid(),
        kind.name()
    );
    Ok(found.fetch_optional(conn).await?.map(OperationId::from))
}

/// Adds to what is done.
///
/// # Errors
/// The database failed.
pub async fn advance(
    conn: &mut PgConnection,
    app: AppId,
    id: OperationId,
    by: u64,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE operations SET done = done + $3 WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid(),
        i64::try_from(by).unwrap_or(0)
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Ends an operation, well or with a failure.
///
/// # Errors
/// The database failed.
pub async fn finish(
    conn: &mut PgConnection,
    app: AppId,
    id: OperationId,
    failure: Option<&str>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE operations SET finished_at = coalesce(finished_at, $4), failure = coalesce(failure, $3)
         WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid(),
        failure,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}
