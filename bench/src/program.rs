//! This program again, as another process: what is measured has its own memory and processor time.

use std::process::Stdio;

use anyhow::Context as _;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// A process that said where it listens. Killed when it is dropped.
pub(crate) struct Program {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    /// The first line of its output.
    pub(crate) said: String,
}

impl Program {
    /// Starts this program with another argument, and waits for its first line.
    pub(crate) async fn start(
        argument: &str,
        environment: &[(&'static str, String)],
    ) -> anyhow::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(argument)
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{argument} does not start"))?;
        let mut lines = BufReader::new(child.stdout.take().context("no output")?).lines();
        let said = lines.next_line().await?.with_context(|| format!("{argument} ended at once"))?;
        Ok(Self { child, lines, said })
    }

    /// Its process id.
    pub(crate) fn pid(&self) -> u32 {
        self.child.id().unwrap_or(0)
    }

    /// Says a line to it, and answers its next one.
    pub(crate) async fn ask(&mut self, question: &str) -> anyhow::Result<String> {
        let stdin = self.child.stdin.as_mut().context("no input")?;
        stdin.write_all(format!("{question}\n").as_bytes()).await?;
        self.lines.next_line().await?.context("it ended")
    }

    /// Ends it as a power cut would.
    pub(crate) async fn kill(mut self) -> anyhow::Result<()> {
        Ok(self.child.kill().await?)
    }
}
