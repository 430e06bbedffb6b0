//! The worker as a program.

use clap::Parser as _;
use settings::{Environment, LogSettings, WorkerSettings};
use tokio::io::AsyncReadExt as _;
use tokio::signal::unix::{SignalKind, signal};
use worker::{Arguments, Worker};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let environment = Environment::of_process();
    telemetry::logs::start(&LogSettings::read(&environment)?);
    let worker = Worker::start(WorkerSettings::read(&environment)?, &arguments).await?;
    worker.run_until(stop(arguments.until_stdin_closes)).await;
    Ok(())
}

/// Resolves on SIGTERM, on Ctrl-C and, if wanted, when standard input ends.
async fn stop(until_stdin_closes: bool) {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    let stdin = async {
        if until_stdin_closes {
            // Whatever comes is ignored; only the end matters.
            let _ = tokio::io::stdin().read_to_end(&mut Vec::new()).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
        () = stdin => {}
    }
}
