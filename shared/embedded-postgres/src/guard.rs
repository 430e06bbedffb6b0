//! Stopping a server when its parent ends without a word.

use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::PostgresError;

/// A shell that waits for our end of a pipe to close, which also `kill -9` does, and then stops the server.
#[derive(Debug)]
pub(crate) struct Guard(Child);

/// `$1` is the server, `$2` a folder to remove afterwards, or empty.
const WATCH: &str = r#"
read -r _
kill -INT "$1" 2>/dev/null
if [ -n "$2" ]; then
  for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 1; done
  rm -rf "$2"
fi
"#;

impl Guard {
    pub(crate) fn post(server: u32, remove: Option<&Path>) -> Result<Self, PostgresError> {
        let mut command = Command::new("sh");
        command.args(["-c", WATCH, "sh", &server.to_string()]).arg(remove.unwrap_or(Path::new("")));
        // A process group of its own: Ctrl-C is for the parent.
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        let spawned = command.current_dir("/").spawn();
        spawned.map(Self).map_err(|source| PostgresError::Spawn { program: PathBuf::from("sh"), source })
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // Before the pipe closes, so that it does not take this for the end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
