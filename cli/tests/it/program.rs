//! The built program.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::sync::{Mutex, MutexGuard};

/// Long enough for a first start on a slow machine.
const LIMIT: Duration = Duration::from_mins(2);

static TURN: Mutex<()> = Mutex::const_new(());

/// Every test here starts a whole process tree; several at once would measure each other.
pub(crate) async fn my_turn() -> MutexGuard<'static, ()> {
    TURN.lock().await
}

/// The program, with none of the settings of whoever runs the tests.
pub(crate) fn automata(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_automata"));
    command.args(arguments).kill_on_drop(true);
    for name in [
        "DATABASE_URL",
        "AUTOMATA_PRIVATE_DATABASE",
        "API_KEY_PEPPERS",
        "ENCRYPTION_KEYS",
        "AUTOMATA_URL",
        "AUTOMATA_KEY",
        "RETRY_SCHEDULE",
    ] {
        command.env_remove(name);
    }
    command
}

/// A process whose output is read line by line.
pub(crate) struct Speaking {
    pub(crate) process: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Speaking {
    pub(crate) fn spawn(mut command: Command) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("the program starts");
        let stdout = process.stdout.take().expect("a pipe");
        Self { process, lines: BufReader::new(stdout).lines() }
    }

    /// The next line; `None` at its end.
    pub(crate) async fn line(&mut self) -> Option<String> {
        let read = tokio::time::timeout(LIMIT, self.lines.next_line()).await;
        read.expect("something is said in time").expect("it reads")
    }

    /// Asks it to stop, as a supervisor does, and says with which code it did.
    pub(crate) async fn terminate(mut self) -> Option<i32> {
        let pid = self.process.id().expect("it runs").to_string();
        let sent = Command::new("kill").args(["-TERM", &pid]).status().await;
        assert!(sent.expect("kill is there").success());
        let ended = tokio::time::timeout(LIMIT, self.process.wait()).await;
        ended.expect("it stops in time").expect("waited for").code()
    }
}
