//! The queue: no-op jobs of about 200 bytes, against a bare loop of statements and against the peers.

mod bare_loop;
mod drain;
mod history;
mod idle;
mod installing;
mod peers;
mod steady;

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::database::Server;
use crate::report::{Section, median, median_ratio};
use crate::sizes::Sizes;
use drain::Drained;
pub(crate) use history::measure as with_history;

/// Burns jobs down, ours and everybody's in turn.
pub(crate) async fn measure(sizes: &Sizes, folder: Option<&Path>) -> anyhow::Result<Section> {
    let mut contest = peers::Contest::prepare(folder).await?;
    let server = Server::start().await?;
    let database = server.migrated("ours").await?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for run in 1..=sizes.runs {
        ours.push(drain::drain(&database, sizes.jobs).await?);
        bare.push(bare_loop::jobs_per_second(&database, sizes.jobs).await?);
        let at = usize::try_from(run)? - 1;
        eprintln!(
            "queue, run {run} of {}: ours {:.0}/s, bare loop {:.0}/s",
            sizes.runs, ours[at].rate, bare[at]
        );
        contest.round(&server, sizes.jobs).await?;
    }
    let steady = steady::measure(&database, rate(&ours) / 2.0, sizes.steady).await?;
    let idle = idle::measure(&database, sizes.singles).await?;
    database.close().await;
    server.stop().await?;
    Ok(section(&ours, &bare, &contest, (steady, idle)))
}

fn section(
    ours: &[Drained],
    loops: &[f64],
    contest: &peers::Contest,
    (steady, idle): (Value, Value),
) -> Section {
    let (ours_rate, runs, limit) = (rate(ours), rates(ours), median(loops.to_vec()));
    let rivals = contest.medians();
    let vs_best_peer = contest.runs_of_the_best().map(|best| median_ratio(&runs, &best));
    let of = |figure: fn(&Drained) -> f64| median(ours.iter().map(figure).collect());
    let peers: Map<String, Value> =
        rivals.iter().map(|(name, _, told)| (name.clone(), told.clone())).collect();
    let figures = json!({
        "vs_best_peer": vs_best_peer, "vs_bare_loop": median_ratio(&runs, loops),
        "jobs_per_second": ours_rate, "runs": runs,
        "bare_loop_per_second": limit, "bare_loop_runs": loops,
        "db_cpu_us": of(|one| one.spent.cpu_us), "wal_bytes": of(|one| one.spent.wal_bytes),
        "transactions": of(|one| one.spent.commits), "dead_tuples": of(|one| one.spent.dead_rows),
        "peers": peers, "skipped": contest.skipped, "steady": steady, "idle": idle,
    });
    let mut plot = vec![("bare loop".to_owned(), limit), ("Automata-Signal".to_owned(), ours_rate)];
    plot.extend(rivals.into_iter().map(|(name, rate, _)| (name, rate)));
    Section { key: "queue", title: "Queue", unit: "jobs a second, durably acknowledged", figures, bars: plot }
}

fn rate(runs: &[Drained]) -> f64 {
    median(rates(runs))
}

fn rates(runs: &[Drained]) -> Vec<f64> {
    runs.iter().map(|one| one.rate).collect()
}
