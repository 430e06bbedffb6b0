//! Clocks that are wrong.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use tokio::process::Command;

/// Preloaded by whoever shall believe in another time.
const SOURCE: &str = include_str!("skewed_clock.c");

/// Makes processes believe in another time.
pub(super) struct WrongClock(PathBuf);

impl WrongClock {
    /// Builds what they preload.
    pub(super) async fn build(folder: &Path) -> anyhow::Result<Self> {
        let (source, library) = (folder.join("skewed_clock.c"), folder.join("skewed_clock.so"));
        tokio::fs::write(&source, SOURCE).await?;
        let mut compiler = Command::new("cc");
        compiler.args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(&source);
        let output =
            compiler.output().await.context("a C compiler is needed to shift a clock: install `cc`")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "`cc` does not compile the shifted clock: {said}");
        Ok(Self(library))
    }

    /// What a process is told whose clock is ahead by so many seconds, or behind.
    pub(super) fn environment(&self, seconds: i64) -> [(String, String); 2] {
        [
            ("LD_PRELOAD".to_owned(), self.0.display().to_string()),
            ("SKEW_SECONDS".to_owned(), seconds.to_string()),
        ]
    }
}
