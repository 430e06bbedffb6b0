//! Measurements, each against its own limit in the same run on the same database.
//!
//! `cargo run --release -p automata-bench -- queue --jobs 200000`

mod bare_loop;
mod cost;
mod database;
mod fanout;
mod intake;
mod queue_drain;

use std::time::Duration;

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
    /// `POST /v1/messages`, against a server that does nothing and one transaction per request.
    Intake {
        /// Connections that send at once.
        #[arg(long, default_value_t = 64)]
        connections: u32,
        /// Seconds of each run.
        #[arg(long, default_value_t = 5)]
        seconds: u64,
        /// Runs of each, in turn; the median counts.
        #[arg(long, default_value_t = 5)]
        runs: u32,
    },
    /// The API, for a measurement in another process.
    #[command(hide = true)]
    ServeApi,
    /// One transaction per request, for a measurement in another process.
    #[command(hide = true)]
    ServeOneByOne,
    /// A server that does nothing, for a measurement in another process.
    #[command(hide = true)]
    ServeNothing,
    /// The sandbox, for a measurement in another process.
    #[command(hide = true)]
    ServeSandbox,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    match Arguments::parse().what {
        What::Queue { jobs, runs } => queue(jobs, runs).await,
        What::Fanout { recipients, runs } => fan_out(recipients, runs).await,
        What::Intake { connections, seconds, runs } => take_in(connections, seconds, runs).await,
        What::ServeApi => intake::serve_api().await,
        What::ServeOneByOne => intake::serve_one_by_one().await,
        What::ServeNothing => intake::serve_nothing().await,
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

#[expect(clippy::print_stdout, reason = "the figures are this program's output")]
async fn take_in(connections: u32, seconds: u64, runs: u32) -> anyhow::Result<()> {
    let ground = intake::Ground::prepare().await?;
    let full = intake::Load { connections, duration: Duration::from_secs(seconds), rate: None };
    let (mut api, mut one_by_one) = (Vec::new(), Vec::new());
    for run in 1..=runs {
        for server in [intake::Server::Api, intake::Server::OneByOne, intake::Server::Nothing] {
            let figures = ground.run(server, &full).await?;
            let (measured, commits) = (figures.measured, figures.commits_per_second);
            println!(
                "run {run}, {server:?}: {:.0} requests/s, p50 {:.1?}, p99 {:.1?}, {commits:.0} commits/s",
                measured.requests_per_second, measured.p50, measured.p99
            );
            match server {
                intake::Server::Api => api.push(measured.requests_per_second),
                intake::Server::OneByOne => one_by_one.push(measured.requests_per_second),
                intake::Server::Nothing => {}
            }
        }
    }
    let (api, one_by_one) = (median(api), median(one_by_one));
    let half = intake::Load { rate: Some(api / 2.0), ..full };
    let calm = ground.run(intake::Server::Api, &half).await?.measured;
    println!("median: {api:.0} requests/s, {:.2} times one transaction per request", api / one_by_one);
    println!("at half load: p50 {:.1?}, p99 {:.1?}", calm.p50, calm.p99);
    ground.clear().await
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
