//! One service in a process of its own: what `automata up` starts as its children.
//!
//! It says on standard output where it listens, once, when it is ready; it logs to standard error; it stops on
//! SIGTERM and when standard input ends, so it never outlives its parent.

use std::fs::File;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use api::Api;
use clap::ValueEnum;
use sandbox::Sandbox;
use settings::{ApiSettings, Environment, LogSettings, WorkerSettings};
use worker::Worker;

use crate::say;
use crate::stop::{StopSignals, stdin_closed};
use crate::tree::Ready;

/// What can be served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Service {
    /// The API.
    Api,
    /// A worker that does everything.
    Worker,
    /// The providers' emulator.
    Sandbox,
}

impl Service {
    /// Its name on the command line and of its log.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Worker => "worker",
            Self::Sandbox => "sandbox",
        }
    }
}

/// How a service is started.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    service: Service,
    /// A file to keep locked while living: how the next start knows that an earlier one is gone.
    #[arg(long)]
    alive: Option<PathBuf>,
    /// Where the sandbox writes the certificate its clients have to trust.
    #[arg(long)]
    authority: Option<PathBuf>,
    /// Where the sandbox keeps the keys of its credentials, so that stored ones are good for its next start, too.
    #[arg(long)]
    keys: Option<PathBuf>,
    /// Port of the sandbox's control side.
    #[arg(long, default_value_t = 0)]
    control_port: u16,
}

/// Serves until told to stop.
pub(crate) async fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let _alive = arguments.alive.as_ref().map(lock_shared).transpose()?;
    let environment = Environment::of_process();
    telemetry::logs::start(&LogSettings::read(&environment)?);
    let mut signals = StopSignals::listen()?;
    let stop = async move {
        tokio::select! {
            () = signals.wanted() => {}
            () = stdin_closed() => {}
        }
    };
    match arguments.service {
        Service::Api => serve_api(&environment, stop).await?,
        Service::Worker => serve_worker(&environment, stop).await?,
        Service::Sandbox => serve_sandbox(arguments, stop).await?,
    }
    Ok(ExitCode::SUCCESS)
}

fn lock_shared(path: &PathBuf) -> anyhow::Result<File> {
    let locked = File::open(path).and_then(|file| file.lock_shared().map(|()| file));
    locked.with_context(|| format!("{} can not be locked", path.display()))
}

async fn serve_api(
    environment: &Environment,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let api = Api::start(ApiSettings::read(environment)?).await?;
    say::line(Ready::of([("api", api.address())]));
    api.run_until(stop).await;
    Ok(())
}

async fn serve_worker(environment: &Environment, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
    let settings = WorkerSettings::read(environment)?;
    let worker = Worker::start(settings, &worker::Arguments::everything()).await?;
    say::line(Ready::of([]));
    worker.run_until(stop).await;
    Ok(())
}

async fn serve_sandbox(arguments: &Arguments, stop: impl Future<Output = ()>) -> anyhow::Result<()> {
    let options = sandbox::Options {
        control_port: arguments.control_port,
        keys_file: arguments.keys.clone(),
        ..sandbox::Options::default()
    };
    let mut sandbox = Sandbox::start(options).await?;
    if let Some(path) = &arguments.authority {
        let written = sandbox.write_authority(path);
        written.with_context(|| format!("{} can not be written", path.display()))?;
    }
    let addresses = sandbox.addresses();
    say::line(Ready::of([("apns", addresses.apns), ("fcm", addresses.fcm), ("control", addresses.control)]));
    tokio::select! {
        () = sandbox.run() => anyhow::bail!("the sandbox ended by itself"),
        () = stop => Ok(()),
    }
}
