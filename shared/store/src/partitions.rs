//! Days of messages and months of the audit log: made ahead, dropped whole.

use sqlx::{Connection as _, PgConnection, Postgres, Transaction};

use crate::StoreError;

/// Days made ahead: a housekeeping that stands still for a week loses nothing.
const AHEAD_DAYS: i32 = 7;
const AHEAD_MONTHS: i32 = 2;

/// A transaction that gives way to whoever holds a lock: the next round tries again.
async fn giving_way(conn: &mut PgConnection) -> Result<Transaction<'_, Postgres>, StoreError> {
    let mut transaction = conn.begin().await?;
    sqlx::query!("SET LOCAL lock_timeout = '500ms'").execute(&mut *transaction).await?;
    Ok(transaction)
}

/// Makes the partitions of the coming days. Answers how many were missing. All of these give way to whoever holds a lock,
/// so that nobody queues behind them.
///
/// # Errors
/// Somebody reads for a long time right now, or the database failed.
pub async fn create(conn: &mut PgConnection) -> Result<i32, StoreError> {
    let mut transaction = giving_way(conn).await?;
    let created = sqlx::query_scalar!(r#"SELECT create_day_partitions($1) AS "created!""#, AHEAD_DAYS);
    let created = created.fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(created)
}

/// Makes the months of the audit log. Answers how many were missing.
///
/// # Errors
/// As [`create`].
pub async fn create_months(conn: &mut PgConnection) -> Result<i32, StoreError> {
    let mut transaction = giving_way(conn).await?;
    let created = sqlx::query_scalar!(r#"SELECT create_audit_partitions($1) AS "created!""#, AHEAD_MONTHS);
    let created = created.fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(created)
}

/// Drops months of the audit log older than `months`.
///
/// # Errors
/// As [`create`].
pub async fn drop_months_older_than(conn: &mut PgConnection, months: i32) -> Result<i32, StoreError> {
    let mut transaction = giving_way(conn).await?;
    let dropped = sqlx::query_scalar!(r#"SELECT drop_audit_partitions($1) AS "dropped!""#, months);
    let dropped = dropped.fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(dropped)
}

/// Drops days older than `days`.
///
/// # Errors
/// As [`create`].
pub async fn drop_older_than(conn: &mut PgConnection, days: i32) -> Result<i32, StoreError> {
    let mut transaction = giving_way(conn).await?;
    let dropped = sqlx::query_scalar!(r#"SELECT drop_day_partitions($1) AS "dropped!""#, days);
    let dropped = dropped.fetch_one(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(dropped)
}
