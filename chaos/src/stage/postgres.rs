//! A cluster of its own, and the ways a database fails.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use anyhow::Context as _;
use embedded_postgres::{Cluster, Durability, Options, StopMode, find_or_install};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use uuid::Uuid;

const DATABASE: &str = "automata";
/// The programs' role. It is no superuser, as with any host of databases, so limits hold for it; migrations make a role.
const ROLE: &str = "service";

/// A PostgreSQL server that runs, or is made not to.
pub(crate) struct Postgres {
    cluster: Cluster,
    password: String,
}

impl Postgres {
    /// Makes a cluster with a migrated database.
    pub(super) async fn start(
        folder: &Path,
        settings: &[(&str, &str)],
        environment: Vec<(String, String)>,
    ) -> anyhow::Result<Self> {
        let binaries = find_or_install(folder, |_| ()).await?;
        let settings =
            settings.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let options = Options { durability: Durability::SurvivesCrashes, port: None, settings, environment };
        let mut cluster = Cluster::start(binaries, &folder.join("postgres"), options).await?;
        cluster.end_with_this_process(true)?;
        let postgres = Self { cluster, password: Uuid::new_v4().simple().to_string() };
        let mut conn = PgConnection::connect(&postgres.cluster.url("postgres")).await?;
        let password = &postgres.password;
        run(&mut conn, &format!("CREATE ROLE {ROLE} LOGIN CREATEROLE PASSWORD '{password}'")).await?;
        run(&mut conn, &format!("CREATE DATABASE {DATABASE} OWNER {ROLE}")).await?;
        let mut conn = PgConnection::connect(&postgres.url_at(postgres.address())).await?;
        store::MIGRATOR.run(&mut conn).await.context("the migrations do not run")?;
        Ok(postgres)
    }

    /// Where it listens.
    pub(super) fn address(&self) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, self.cluster.port()))
    }

    /// What a program is told that reaches it at `address`.
    pub(super) fn url_at(&self, address: SocketAddr) -> String {
        format!("postgres://{ROLE}:{}@{address}/{DATABASE}?sslmode=disable", self.password)
    }

    /// A connection of the scenario's own, past every limit and proxy.
    pub(crate) async fn connect(&self) -> anyhow::Result<PgConnection> {
        Ok(PgConnection::connect(&self.cluster.url(DATABASE)).await?)
    }

    /// Runs a statement.
    pub(crate) async fn execute(&self, statement: &str) -> anyhow::Result<()> {
        let mut conn = self.connect().await?;
        run(&mut conn, statement).await?;
        Ok(conn.close().await?)
    }

    /// The one number a statement answers.
    #[expect(clippy::disallowed_methods, reason = "statements of a scenario, not of the product")]
    pub(crate) async fn number(&self, statement: &str) -> anyhow::Result<i64> {
        let mut conn = self.connect().await?;
        let number = sqlx::query_scalar(AssertSqlSafe(statement.to_owned())).fetch_one(&mut conn).await?;
        conn.close().await?;
        Ok(number)
    }

    /// What a statement answers, as names with numbers.
    #[expect(clippy::disallowed_methods, reason = "statements of a scenario, not of the product")]
    pub(crate) async fn pairs(&self, statement: &str) -> anyhow::Result<Vec<(String, i64)>> {
        let mut conn = self.connect().await?;
        let pairs = sqlx::query_as(AssertSqlSafe(statement.to_owned())).fetch_all(&mut conn).await?;
        conn.close().await?;
        Ok(pairs)
    }

    /// Stops as in a crash, and recovers.
    pub(crate) async fn crash(&mut self) -> anyhow::Result<()> {
        self.cluster.stop(StopMode::Immediate).await?;
        self.cluster.start_again().await?;
        // The guard went with the server it guarded.
        Ok(self.cluster.end_with_this_process(true)?)
    }

    /// Ends every connection of the programs; answers how many there were.
    pub(crate) async fn terminate_backends(&self) -> anyhow::Result<i64> {
        let ended =
            format!("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = '{ROLE}'");
        self.number(&ended).await
    }

    /// Takes no more than so many connections of the programs; without a number, as many as there are.
    pub(crate) async fn limit_connections(&self, limit: Option<u32>) -> anyhow::Result<()> {
        let limit = limit.map_or(-1, i64::from);
        self.execute(&format!("ALTER ROLE {ROLE} CONNECTION LIMIT {limit}")).await
    }

    /// Writes nothing any more, as a primary that is about to be replaced, or does again.
    pub(crate) async fn set_read_only(&self, is_read_only: bool) -> anyhow::Result<()> {
        let word = if is_read_only { "on" } else { "off" };
        self.execute(&format!("ALTER SYSTEM SET default_transaction_read_only = {word}")).await?;
        self.execute("SELECT pg_reload_conf()").await
    }

    /// The end, of its data, too.
    pub(super) async fn stop(mut self) -> anyhow::Result<()> {
        self.cluster.stop(StopMode::Immediate).await?;
        Ok(std::fs::remove_dir_all(self.cluster.folder())?)
    }
}

/// Runs a statement on a connection of the scenario's own.
#[expect(clippy::disallowed_methods, reason = "statements of a scenario, not of the product")]
pub(crate) async fn run(conn: &mut PgConnection, statement: &str) -> Result<(), sqlx::Error> {
    sqlx::raw_sql(AssertSqlSafe(statement.to_owned())).execute(conn).await?;
    Ok(())
}
