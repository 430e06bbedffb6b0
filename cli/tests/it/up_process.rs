//! `automata up` as a process.

use std::fs::File;
use std::path::Path;

use serde_json::Value;
use test_support::eventually;
use tokio::process::Command;

use crate::program::{Speaking, automata};

/// A tree that runs, and what it said.
pub(crate) struct Up {
    pub(crate) speaking: Speaking,
    pub(crate) key: String,
    pub(crate) curls: [String; 2],
}

pub(crate) fn command(data: &Path) -> Command {
    let data = data.to_str().expect("a readable path");
    let ports =
        ["--api-port", "0", "--api-metrics-port", "0", "--worker-metrics-port", "0", "--sandbox-port", "0"];
    automata(&[["up", "--data", data].as_slice(), ports.as_slice()].concat())
}

impl Up {
    /// Starts it and waits until it has said everything.
    pub(crate) async fn start(data: &Path) -> Self {
        Self::listen(Speaking::spawn(command(data))).await
    }

    /// Starts it without the data of earlier runs.
    pub(crate) async fn start_fresh(data: &Path) -> Self {
        let mut command = command(data);
        command.arg("--fresh");
        Self::listen(Speaking::spawn(command)).await
    }

    /// Starts it in a shell that was told of the one before, by sourcing its file.
    pub(crate) async fn start_in_shell_of_last(data: &Path) -> Self {
        let told = std::fs::read_to_string(data.join("environment")).expect("it was written");
        let mut command = command(data);
        for line in told.lines().filter(|line| !line.contains("PATH")) {
            let (name, value) =
                line.strip_prefix("export ").and_then(|set| set.split_once('=')).expect("a setting");
            command.env(name, value.trim_matches('\''));
        }
        Self::listen(Speaking::spawn(command)).await
    }

    async fn listen(mut speaking: Speaking) -> Self {
        let (mut key, mut curls) = (String::new(), Vec::new());
        while curls.len() < 2 {
            let line = speaking.line().await.expect("it goes on");
            let line = line.trim();
            if let Some(found) = line.strip_prefix("API key") {
                found.trim().clone_into(&mut key);
            } else if line.starts_with("curl ") {
                curls.push(line.to_owned());
            }
        }
        let curls = curls.try_into().expect("two lines");
        Self { speaking, key, curls }
    }

    /// Does what a reader of its output does: runs the lines it printed, until the message shows as sent.
    pub(crate) async fn send_and_see(&self) -> Value {
        let sent = shell(&self.curls[0]).await;
        let id = sent["id"].as_str().unwrap_or_else(|| panic!("no message: {sent}")).to_owned();
        eventually("the message shows as sent", || async {
            let shown = shell(&self.curls[1]).await;
            let message = shown["data"][0].clone();
            let is_sent = message["status"] == "completed" && message["counts"]["sent"] == 1;
            (message["id"] == id.as_str() && is_sent).then_some(message)
        })
        .await
    }

    pub(crate) async fn shown(&self) -> Value {
        shell(&self.curls[1]).await
    }
}

async fn shell(line: &str) -> Value {
    let output = Command::new("sh").args(["-c", line]).output().await.expect("a shell");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{line}: {error}: {text}"))
}

/// Whether neither a service nor a database of `data` lives: services keep a file locked as long as they do, and a
/// server that stopped took its pid file along.
pub(crate) fn is_deserted(data: &Path) -> bool {
    let alive = File::open(data.join("alive")).expect("services kept it");
    alive.try_lock().is_ok() && !data.join("postgres/data/postmaster.pid").exists()
}

/// Reads every log of a tree: what its processes wrote down must hold no key, no signing key and no content.
pub(crate) fn assert_logs_hold_no_secrets(data: &Path, key: &str) {
    let entries = std::fs::read_dir(data.join("logs")).expect("a folder of logs");
    let paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    assert!(paths.len() > 1, "one log for each service: {paths:?}");
    for path in paths {
        let log = std::fs::read_to_string(&path).expect("a log");
        for forbidden in [key, "as_live_", "BEGIN PRIVATE KEY", "It works"] {
            let line = log.lines().find(|line| line.contains(forbidden));
            assert_eq!(line, None, "{} holds {forbidden:?}", path.display());
        }
    }
}
