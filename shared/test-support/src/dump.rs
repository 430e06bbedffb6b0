//! A stolen dump: every row of every table, read by somebody who does not have the keys.

use std::fmt::Write as _;

use sqlx::Row as _;

use crate::Database;

/// Everything in a database, as `pg_dump` would write it.
#[derive(Debug)]
pub struct Dump(String);

impl Dump {
    /// Reads all of `database`.
    ///
    /// # Panics
    /// If a table can not be read.
    #[expect(clippy::disallowed_methods, reason = "a thief reads every table there is")]
    pub async fn of(database: &Database) -> Self {
        let pool = database.pool();
        let tables = "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
                      WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";
        let mut dump = String::new();
        for table in sqlx::query(tables).fetch_all(pool).await.expect("tables") {
            let table: String = table.get("name");
            let statement =
                format!("SELECT coalesce(string_agg(one::text, E'\\n'), '') AS rows FROM {table} AS one");
            let rows = sqlx::query(sqlx::AssertSqlSafe(statement)).fetch_one(pool).await.expect("rows");
            writeln!(dump, "{table}\n{}", rows.get::<String, _>("rows")).expect("a string");
        }
        Self(dump)
    }

    /// Whether it has `word`, as it is or inside of bytes, which are written in hexadecimal digits.
    #[must_use]
    pub fn tells(&self, word: &str) -> bool {
        let mut digits = String::with_capacity(word.len() * 2);
        for byte in word.bytes() {
            write!(digits, "{byte:02x}").expect("a string");
        }
        self.0.contains(word) || self.0.contains(&digits)
    }
}
