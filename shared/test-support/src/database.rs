//! A database of its own for every test.

use std::sync::Mutex;

use embedded_postgres::{Cluster, Durability, Options, find_or_install};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{Connection as _, PgConnection};
use tokio::sync::OnceCell;
use uuid::Uuid;

/// The server tests share, and whether it was started here.
struct Server {
    url: String,
    /// Kept so that the server lives as long as this process.
    _cluster: Option<Cluster>,
}

static SERVER: OnceCell<Server> = OnceCell::const_new();
static TEMPLATE: OnceCell<String> = OnceCell::const_new();
/// Databases of tests that ended; the next test drops them.
static USED: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// A migrated, empty database. It goes some time after it was dropped.
#[derive(Debug)]
pub struct Database {
    name: String,
    options: PgConnectOptions,
    url: String,
    pool: PgPool,
}

impl Database {
    /// Makes a database out of the migrated template, on the server `TEST_POSTGRES_URL` names or on one started
    /// for this process.
    ///
    /// # Panics
    /// If there is no PostgreSQL and none can be installed.
    pub async fn create() -> Self {
        let server = SERVER.get_or_init(start_server).await;
        let template = TEMPLATE.get_or_init(|| make_template(&server.url)).await;
        let name = format!("test_{}", Uuid::now_v7().simple());
        let mut admin = connect(&server.url).await;
        let used = std::mem::take(&mut *USED.lock().expect("no test panics here"));
        for database in used {
            run(&mut admin, &format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)")).await;
        }
        run(&mut admin, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        let (before, after) =
            server.url.rsplit_once("/postgres").expect("the server's url names its database");
        let url = format!("{before}/{name}{after}");
        let options: PgConnectOptions = url.parse().expect("a url");
        let pool = PgPoolOptions::new().max_connections(8).connect_with(options.clone()).await;
        Self { name, options, url, pool: pool.expect("the database was just made") }
    }

    /// Connections for the test's own look into the database.
    #[must_use]
    pub fn pool(&self) -> &PgPool {
        &self.pool
    }

    /// How to connect.
    #[must_use]
    pub fn options(&self) -> PgConnectOptions {
        self.options.clone()
    }

    /// How to connect, as a program is told.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Runs a statement of the test's own.
    ///
    /// # Panics
    /// If it fails.
    pub async fn execute(&self, statement: &str) -> u64 {
        let mut conn = self.pool.acquire().await.expect("a connection");
        run(&mut conn, statement).await
    }

    /// Runs a statement of the test's own that may be refused.
    ///
    /// # Errors
    /// What the database said.
    #[expect(clippy::disallowed_methods, reason = "statements of tests, not of the product")]
    pub async fn try_execute(&self, statement: &str) -> Result<u64, sqlx::Error> {
        let mut conn = self.pool.acquire().await?;
        let done = sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned())).execute(&mut *conn).await?;
        Ok(done.rows_affected())
    }

    /// The one number a statement of the test's own answers.
    ///
    /// # Panics
    /// If it fails.
    pub async fn number(&self, statement: &str) -> i64 {
        let mut conn = self.pool.acquire().await.expect("a connection");
        scalar(&mut conn, statement).await
    }

    /// The one text a statement of the test's own answers.
    ///
    /// # Panics
    /// If it fails.
    pub async fn text(&self, statement: &str) -> String {
        let mut conn = self.pool.acquire().await.expect("a connection");
        scalar(&mut conn, statement).await
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Ok(mut used) = USED.lock() {
            used.push(std::mem::take(&mut self.name));
        }
    }
}

async fn start_server() -> Server {
    #[expect(clippy::disallowed_methods, reason = "tests have no settings")]
    if let Ok(url) = std::env::var("TEST_POSTGRES_URL") {
        return Server { url, _cluster: None };
    }
    let folder = std::env::temp_dir().join(format!("automata-test-{}", std::process::id()));
    let binaries =
        find_or_install(&folder, |_| ()).await.expect("PostgreSQL is on this machine or can be installed");
    let options = Options { durability: Durability::SurvivesCrashes, ..Options::default() };
    let mut cluster = Cluster::start(binaries, &folder, options).await.expect("PostgreSQL starts");
    cluster.end_with_this_process(true).expect("a guard");
    Server { url: cluster.url("postgres"), _cluster: Some(cluster) }
}

async fn make_template(server: &str) -> String {
    let name = format!("template_{}", Uuid::now_v7().simple());
    let mut admin = connect(server).await;
    run(&mut admin, &format!("CREATE DATABASE {name}")).await;
    let (before, after) = server.rsplit_once("/postgres").expect("the server's url names its database");
    let mut conn = connect(&format!("{before}/{name}{after}")).await;
    store::MIGRATOR.run(&mut conn).await.expect("the migrations run");
    conn.close().await.expect("a clean end, or the template could not be copied");
    name
}

async fn connect(url: &str) -> PgConnection {
    PgConnection::connect(url).await.expect("the server answers")
}

#[expect(clippy::disallowed_methods, reason = "statements of tests, not of the product")]
async fn run(conn: &mut PgConnection, statement: &str) -> u64 {
    let done = sqlx::raw_sql(sqlx::AssertSqlSafe(statement.to_owned())).execute(conn).await;
    done.unwrap_or_else(|error| panic!("{statement}: {error}")).rows_affected()
}

#[expect(clippy::disallowed_methods, reason = "statements of tests, not of the product")]
async fn scalar<T>(conn: &mut PgConnection, statement: &str) -> T
where
    T: for<'r> sqlx::Decode<'r, sqlx::Postgres> + sqlx::Type<sqlx::Postgres> + Send + Unpin,
{
    let value = sqlx::query_scalar(sqlx::AssertSqlSafe(statement.to_owned())).fetch_one(conn).await;
    value.unwrap_or_else(|error| panic!("{statement}: {error}"))
}
