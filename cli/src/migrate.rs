//! `automata migrate`: the schema, up and down.

use std::process::ExitCode;

use anyhow::{Context as _, ensure};
use secrecy::ExposeSecret as _;
use settings::{DatabaseSettings, Environment};
use sqlx::{Connection as _, PgConnection};
use store::MIGRATOR;

use crate::say;

/// Where to.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The version that shall be the newest; 0 for none. Going down removes data.
    #[arg(long, value_name = "VERSION")]
    to: Option<i64>,
    /// Only say how the schema compares with this program.
    #[arg(long, conflicts_with = "to")]
    status: bool,
}

/// Brings the schema to where it is wanted, and says where it is.
pub(crate) async fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let settings = DatabaseSettings::read(&Environment::of_process())?;
    let connected = PgConnection::connect(settings.url.expose_secret()).await;
    let mut conn =
        connected.context("the database does not answer; is DATABASE_URL right, is it running?")?;
    match arguments.to {
        _ if arguments.status => {}
        Some(version) => move_to(&mut conn, version).await?,
        None => MIGRATOR.run(&mut conn).await.context("a migration failed; nothing of it was kept")?,
    }
    say_status(&mut conn).await?;
    conn.close().await?;
    Ok(ExitCode::SUCCESS)
}

async fn move_to(conn: &mut PgConnection, version: i64) -> anyhow::Result<()> {
    ensure!(
        version == 0 || MIGRATOR.version_exists(version),
        "there is no version {version}; `automata migrate --status` lists those there are"
    );
    let applied = store::status(conn).await?.applied;
    if applied.contains(&version) || version == 0 {
        store::revert_to(conn, version).await.context("a migration could not be taken back")
    } else {
        MIGRATOR.run_to(version, conn).await.context("a migration failed; nothing of it was kept")
    }
}

async fn say_status(conn: &mut PgConnection) -> anyhow::Result<()> {
    let status = store::status(conn).await?;
    for migration in MIGRATOR.iter().filter(|migration| !migration.migration_type.is_down_migration()) {
        let state = if status.applied.contains(&migration.version) { "applied" } else { "missing" };
        say::line(format_args!("{state}  {}  {}", migration.version, migration.description));
    }
    for version in &status.unknown {
        say::line(format_args!("unknown  {version}  this program is older than the schema"));
    }
    Ok(())
}
