//! `automata up`: everything on this machine, until Ctrl-C.

mod banner;
mod command;
mod environment_file;
mod first_start;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use settings::Environment;

use crate::say;
use crate::stop::StopSignals;
use crate::tenant::Tenant;
use crate::tree::{Addresses, Database, Folder, Plan, Source, Tree};

/// How to start.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Start over: forget all data of earlier runs.
    #[arg(long)]
    fresh: bool,
    /// Where data, keys and logs are kept.
    #[arg(long, value_name = "DIR", default_value = ".automata")]
    data: PathBuf,
    /// The API's port; the next free one is taken. 0 stands for any.
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    api_port: u16,
    /// The port of the API's metrics.
    #[arg(long, value_name = "PORT", default_value_t = 9091)]
    api_metrics_port: u16,
    /// The port of the worker's metrics.
    #[arg(long, value_name = "PORT", default_value_t = 9092)]
    worker_metrics_port: u16,
    /// The port of the sandbox's control side.
    #[arg(long, value_name = "PORT", default_value_t = 8090)]
    sandbox_port: u16,
    /// Run this until it ends instead of until Ctrl-C, with `AUTOMATA_URL` and `AUTOMATA_KEY` in its environment.
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

/// Starts everything and runs until it is told to stop.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let mut signals = StopSignals::listen()?;
    let folder = Folder::open(&arguments.data)?;
    if arguments.fresh {
        first_start::forget(&folder)?;
    }
    let mut tree = Tree::new(folder, plan(&arguments));
    let outcome = tokio::select! {
        ended = live(&mut tree, &arguments.command) => ended,
        () = signals.wanted() => Ok(ExitCode::SUCCESS),
    };
    say::line("stopping");
    let place = tree.database().ok().and_then(Database::place);
    let place = place.unwrap_or_else(|| tree.folder.path().display().to_string());
    tokio::select! {
        () = tree.stop() => {}
        // Somebody insists: what still runs is killed as `tree` goes.
        () = signals.wanted() => {}
    }
    let code = outcome?;
    say::line(format_args!("stopped; the data stays in {place}"));
    Ok(code)
}

fn plan(arguments: &Arguments) -> Plan {
    Plan {
        source: if arguments.fresh { Source::Emptied } else { Source::Kept },
        api_port: arguments.api_port,
        api_metrics_port: Some(arguments.api_metrics_port),
        worker_metrics_port: Some(arguments.worker_metrics_port),
        sandbox_port: arguments.sandbox_port,
        settings: Vec::new(),
    }
}

/// Runs until the command ends, if there is one, or a part of the tree, which is an error.
async fn live(tree: &mut Tree, command: &[OsString]) -> anyhow::Result<ExitCode> {
    say::line("starting: database, sandbox, API, worker");
    let addresses = tree.start(&Environment::of_process()).await?;
    let tenant = prepare(tree, &addresses).await?;
    tree.start_worker(&addresses).await?;
    let settings = environment_file::write(tree, &addresses, &tenant)?;
    let place = tree.database()?.place();
    banner::print(&addresses, &tenant, &settings, (place.as_deref(), tree.folder.path()));
    tokio::select! {
        code = command::run(command, environment_file::own(&addresses, &tenant)) => code,
        error = tree.watch() => Err(error),
    }
}

/// An app that can send: the one of the last run, or a new one.
async fn prepare(tree: &Tree, addresses: &Addresses) -> anyhow::Result<Tenant> {
    let api = format!("http://{}", addresses.api);
    let tenant = match first_start::remembered(&tree.folder)? {
        Some(tenant) if tenant.is_known(&api).await? => tenant,
        _ => first_start::found(tree, &api).await?,
    };
    tenant.take_credentials(&api, &format!("http://{}", addresses.sandbox)).await?;
    Ok(tenant)
}
