//! Nothing we started outlives us, also if we are killed.

use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};

use anyhow::Context as _;

/// A shell that waits for our end of a pipe to close, which `kill -9` does, too, and then ends a process.
pub(super) struct Guard(Child);

/// A process that was stopped only hears `KILL`.
const WATCH: &str = r#"read -r _; kill -KILL "$1" 2>/dev/null"#;

impl Guard {
    pub(super) fn post(pid: i32) -> anyhow::Result<Self> {
        let mut command = Command::new("sh");
        command.args(["-c", WATCH, "sh", &pid.to_string()]).current_dir("/").process_group(0);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        Ok(Self(command.spawn().context("no shell to guard a process with")?))
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // Before the pipe closes, so that it does not take this for the end: the number may be somebody else's soon.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
