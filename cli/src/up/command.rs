//! A command that runs beside everything, as tests of clients do: `automata up -- npm test`. When it ends, everything
//! does.

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::Context as _;
use tokio::process::Command;

/// Runs it with `environment` added to ours, and says with which code it ended.
pub(super) async fn run(
    words: &[OsString],
    environment: Vec<(&'static str, String)>,
) -> anyhow::Result<ExitCode> {
    let [program, arguments @ ..] = words else {
        return std::future::pending().await;
    };
    let mut command = Command::new(program);
    let spawned = command.args(arguments).envs(environment).kill_on_drop(true).spawn();
    let what = || format!("{} can not be run", program.display());
    let status = spawned.with_context(what)?.wait().await.with_context(what)?;
    // A command that was killed has no code.
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Ok(ExitCode::from(code))
}
