//! `automata audit`: who changed what, directly on the database.

mod anchor;
mod export;
mod recording;
mod retention;
mod verification;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use domain::AppId;
use secrecy::ExposeSecret as _;
use settings::{DatabaseSettings, Environment};
use sqlx::{Connection as _, PgConnection};

pub(crate) use recording::{actor, record, record_creation};
use retention::Retention;

/// What to do with the audit log.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Compute every hash anew: exit code 1 if an entry was changed, taken out or put in, or is gone before its time. What
    /// may be gone is what `AUDIT_RETENTION_MONTHS`, or an app, does not keep any more.
    Verify {
        /// What `audit anchor` printed once: these entries have to be what they were then.
        #[arg(long, value_name = "FILE")]
        anchors: Option<PathBuf>,
        /// The fewest months that were ever kept, if they were fewer than now: what was let go then is no fault.
        #[arg(long, value_name = "MONTHS")]
        once_kept: Option<u32>,
    },
    /// Print where each chain ends, one a line. Add it every day to a file where whoever may change the database does not
    /// come: `audit verify --anchors` proves later that all up to there is as it was, and none of those is gone too early.
    Anchor,
    /// Print the entries, one JSON object per line. That they were printed becomes an entry.
    Export {
        /// Only what concerns this app; without one, what concerns none.
        #[arg(long, value_name = "app_…")]
        app: Option<AppId>,
    },
}

/// Does it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let environment = Environment::of_process();
    let settings = DatabaseSettings::read(&environment)?;
    let connected = PgConnection::connect(settings.url.expose_secret()).await;
    let mut conn =
        connected.context("the database does not answer; is DATABASE_URL right, is it running?")?;
    match arguments.action {
        Action::Verify { anchors, once_kept } => {
            let anchors = anchors.map(|path| anchor::read(&path)).transpose()?.unwrap_or_default();
            let retention = Retention::read(&environment, once_kept)?;
            verification::verify(&mut conn, &anchors, &retention).await
        }
        Action::Anchor => anchor::print(&mut conn).await,
        Action::Export { app } => export::run(&mut conn, app).await,
    }
}
