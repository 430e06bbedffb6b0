//! The schema, compiled in.

use std::collections::HashSet;

use sqlx::migrate::{Migrate as _, MigrateError, Migrator};
use sqlx::{Connection as _, PgConnection};

/// Every migration of `migrations/`, up and down.
pub static MIGRATOR: Migrator = sqlx::migrate!("../../migrations");

/// How a database's schema compares with this program's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Versions in the database.
    pub applied: Vec<i64>,
    /// Versions this program brings and the database does not have.
    pub missing: Vec<i64>,
    /// Versions the database has and this program does not know: it is older than the schema.
    pub unknown: Vec<i64>,
}

/// Compares the schema with this program.
///
/// # Errors
/// The database failed.
pub async fn status(conn: &mut PgConnection) -> Result<Status, MigrateError> {
    conn.ensure_migrations_table(&MIGRATOR.table_name).await?;
    let applied = conn.list_applied_migrations(&MIGRATOR.table_name).await?;
    let applied: Vec<i64> = applied.iter().map(|migration| migration.version).collect();
    let own: HashSet<i64> =
        MIGRATOR.iter().filter(|m| !m.migration_type.is_down_migration()).map(|m| m.version).collect();
    let has: HashSet<i64> = applied.iter().copied().collect();
    let mut missing: Vec<i64> = own.difference(&has).copied().collect();
    missing.sort_unstable();
    let unknown = applied.iter().copied().filter(|version| !own.contains(version)).collect();
    Ok(Status { applied, missing, unknown })
}

/// Takes migrations back, newest first, until `version` is the newest; 0 takes back all of them. It removes data.
///
/// # Errors
/// There is no such version, or the database failed.
pub async fn revert_to(conn: &mut PgConnection, version: i64) -> Result<(), MigrateError> {
    MIGRATOR.undo(&mut *conn, version).await?;
    conn.ping().await?;
    Ok(())
}
