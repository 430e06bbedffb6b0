//! Faults against real processes, and books that have to balance afterwards.
//!
//! `automata-chaos list`, `automata-chaos run [--scenario NAME] [--seed N] [--out FOLDER]`

mod load;
mod oracle;
mod play;
mod report;
mod scenarios;
mod stage;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::ensure;
use clap::{Parser, Subcommand};
use scenarios::Scenario;

#[derive(Parser)]
#[command(about = "Faults against real processes, and books that have to balance afterwards.")]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Names every scenario.
    List,
    /// Plays scenarios; exit code 1 if any invariant falls.
    Run(Run),
}

#[derive(clap::Args)]
struct Run {
    /// Only this one; several times for several.
    #[arg(long)]
    scenario: Vec<String>,
    /// Only those short enough for every test run.
    #[arg(long)]
    quick: bool,
    /// Seed of everything that looks random; a random one unless given.
    #[arg(long)]
    seed: Option<u64>,
    /// Where to write `reliability.md` and `reliability.json`.
    #[arg(long, env = "CHAOS_OUT")]
    out: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    match Arguments::parse().what {
        What::List => list(),
        What::Run(wanted) => {
            tokio::select! {
                // Dropping what runs ends every process it started.
                _ = tokio::signal::ctrl_c() => return Ok(ExitCode::FAILURE),
                ended = run(wanted) => return ended,
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[expect(clippy::print_stdout, reason = "the list is this program's output")]
fn list() {
    for Scenario { name, number, faults, .. } in scenarios::ALL {
        println!("{name}\n    {number}: {faults}");
    }
}

#[expect(clippy::print_stdout, reason = "verdicts are this program's output")]
async fn run(wanted: Run) -> anyhow::Result<ExitCode> {
    let chosen = choose(&wanted)?;
    let seed = wanted.seed.unwrap_or_else(|| u64::from(rand::random::<u32>()));
    println!("seed {seed}, {} scenarios", chosen.len());
    let mut lines = Vec::new();
    for scenario in chosen {
        println!("{}: {}", scenario.name, scenario.faults);
        let line = play::play(scenario, seed).await?;
        println!("  {}", line.summary());
        line.broken.iter().for_each(|broken| println!("  BROKEN {broken}"));
        lines.push(line);
    }
    if let Some(folder) = &wanted.out {
        report::write(folder, seed, &lines)?;
    }
    let fallen = lines.iter().filter(|line| !line.holds()).count();
    println!("{} of {} hold; seed {seed}", lines.len() - fallen, lines.len());
    Ok(if fallen == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn choose(wanted: &Run) -> anyhow::Result<Vec<&'static Scenario>> {
    let named = |scenario: &&Scenario| {
        wanted.scenario.is_empty() || wanted.scenario.iter().any(|name| name == scenario.name)
    };
    let chosen: Vec<_> =
        scenarios::ALL.iter().filter(|one| one.is_quick || !wanted.quick).filter(named).collect();
    ensure!(!chosen.is_empty(), "there is no such scenario; `automata-chaos list` names them");
    Ok(chosen)
}
