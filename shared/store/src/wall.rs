//! The second wall between apps: transactions in which the database itself keeps other apps' rows away, should a
//! statement ever forget whose they are. (docs/adr/0018-a-second-wall-between-apps.md)

use std::fmt::Display;

use domain::{AppId, Lane};
use sqlx::postgres::{PgPool, Postgres};
use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection, Transaction};

use crate::StoreError;

/// Begins a transaction that sees and writes rows of `apps` only. What is left undone when it is dropped is rolled back,
/// and the connection is as before.
///
/// # Errors
/// The database failed, or the process's role is no member of `automata_tenant`.
pub async fn begin(pool: &PgPool, apps: &[AppId]) -> Result<Transaction<'static, Postgres>, StoreError> {
    Ok(pool.begin_with(beginning(apps)).await?)
}

/// The same on a connection of one's own.
///
/// # Errors
/// As of [`begin`].
pub async fn begin_on<'c>(
    conn: &'c mut PgConnection,
    apps: &[AppId],
) -> Result<Transaction<'c, Postgres>, StoreError> {
    Ok(conn.begin_with(beginning(apps)).await?)
}

fn beginning(apps: &[AppId]) -> AssertSqlSafe<String> {
    let lanes = apps.iter().flat_map(|app| Lane::all_of(*app));
    let (apps, lanes) = (list(apps.iter().map(|app| app.uuid())), list(lanes));
    // One round trip. A UUID is digits, letters and dashes: nothing in it ends the text it stands in.
    AssertSqlSafe(format!(
        "BEGIN; SET LOCAL ROLE automata_tenant; SET LOCAL automata.apps = '{apps}'; SET LOCAL automata.lanes = '{lanes}'"
    ))
}

/// Leaves the wall until [`enter_again`]: PostgreSQL does not COPY into a table behind one
/// (<https://www.postgresql.org/docs/current/sql-copy.html>, on tables with row-level security).
///
/// # Errors
/// The database failed.
pub async fn leave(conn: &mut PgConnection) -> Result<(), StoreError> {
    conn.execute("SET LOCAL ROLE NONE").await?;
    Ok(())
}

/// Goes back behind the wall of the same apps.
///
/// # Errors
/// The database failed.
pub async fn enter_again(conn: &mut PgConnection) -> Result<(), StoreError> {
    conn.execute("SET LOCAL ROLE automata_tenant").await?;
    Ok(())
}

/// An array, as PostgreSQL reads it.
fn list(ids: impl Iterator<Item = impl Display>) -> String {
    let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
    format!("{{{}}}", ids.join(","))
}
