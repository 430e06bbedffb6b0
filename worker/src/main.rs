//! The worker as a program.

use std::io;

use anyhow::Context as _;
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
    let stop = stop().context("signals can not be listened to")?;
    let worker = Worker::start(WorkerSettings::read(&environment)?, &arguments).await?;
    worker.run_until(stop).await;
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
