//! The API as a program.

use std::io::{self, Write as _};

use anyhow::Context as _;
use api::Api;
use clap::{Parser, Subcommand};
use secrecy::ExposeSecret as _;
use settings::{ApiSettings, DatabaseSettings, Environment, LogSettings};
use sqlx::Connection as _;
use tokio::signal::unix::{SignalKind, signal};

/// Takes messages in over HTTP.
#[derive(Debug, Parser)]
#[command(name = "automata-api", version)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Brings the database's schema up to this program, and ends: the release command of a deployment.
    Migrate,
    /// Prints the OpenAPI document, and ends.
    Openapi,
}

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let environment = Environment::of_process();
    telemetry::logs::start(&LogSettings::read(&environment)?);
    match arguments.command {
        Some(Command::Migrate) => migrate(&environment).await,
        Some(Command::Openapi) => Ok(std::io::stdout().write_all(api::openapi_document().await?.as_bytes())?),
        None => {
            let stop = stop().context("signals can not be listened to")?;
            let api = Api::start(ApiSettings::read(&environment)?).await?;
            api.run_until(stop).await;
            Ok(())
        }
    }
}

async fn migrate(environment: &Environment) -> anyhow::Result<()> {
    let settings = DatabaseSettings::read(environment)?;
    let conn = sqlx::PgConnection::connect(settings.url.expose_secret()).await;
    let mut conn = conn.context("the database of DATABASE_URL can not be reached")?;
    store::MIGRATOR.run(&mut conn).await.context("a migration failed; nothing of it was kept")?;
    let status = store::status(&mut conn).await?;
    tracing::info!(applied = status.applied.len(), "the schema is up to date");
    Ok(())
}

/// What resolves on SIGTERM and on Ctrl-C. Both count from now on, also while the program starts.
fn stop() -> io::Result<impl Future<Output = ()>> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
