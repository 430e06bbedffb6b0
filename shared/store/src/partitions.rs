//! Days of messages and months of the audit log: made ahead, dropped whole.

use sqlx::PgConnection;

use crate::StoreError;

/// Days made ahead: a housekeeping that stands still for a week loses nothing.
const AHEAD_DAYS: i32 = 7;
const AHEAD_MONTHS: i32 = 2;

/// Makes the partitions of the coming days. Answers how many were missing.
///
/// # Errors
/// The database failed.
pub async fn create(conn: &mut PgConnection) -> Result<i32, StoreError> {
    let created = sqlx::query_scalar!(r#"SELECT create_day_partitions($1) AS "created!""#, AHEAD_DAYS);
    Ok(created.fetch_one(conn).await?)
}

/// Makes the months of the audit log. Answers how many were missing.
///
/// # Errors
/// The database failed.
pub async fn create_months(conn: &mut PgConnection) -> Result<i32, StoreError> {
    let created = sqlx::query_scalar!(r#"SELECT create_audit_partitions($1) AS "created!""#, AHEAD_MONTHS);
    Ok(created.fetch_one(conn).await?)
}

/// Drops months of the audit log older than `months`. It gives way as [`drop_older_than`] does.
///
/// # Errors
/// Somebody reads them right now, or the database failed.
pub async fn drop_months_older_than(conn: &mut PgConnection, months: i32) -> Result<i32, StoreError> {
    use sqlx::Connection as _;
    let mut transaction = conn.begin().await?;
    sqlx::query!("SET LOCAL lock_timeout = '500ms'").execute(&mut *transaction).await?;
    let dropped = sqlx::query_scalar!(r#"SELECT drop_audit_partitions($1) AS "dropped!""#, months);
    let dropped = dropped.fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(dropped)
}

/// Drops days older than `days`. It gives way to whoever holds a lock: the next round tries again.
///
/// # Errors
/// Somebody reads them right now, or the database failed.
pub async fn drop_older_than(conn: &mut PgConnection, days: i32) -> Result<i32, StoreError> {
    use sqlx::Connection as _;
    let mut transaction = conn.begin().await?;
    sqlx::query!("SET LOCAL lock_timeout = '500ms'").execute(&mut *transaction).await?;
    let dropped = sqlx::query_scalar!(r#"SELECT drop_day_partitions($1) AS "dropped!""#, days);
    let dropped = dropped.fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(dropped)
}
