//! Faults against real processes, and books that have to balance afterwards.
//!
//! `automata-chaos list`, `automata-chaos run [--scenario NAME] [--seed N] [--out FOLDER]`

mod load;
mod oracle;
mod play;
mod report;
mod scenarios;
mod soak;
mod stage;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::ensure;
use clap::{Parser, Subcommand};
use scenarios::Scenario;
use stage::{Sabotage, Terms};

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
    /// Plays faults at random for a long time; exit code 1 if any invariant falls or anything grew.
    Soak(Soak),
}

#[derive(clap::Args)]
struct Run {
    /// Only this one; several times for several.
    #[arg(long)]
    scenario: Vec<String>,
    /// Only those short enough for every test run.
    #[arg(long)]
    quick: bool,
    /// Faults that last as long as in a bad night: some hours in all.
    #[arg(long)]
    long: bool,
    /// Where the programs of the release before are; they start, and this one's replace them.
    #[arg(long)]
    older: Option<PathBuf>,
    /// Breaks the product on purpose, to see whether it is found out.
    #[arg(long)]
    sabotage: Option<Sabotage>,
    /// Seed of everything that looks random; a random one unless given.
    #[arg(long)]
    seed: Option<u64>,
    /// Where to write `reliability.md` and `reliability.json`.
    #[arg(long, env = "CHAOS_OUT")]
    out: Option<PathBuf>,
}

#[derive(clap::Args)]
struct Soak {
    /// How long, e.g. `30m` or `6h`.
    #[arg(long, default_value = "6h", value_parser = duration)]
    duration: Duration,
    /// Seed of everything that looks random; a random one unless given.
    #[arg(long)]
    seed: Option<u64>,
    /// Where to write `reliability.md` and `reliability.json`.
    #[arg(long)]
    out: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> anyhow::Result<ExitCode> {
    let wanted = match Arguments::parse().what {
        What::List => {
            list();
            return Ok(ExitCode::SUCCESS);
        }
        What::Run(wanted) => wanted.chosen()?,
        What::Soak(wanted) => wanted.chosen(),
    };
    tokio::select! {
        // Dropping what runs ends every process it started.
        _ = tokio::signal::ctrl_c() => Ok(ExitCode::FAILURE),
        ended = play_all(wanted) => ended,
    }
}

/// What is to be played.
struct Chosen {
    scenarios: Vec<&'static Scenario>,
    seed: Option<u64>,
    terms: Terms,
    out: Option<PathBuf>,
}

impl Run {
    fn chosen(self) -> anyhow::Result<Chosen> {
        let scenarios = choose(&self)?;
        let duration = Duration::ZERO;
        let terms = Terms { long: self.long, duration, older: self.older, sabotage: self.sabotage };
        Ok(Chosen { scenarios, seed: self.seed, terms, out: self.out })
    }
}

impl Soak {
    fn chosen(self) -> Chosen {
        let terms = Terms { duration: self.duration, ..Terms::default() };
        Chosen { scenarios: vec![&soak::SCENARIO], seed: self.seed, terms, out: self.out }
    }
}

fn duration(text: &str) -> Result<Duration, String> {
    settings::parse_duration(text)
        .ok_or_else(|| "a duration is a number with its unit, e.g. `30m` or `6h`".to_owned())
}

#[expect(clippy::print_stdout, reason = "the list is this program's output")]
fn list() {
    for Scenario { name, number, faults, .. } in scenarios::ALL {
        println!("{name}\n    {number}: {faults}");
    }
}

#[expect(clippy::print_stdout, reason = "verdicts are this program's output")]
async fn play_all(wanted: Chosen) -> anyhow::Result<ExitCode> {
    let seed = wanted.seed.unwrap_or_else(|| u64::from(rand::random::<u32>()));
    println!("seed {seed}, {} scenarios", wanted.scenarios.len());
    let mut lines = Vec::new();
    for scenario in wanted.scenarios {
        println!("{}: {}", scenario.name, scenario.faults);
        let line = play::play(scenario, seed, &wanted.terms).await?;
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
