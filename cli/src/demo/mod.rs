//! `automata demo`: the whole way of a message, through providers that fail, with an account that can be checked.
//!
//! It ends by itself. It succeeds only if our account of every recipient is what the providers' ledger says.

mod account;
mod audience;
mod balance;
mod course;
mod fate;
mod figures;
mod ledger;
mod message;
mod providers;
mod table;

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use settings::Environment;

use crate::say;
use crate::stop::StopSignals;
use crate::tenant::Tenant;
use crate::tree::{Addresses, Folder, Plan, Source, Tree};

/// Real schedules span hours; a demo ends.
const SETTINGS: [(&str, &str); 3] = [
    ("RETRY_SCHEDULE", "200ms,400ms,800ms,1s"),
    ("APNS_UNAVAILABLE_AFTER", "200ms"),
    ("THROTTLED_AFTER", "300ms"),
];

/// Plays it, with everything of its own, and leaves nothing behind.
pub(crate) async fn run() -> anyhow::Result<ExitCode> {
    let mut signals = StopSignals::listen()?;
    let path = std::env::temp_dir().join(format!("automata-demo-{}", std::process::id()));
    let mut tree = Tree::new(Folder::open(&path)?, plan());
    let outcome = tokio::select! {
        outcome = live(&mut tree) => outcome,
        () = signals.wanted() => bail_out(),
    };
    tree.stop().await;
    if let Err(error) = outcome {
        return Err(
            error.context(format!("the demo failed; its logs are in {}", path.join("logs").display()))
        );
    }
    std::fs::remove_dir_all(&path).with_context(|| format!("{} is left behind", path.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn bail_out() -> anyhow::Result<()> {
    bail!("stopped before its end")
}

fn plan() -> Plan {
    Plan {
        source: Source::Temporary,
        api_port: 0,
        api_metrics_port: None,
        worker_metrics_port: None,
        sandbox_port: 0,
        settings: SETTINGS.map(|(name, value)| (name, value.to_owned())).to_vec(),
    }
}

async fn live(tree: &mut Tree) -> anyhow::Result<()> {
    say::line("starting: database, sandbox, API, worker");
    let addresses = tree.start(&Environment::of_process()).await?;
    let tenant = found(tree, &addresses).await?;
    tree.start_worker(&addresses).await?;
    tokio::select! {
        played = course::play(&addresses, &tenant) => played,
        error = tree.watch() => Err(error),
    }
}

async fn found(tree: &Tree, addresses: &Addresses) -> anyhow::Result<Tenant> {
    let api = format!("http://{}", addresses.api);
    let mut conn = tree.database()?.connect().await?;
    let tenant = Tenant::found(&mut conn, &tree.peppers()?, &api, "Demo").await?;
    tenant.take_credentials(&api, &format!("http://{}", addresses.sandbox)).await?;
    Ok(tenant)
}
