//! `automata dead-letters`: recipients that were given up, over the API.

mod filter;
mod list;
mod replay;

use std::process::ExitCode;

pub(crate) use replay::follow;

/// What to do with dead letters.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Show them.
    List(list::Arguments),
    /// Send them again.
    Replay(replay::Arguments),
}

/// Does it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    match arguments.action {
        Action::List(arguments) => list::run(&arguments).await?,
        Action::Replay(arguments) => replay::run(&arguments).await?,
    }
    Ok(ExitCode::SUCCESS)
}
