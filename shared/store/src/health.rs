//! Whether the database can be read and written.

use sqlx::PgConnection;

use crate::StoreError;

/// Whether the database takes writes: a replica, or a primary in read-only mode, does not.
///
/// # Errors
/// It does not answer.
pub async fn is_writable(conn: &mut PgConnection) -> Result<bool, StoreError> {
    let read_only = sqlx::query_scalar!(
        r#"SELECT current_setting('transaction_read_only') = 'on' OR pg_is_in_recovery() AS "read_only!""#
    );
    Ok(!read_only.fetch_one(conn).await?)
}

/// The version of the server, e.g. 150018.
///
/// # Errors
/// It does not answer.
pub async fn server_version(conn: &mut PgConnection) -> Result<i32, StoreError> {
    let version =
        sqlx::query_scalar!(r#"SELECT current_setting('server_version_num')::integer AS "version!""#);
    Ok(version.fetch_one(conn).await?)
}
