//! `POST /v1/messages` with one recipient, answered after its commit: against a server that does nothing, and against
//! one transaction per request with the same two inserts.

mod load;
mod rivals;

use std::process::Stdio;
use std::time::Duration;

use anyhow::Context as _;
use api::keys::{NewKey, create};
use domain::{AppId, Scope};
use settings::{Environment, Peppers};
use sqlx::PgConnection;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};
use uuid::Uuid;

use crate::database::Database;
pub(crate) use load::Load;
use load::Measured;
pub(crate) use rivals::{serve_nothing, serve_one_by_one};

const PEPPERS: &str = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// Who takes requests in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Server {
    /// Ours.
    Api,
    /// One transaction per request.
    OneByOne,
    /// A poem endpoint that does nothing.
    Nothing,
}

impl Server {
    fn argument(self) -> &'static str {
        match self {
            Self::Api => "serve-api",
            Self::OneByOne => "serve-one-by-one",
            Self::Nothing => "serve-nothing",
        }
    }
}

/// What one run showed.
#[derive(Debug)]
pub(crate) struct Figures {
    pub(crate) measured: Measured,
    pub(crate) commits_per_second: f64,
}

/// A database with an app and its key, for all runs.
pub(crate) struct Ground {
    database: Database,
    key: String,
}

impl Ground {
    pub(crate) async fn prepare() -> anyhow::Result<Self> {
        let database = Database::start().await?;
        let mut conn = database.pool.acquire().await?;
        let app = AppId::from(Uuid::now_v7());
        let new = store::apps::App { id: app, name: "bench".to_owned(), created_at: chrono::Utc::now() };
        store::apps::insert(&mut conn, &new).await?;
        let peppers = Peppers::read(&Environment::of([("API_KEY_PEPPERS", PEPPERS)]))?;
        let new =
            NewKey { app: Some(app), name: "bench".to_owned(), scopes: Scope::of_an_app(), expires_at: None };
        let (key, _) = create(&mut conn, &peppers, new).await?;
        drop(conn);
        Ok(Self { database, key: key.reveal() })
    }

    /// Loads one server.
    pub(crate) async fn run(&self, server: Server, load: &Load) -> anyhow::Result<Figures> {
        let (mut child, address) = self.start(server).await?;
        let mut conn = self.database.pool.acquire().await?;
        let before = commits(&mut conn).await?;
        let measured = load.run(&address, &self.key).await?;
        // The server tells its statistics at its own pace; a second is long enough for it.
        tokio::time::sleep(Duration::from_secs(1)).await;
        let commits_per_second = (commits(&mut conn).await? - before) / load.duration.as_secs_f64();
        child.kill().await?;
        empty(&mut conn).await?;
        Ok(Figures { measured, commits_per_second })
    }

    pub(crate) async fn clear(self) -> anyhow::Result<()> {
        self.database.stop().await
    }

    async fn start(&self, server: Server) -> anyhow::Result<(Child, String)> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(server.argument())
            .env("DATABASE_URL", &self.database.url)
            .env("BIND_ADDR", "127.0.0.1:0")
            .env("METRICS_ADDR", "127.0.0.1:0")
            .env("API_KEY_PEPPERS", PEPPERS)
            .env("LOG_LEVEL", "warn")
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("the server does not start")?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().context("no output")?).read_line(&mut line).await?;
        Ok((child, line.trim().to_owned()))
    }
}

#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn commits(conn: &mut PgConnection) -> anyhow::Result<f64> {
    let statement = "SELECT xact_commit::float8 FROM pg_stat_database WHERE datname = current_database()";
    Ok(sqlx::query_scalar(statement).fetch_one(conn).await?)
}

/// Every run begins with empty tables.
#[expect(clippy::disallowed_methods, reason = "a measurement's own housekeeping")]
async fn empty(conn: &mut PgConnection) -> anyhow::Result<()> {
    for table in ["messages", "queue.jobs"] {
        sqlx::query(sqlx::AssertSqlSafe(format!("TRUNCATE {table}"))).execute(&mut *conn).await?;
    }
    sqlx::query("CHECKPOINT").execute(conn).await?;
    Ok(())
}

/// The API as a server of its own.
#[expect(clippy::print_stdout, reason = "where it listens is what the other process waits for")]
pub(crate) async fn serve_api() -> anyhow::Result<()> {
    let environment = Environment::of_process();
    telemetry::logs::start(&settings::LogSettings::read(&environment)?);
    let api = api::Api::start(settings::ApiSettings::read(&environment)?).await?;
    println!("{}", api.address());
    api.run_until(std::future::pending()).await;
    Ok(())
}
