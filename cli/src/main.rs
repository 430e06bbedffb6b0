//! The `automata` command: everything a person does with Automata-Signal at a terminal.
//!
//! One file or folder per command. Commands that talk to a running service use its public API ([`api_client`]);
//! those that prepare or examine a database go to it directly. What is printed goes through [`say`].
//!
//! To add a command: its file, its line in [`arguments::Command`] and in [`arguments::Arguments::run`].

mod api_client;
mod arguments;
mod audit;
mod dead_letters;
mod demo;
mod doctor;
mod keys;
mod members;
mod migrate;
mod say;
mod send;
mod serve;
mod stop;
mod tenant;
mod tree;
mod up;

use std::process::ExitCode;

use clap::Parser as _;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[tokio::main]
async fn main() -> ExitCode {
    match arguments::Arguments::parse().run().await {
        Ok(code) => code,
        Err(error) => {
            eprintln!("automata: {error:#}");
            ExitCode::FAILURE
        }
    }
}
