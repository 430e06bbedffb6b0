//! Workers in processes of their own.

use std::process::{Child, Command, Stdio};

use crate::fixture::Fixture;

/// A worker in a process of its own.
pub(crate) struct Process(Child);

impl Process {
    /// Starts the worker's program; `more` goes into its environment, `arguments` onto its command line.
    pub(crate) fn start(fixture: &Fixture, more: &[(&str, &str)], arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_automata-worker"));
        command.env_clear().envs(fixture.environment(more)).env("LOG_LEVEL", "error");
        command.args(arguments).stdin(Stdio::null());
        Self(command.spawn().expect("the worker's program"))
    }

    /// A program that ends by itself, e.g. at a wrong argument, is no worker to be killed.
    pub(crate) fn assert_alive(&mut self) {
        let ended = self.0.try_wait().expect("asked");
        assert!(ended.is_none(), "the worker ended by itself: {ended:?}");
    }

    /// SIGKILL: it can not say a word.
    pub(crate) fn kill(mut self) {
        self.assert_alive();
        self.0.kill().expect("killed");
        self.0.wait().expect("its end");
    }
}

impl Drop for Process {
    /// A worker must not outlive a test that fails.
    fn drop(&mut self) {
        // Both fail only if it has ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
