//! Measurements, each against its own limit and its rivals in the same run on the same database.
//!
//! `make bench`, or `make bench QUICK=1 ARGS='--only queue'`.

mod cost;
mod database;
mod fanout;
mod footprint;
mod growth;
mod intake;
mod program;
mod queue;
mod report;
mod sealing;
mod serving;
mod sizes;
mod waits;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use report::Report;
use sizes::Sizes;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(about = "Measurements, side by side in one run.")]
struct Arguments {
    /// Everything in less than ten minutes.
    #[arg(long)]
    quick: bool,
    /// A message to ten million besides.
    #[arg(long)]
    huge: bool,
    /// Only these parts.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
    /// Where the report goes.
    #[arg(long, default_value = "docs")]
    out: PathBuf,
    /// Where the peers are installed. Without it they are left out.
    #[arg(long)]
    peers: Option<PathBuf>,
    #[command(subcommand)]
    role: Option<Role>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// No-op jobs through the apalis worker, against a bare loop of statements and the peers.
    Queue,
    /// The same among millions of old rows, with xmin pinned.
    History,
    /// `POST /v1/messages`, against a server that does nothing and one transaction per request.
    Intake,
    /// One message to everybody, against the provider pools alone; critical messages meanwhile.
    Fanout,
    /// What a delivery costs as messages grow.
    Growth,
    /// What sealing takes of a request and of a delivery.
    Sealing,
    /// Memory, sizes, starts.
    Footprint,
}

/// Parts of a measurement that are processes of their own.
#[derive(Debug, Clone, Copy, Subcommand)]
enum Role {
    #[command(hide = true, name = "serve-api")]
    Api,
    #[command(hide = true, name = "serve-worker")]
    Worker,
    #[command(hide = true, name = "serve-one-by-one")]
    OneByOne,
    #[command(hide = true, name = "serve-nothing")]
    Nothing,
    #[command(hide = true, name = "serve-sandbox")]
    Sandbox,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    match arguments.role {
        Some(Role::Api) => serving::serve_api().await,
        Some(Role::Worker) => serving::serve_worker().await,
        Some(Role::OneByOne) => intake::serve_one_by_one().await,
        Some(Role::Nothing) => intake::serve_nothing().await,
        Some(Role::Sandbox) => fanout::serve_sandbox().await,
        None => measure(&arguments).await,
    }
}

#[expect(clippy::print_stdout, reason = "where the report is")]
async fn measure(arguments: &Arguments) -> anyhow::Result<()> {
    let sizes = if arguments.quick { Sizes::quick() } else { Sizes::full() };
    let sizes = if arguments.huge { sizes.huge() } else { sizes };
    let server = database::Server::start().await?;
    let settings = server.settings().await?;
    server.stop().await?;
    let mut report = Report { quick: sizes.quick, settings, sections: Vec::new() };
    for part in Part::value_variants() {
        if !arguments.only.is_empty() && !arguments.only.contains(part) {
            continue;
        }
        match part {
            Part::Queue => report.sections.push(queue::measure(&sizes, arguments.peers.as_deref()).await?),
            Part::History => report.sections.push(queue::with_history(&sizes).await?),
            Part::Intake => report.sections.push(intake::measure(&sizes).await?),
            Part::Fanout => report.sections.extend(fanout::measure(&sizes).await?),
            Part::Growth => report.sections.push(growth::measure(&sizes).await?),
            Part::Sealing => report.sections.push(sealing::measure(&report).await?),
            Part::Footprint => report.sections.push(footprint::measure().await?),
        }
        // What was measured is not lost if a later part fails.
        report.write(&arguments.out)?;
    }
    println!("{}", report.summary());
    println!("written to {}", arguments.out.join("performance.md").display());
    Ok(())
}
