//! One of the programs, as a process that can be stopped in every way there is.

use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use anyhow::{Context as _, ensure};
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tokio::process::{Child, ChildStdout, Command};

use super::guard::Guard;

/// What to start.
pub(super) struct Start<'a> {
    pub(super) program: &'a str,
    /// Where it is; next to this one unless said.
    pub(super) programs: Option<&'a Path>,
    /// What its log is called.
    pub(super) name: &'a str,
    pub(super) arguments: Vec<String>,
    /// All it knows: our own environment is not its.
    pub(super) environment: Vec<(String, String)>,
}

/// A program that runs.
pub(crate) struct Process {
    child: Child,
    pid: Pid,
    log: PathBuf,
    /// Ends the process should we end without a word.
    _guard: Guard,
}

impl Process {
    /// Starts a program that stands next to this one. What it says goes to `folder`.
    pub(super) fn start(folder: &Path, start: Start<'_>) -> anyhow::Result<Self> {
        let ourselves = std::env::current_exe().context("the path of this program is not known")?;
        let beside = || ourselves.with_file_name(start.program);
        let program = start.programs.map_or_else(beside, |folder| folder.join(start.program));
        ensure!(program.is_file(), "{} is missing; `make chaos` builds it", program.display());
        let log = folder.join(format!("{}.log", start.name));
        let opened = std::fs::OpenOptions::new().create(true).append(true).open(&log);
        let opened = opened.with_context(|| format!("{} can not be written", log.display()))?;
        let mut command = Command::new(program);
        command.args(start.arguments).env_clear().envs(start.environment);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(opened);
        // A process group of its own: Ctrl-C is for us, and we end what we started.
        let spawned = command.process_group(0).kill_on_drop(true).spawn();
        let child = spawned.with_context(|| format!("{} does not start", start.program))?;
        let pid = child.id().and_then(|pid| i32::try_from(pid).ok()).context("it ended at once")?;
        let guard = Guard::post(pid)?;
        Ok(Self { child, pid: Pid::from_raw(pid), log, _guard: guard })
    }

    /// What it says on standard output.
    pub(super) fn stdout(&mut self) -> Option<ChildStdout> {
        self.child.stdout.take()
    }

    /// Its number.
    pub(crate) fn pid(&self) -> i32 {
        self.pid.as_raw()
    }

    /// Where it logs.
    pub(super) fn log(&self) -> &Path {
        &self.log
    }

    /// How it ended, if it did.
    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().ok().flatten()
    }

    /// Sends a signal. It was not waited for yet, so its number is still its own.
    pub(crate) fn signal(&mut self, signal: Signal) -> anyhow::Result<()> {
        ensure!(self.ended().is_none(), "a process ended by itself; its log: {}", self.log.display());
        kill(self.pid, signal).with_context(|| format!("{signal} was not delivered"))
    }

    /// Ends it as a power cut would.
    pub(crate) async fn kill(&mut self) -> anyhow::Result<()> {
        self.signal(Signal::SIGKILL)?;
        self.child.wait().await?;
        Ok(())
    }

    /// Asks it to stop, and waits until it did.
    pub(crate) async fn stop(&mut self, patience: Duration) -> anyhow::Result<ExitStatus> {
        self.signal(Signal::SIGTERM)?;
        let waited = tokio::time::timeout(patience, self.child.wait()).await;
        Ok(waited.with_context(|| format!("it did not stop within {patience:?}"))??)
    }
}
