//! `POST /v1/messages` with one recipient, answered after its commit: against a server that does nothing, and against
//! one transaction per request with the same two inserts.

mod load;
mod rivals;

use std::time::Duration;

use domain::{AppId, Scope};
use serde_json::{Value, json};
use settings::{Environment, Peppers};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::database::{self, Database, ENCRYPTION_KEYS};
use crate::program::Program;
use crate::report::{Section, median, median_ratio};
use crate::sizes::Sizes;
pub(crate) use load::connect;
use load::{Load, Measured};
pub(crate) use rivals::{serve_nothing, serve_one_by_one};

pub(crate) const PEPPERS: &str = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const CONNECTIONS: u32 = 64;

/// Who takes requests in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rival {
    /// Ours.
    Api,
    /// One transaction per request.
    OneByOne,
    /// A poem endpoint that does nothing.
    Nothing,
}

impl Rival {
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
struct Figures {
    measured: Measured,
    commits_per_second: f64,
}

/// As many requests as are answered, from everybody in turn; then ours at half of that.
pub(crate) async fn measure(sizes: &Sizes) -> anyhow::Result<Section> {
    let server = database::Server::start().await?;
    let ground = Ground::prepare(&server).await?;
    let full = Load { connections: CONNECTIONS, duration: sizes.intake, rate: None };
    let (mut api, mut one_by_one, mut nothing) = (Vec::new(), Vec::new(), Vec::new());
    for run in 1..=sizes.runs {
        for (rival, runs) in
            [(Rival::Api, &mut api), (Rival::OneByOne, &mut one_by_one), (Rival::Nothing, &mut nothing)]
        {
            let figures = ground.run(rival, &full).await?;
            eprintln!(
                "intake, run {run} of {}: {rival:?} {:.0}/s",
                sizes.runs, figures.measured.requests_per_second
            );
            runs.push(figures);
        }
    }
    let half = rate(&api) / 2.0;
    let calm = ground.at(half, sizes).await?;
    ground.clear(server).await?;
    Ok(section([&api, &one_by_one, &nothing], &calm))
}

fn rate(runs: &[Figures]) -> f64 {
    median(rates(runs))
}

fn rates(runs: &[Figures]) -> Vec<f64> {
    runs.iter().map(|run| run.measured.requests_per_second).collect()
}

fn section([api, one_by_one, nothing]: [&[Figures]; 3], calm: &[Measured]) -> Section {
    let (ours, naive, empty) = (rate(api), rate(one_by_one), rate(nothing));
    let of = |figure: fn(&Measured) -> f64| median(calm.iter().map(figure).collect());
    let figures = json!({
        "vs_naive": median_ratio(&rates(api), &rates(one_by_one)), "p99_ms": of(|run| run.p99_ms), "p50_ms": of(|run| run.p50_ms),
        "requests_per_second": ours, "one_transaction_each_per_second": naive, "nothing_per_second": empty,
        "vs_nothing": median_ratio(&rates(api), &rates(nothing)), "connections": CONNECTIONS, "full_load": at_full_load(api),
        "full_load_one_transaction_each": at_full_load(one_by_one),
    });
    let names = ["does nothing", "Automata-Signal", "a transaction each"];
    let bars = names.map(str::to_owned).into_iter().zip([empty, ours, naive]).collect();
    let unit = "requests a second, answered after their commit";
    Section { key: "intake", title: "Intake", unit, figures, bars }
}

fn at_full_load(runs: &[Figures]) -> Value {
    let of = |figure: fn(&Figures) -> f64| median(runs.iter().map(figure).collect());
    json!({
        "p50_ms": of(|run| run.measured.p50_ms), "p99_ms": of(|run| run.measured.p99_ms),
        "commits_per_second": of(|run| run.commits_per_second),
        "runs": rates(runs),
    })
}

/// A database with an app and its key, for all runs.
struct Ground {
    database: Database,
    key: String,
}

impl Ground {
    async fn prepare(server: &database::Server) -> anyhow::Result<Self> {
        let database = server.migrated("intake").await?;
        let mut conn = database.pool.acquire().await?;
        let app = AppId::from(Uuid::now_v7());
        let new = store::apps::App {
            id: app,
            name: "bench".to_owned(),
            audit_months: None,
            created_at: chrono::Utc::now(),
            erased_at: None,
        };
        store::apps::insert(&mut conn, &new).await?;
        let key = key_of(&mut conn, app).await?;
        drop(conn);
        Ok(Self { database, key })
    }

    /// Loads one server.
    async fn run(&self, rival: Rival, load: &Load) -> anyhow::Result<Figures> {
        let program = Program::start(rival.argument(), &environment(&self.database)).await?;
        let mut conn = self.database.pool.acquire().await?;
        let before = commits(&mut conn).await?;
        let measured = load.run(&program.said, &self.key).await?;
        // The server tells its statistics at its own pace; a second is long enough for it.
        tokio::time::sleep(Duration::from_secs(1)).await;
        let commits_per_second = (commits(&mut conn).await? - before) / load.duration.as_secs_f64();
        program.kill().await?;
        empty(&mut conn).await?;
        Ok(Figures { measured, commits_per_second })
    }

    /// Ours at so many requests a second.
    async fn at(&self, rate: f64, sizes: &Sizes) -> anyhow::Result<Vec<Measured>> {
        let load = Load { connections: CONNECTIONS, duration: sizes.intake, rate: Some(rate) };
        let mut runs = Vec::new();
        for _ in 0..sizes.runs {
            runs.push(self.run(Rival::Api, &load).await?.measured);
        }
        Ok(runs)
    }

    async fn clear(self, server: database::Server) -> anyhow::Result<()> {
        self.database.close().await;
        server.stop().await
    }
}

/// What an API is told.
pub(crate) fn environment(database: &Database) -> Vec<(&'static str, String)> {
    vec![
        ("DATABASE_URL", database.url.clone()),
        ("BIND_ADDR", "127.0.0.1:0".to_owned()),
        ("METRICS_ADDR", "127.0.0.1:0".to_owned()),
        ("API_KEY_PEPPERS", PEPPERS.to_owned()),
        ("ENCRYPTION_KEYS", ENCRYPTION_KEYS.to_owned()),
        ("LOG_LEVEL", "warn".to_owned()),
        // What is measured is how much is taken in, not how much is let in.
        ("RATE_LIMIT_REQUESTS", "1000000".to_owned()),
        ("RATE_LIMIT_RECIPIENTS", "1000000000".to_owned()),
    ]
}

/// A key that may do everything of an app.
pub(crate) async fn key_of(conn: &mut PgConnection, app: AppId) -> anyhow::Result<String> {
    let peppers = Peppers::read(&Environment::of([("API_KEY_PEPPERS", PEPPERS)]))?;
    let new = api::keys::NewKey::secret(Some(app), "bench", Scope::of_an_app());
    Ok(api::keys::create(conn, &peppers, new).await?.0.reveal())
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
