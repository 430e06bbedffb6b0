//! The command line.

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{audit, dead_letters, demo, doctor, keys, members, migrate, send, serve, up};

/// Automata-Signal at a terminal.
#[derive(Debug, Parser)]
#[command(name = "automata", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start everything on this machine: PostgreSQL, a sandbox of Apple and Google, the API, a worker.
    Up(up::Arguments),
    /// Send to 2,000 recipients through failing providers, and prove that the books balance.
    Demo,
    /// Bring the database's schema up to date, or to a given version.
    Migrate(migrate::Arguments),
    /// Check the database, its schema and every credential.
    Doctor,
    /// API keys, directly on the database.
    Keys(keys::Arguments),
    /// People, directly on the database.
    Members(members::Arguments),
    /// Who changed what: check it, or take it elsewhere.
    Audit(audit::Arguments),
    /// Send a message.
    Send(send::Arguments),
    /// Recipients that were given up.
    DeadLetters(dead_letters::Arguments),
    /// Run one service: how `up` starts its children.
    #[command(hide = true)]
    Serve(serve::Arguments),
}

impl Arguments {
    /// Does it.
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        match self.command {
            Command::Up(arguments) => up::run(arguments).await,
            Command::Demo => demo::run().await,
            Command::Migrate(arguments) => migrate::run(&arguments).await,
            Command::Doctor => doctor::run().await,
            Command::Keys(arguments) => keys::run(arguments).await,
            Command::Members(arguments) => members::run(arguments).await,
            Command::Audit(arguments) => audit::run(arguments).await,
            Command::Send(arguments) => send::run(arguments).await,
            Command::DeadLetters(arguments) => dead_letters::run(arguments).await,
            Command::Serve(arguments) => serve::run(&arguments).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
    }
}
