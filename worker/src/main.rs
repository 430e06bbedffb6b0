//! The worker as a program.

use clap::Parser as _;
use settings::{Environment, LogSettings, WorkerSettings};
use tokio::signal::unix::{SignalKind, signal};
use worker::{Arguments, Worker};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let environment = Environment::of_process();
    telemetry::logs::start(&LogSettings::read(&environment)?);
    let worker = Worker::start(WorkerSettings::read(&environment)?, &arguments).await?;
    worker.run_until(stop()).await;
    Ok(())
}

/// Resolves on SIGTERM and on Ctrl-C.
async fn stop() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}
