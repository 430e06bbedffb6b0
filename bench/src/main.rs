//! Measurements, each against its own limit in the same run on the same database.
//!
//! `cargo run --release -p automata-bench -- queue --jobs 200000`

mod bare_loop;
mod cost;
mod database;
mod fanout;
mod queue_drain;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(about = "Measurements, side by side in one run.")]
struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// No-op jobs through the apalis worker, against a bare loop of statements.
    Queue {
        /// Jobs per run.
        #[arg(long, default_value_t = 200_000)]
        jobs: u32,
        /// Runs of each, in turn; the median counts.
        #[arg(long, default_value_t = 5)]
        runs: u32,
    },
    /// One message to everybody, through worker, database and sandbox.
    Fanout {
        /// Subscriptions, half of them APNs, half FCM.
        #[arg(long, default_value_t = 100_000)]
        recipients: u32,
        /// Runs; the median counts.
        #[arg(long, default_value_t = 3)]
        runs: u32,
    },
    /// The sandbox, for a measurement in another process.
    #[command(hide = true)]
    ServeSandbox,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match Arguments::parse().what {
        What::Queue { jobs, runs } => queue(jobs, runs).await,
        What::Fanout { recipients, runs } => fan_out(recipients, runs).await,
        What::ServeSandbox => fanout::serve_sandbox().await,
    }
}

#[expect(clippy::print_stdout, reason = "the figures are this program's output")]
async fn queue(jobs: u32, runs: u32) -> anyhow::Result<()> {
    let database = database::Database::start().await?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for run in 1..=runs {
        ours.push(queue_drain::jobs_per_second(&database, jobs).await?);
        bare.push(bare_loop::jobs_per_second(&database, jobs).await?);
        println!(
            "run {run}: through the worker {:.0}/s, bare loop {:.0}/s",
            ours[ours.len() - 1],
            bare[bare.len() - 1]
        );
    }
    let (ours, bare) = (median(ours), median(bare));
    println!("median: through the worker {ours:.0}/s, bare loop {bare:.0}/s, ratio {:.2}", ours / bare);
    database.stop().await
}

#[expect(clippy::print_stdout, reason = "the figures are this program's output")]
async fn fan_out(recipients: u32, runs: u32) -> anyhow::Result<()> {
    let mut rates = Vec::new();
    for run in 1..=runs {
        let figures = fanout::measure(recipients).await?;
        println!(
            "run {run}: {:.0} deliveries/s; per delivery: database {:.1}, worker {:.1}, sandbox {:.1} µs CPU, {:.0} bytes \
             WAL; worker peak {:.0} MiB",
            figures.deliveries_per_second,
            figures.database_cpu,
            figures.worker_cpu,
            figures.sandbox_cpu,
            figures.wal_bytes,
            figures.worker_peak_mib
        );
        rates.push(figures.deliveries_per_second);
    }
    println!("median: {:.0} deliveries/s", median(rates));
    Ok(())
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
