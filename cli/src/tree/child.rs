//! One service as a child of this process.

use std::path::PathBuf;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context as _, anyhow, bail};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{ChildStdin, ChildStdout, Command};

use super::{Folder, Ready, log};
use crate::serve::Service;

/// A database that recovers from a crash, a slow machine: all of it is faster than this.
const READY_WITHIN: Duration = Duration::from_mins(1);

/// A service that runs.
pub(super) struct Child {
    service: Service,
    process: tokio::process::Child,
    /// Closing it tells the service to stop.
    stdin: Option<ChildStdin>,
    /// Kept open, so that what it says has a reader.
    _stdout: ChildStdout,
    log: PathBuf,
}

/// What a service is started with, besides our own environment.
pub(super) struct Start {
    pub(super) service: Service,
    pub(super) arguments: Vec<String>,
    pub(super) environment: Vec<(&'static str, String)>,
}

impl Child {
    /// Starts a service and waits until it is ready.
    pub(super) async fn start(folder: &Folder, start: Start) -> anyhow::Result<(Self, Ready)> {
        let service = start.service;
        let log = folder.log_of(service.name());
        let program = std::env::current_exe().context("the path of this program is not known")?;
        let mut command = Command::new(program);
        command.args(["serve", service.name(), "--alive"]).arg(folder.alive()).args(start.arguments);
        command.envs(start.environment);
        // A process group of its own: Ctrl-C is for us, who stop our children one after the other.
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log::open(&log)?).process_group(0);
        let spawned = command.kill_on_drop(true).spawn();
        let mut process = spawned.with_context(|| format!("the {} can not be started", service.name()))?;
        let stdin = process.stdin.take();
        let mut stdout = BufReader::new(process.stdout.take().context("a pipe was asked for")?);
        let mut line = String::new();
        let read = tokio::time::timeout(READY_WITHIN, stdout.read_line(&mut line)).await;
        let ready = match read {
            Err(_) => Err(anyhow!("it was not ready within {} s", READY_WITHIN.as_secs())),
            Ok(Err(error)) => Err(error.into()),
            Ok(Ok(0)) => Err(anyhow!("it ended")),
            Ok(Ok(_)) => Ready::parse(&line),
        };
        let mut child = Self { service, process, stdin, _stdout: stdout.into_inner(), log };
        match ready {
            Ok(ready) => Ok((child, ready)),
            Err(error) => {
                child.stop(Duration::from_secs(1)).await;
                let (log, tail) = (child.log.display(), log::tail_of(&child.log));
                bail!("the {} did not start: {error}; the end of its log ({log}):\n{tail}", service.name())
            }
        }
    }

    /// Waits until it ends, and says how.
    pub(super) async fn ended(&mut self) -> anyhow::Error {
        let status = self.process.wait().await.map_or_else(|error| error.to_string(), said);
        let (name, log, tail) = (self.service.name(), self.log.display(), log::tail_of(&self.log));
        anyhow!("the {name} ended unexpectedly ({status}); the end of its log ({log}):\n{tail}")
    }

    /// Tells it to stop, and kills it if it does not within `patience`.
    pub(super) async fn stop(&mut self, patience: Duration) {
        drop(self.stdin.take());
        if tokio::time::timeout(patience, self.process.wait()).await.is_err() {
            // It is ours and was not waited for yet, so its number is still its own.
            let _ = self.process.kill().await;
        }
    }
}

fn said(status: ExitStatus) -> String {
    status.to_string()
}
