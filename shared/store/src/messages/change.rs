//! What becomes of messages.

use chrono::{DateTime, Utc};
use domain::{AppId, MessageId};
use sqlx::PgConnection;

use crate::StoreError;

/// Takes a message back; says whether it was not taken back before. What of it was sent stays sent.
///
/// # Errors
/// The database failed.
pub async fn cancel(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let cancelled = sqlx::query!(
        "UPDATE messages SET cancelled_at = $3, expanded_at = coalesce(expanded_at, $3)
         WHERE app_id = $1 AND id = $2 AND cancelled_at IS NULL AND failed_at IS NULL",
        app.uuid(),
        id.uuid(),
        now
    );
    Ok(cancelled.execute(conn).await?.rows_affected() > 0)
}

/// Adds recipients an expansion found.
///
/// # Errors
/// The database failed.
pub async fn add_recipients(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
    found: u32,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE messages SET recipients = recipients + $3 WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid(),
        i32::try_from(found).unwrap_or(i32::MAX)
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that the last recipient was found.
///
/// # Errors
/// The database failed.
pub async fn finish_expansion(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE messages SET expanded_at = coalesce(expanded_at, $3) WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid(),
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that a message's audience can not be expanded.
///
/// # Errors
/// The database failed.
pub async fn fail(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
    failure: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE messages SET failed_at = coalesce(failed_at, $4), failure = coalesce(failure, $3)
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

/// Takes back that a message's audience can not be expanded: it is tried again.
///
/// # Errors
/// The database failed.
pub async fn forget_failure(conn: &mut PgConnection, app: AppId, id: MessageId) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE messages SET failed_at = NULL, failure = NULL
         WHERE app_id = $1 AND id = $2 AND failed_at IS NOT NULL",
        app.uuid(),
        id.uuid()
    )
    .execute(conn)
    .await?;
    Ok(())
}
