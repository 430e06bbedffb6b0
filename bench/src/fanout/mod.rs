//! One message to everybody, half of them on APNs and half on FCM, over TLS and HTTP/2 to the sandbox: from its
//! acceptance to the last committed outcome, against the provider pools alone; and urgent messages meanwhile.

mod audience;
mod pools;
mod providers;
mod stage;
mod urgent;

use serde_json::json;
use tokio_util::sync::CancellationToken;

use crate::cost::peak_memory_mib;
use crate::report::{Section, median, median_ratio};
use crate::sizes::Sizes;
pub(crate) use providers::serve as serve_sandbox;
pub(crate) use stage::{Bulk, Sender, Stage};

/// Enough to open every connection.
const WARM: u32 = 2_000;

pub(crate) async fn measure(sizes: &Sizes) -> anyhow::Result<Vec<Section>> {
    let mut stage = Stage::build().await?;
    let (warm, sender) = (stage.sender(WARM).await?, stage.sender(sizes.recipients).await?);
    stage.send_to_all(&warm, WARM).await?;
    let (mut bulks, mut alone) = (Vec::new(), Vec::new());
    for run in 1..=sizes.fanout_runs {
        bulks.push(stage.send_to_all(&sender, sizes.recipients).await?);
        alone.push(pools::drive(&mut stage.providers, sizes.recipients).await?);
        let at = usize::try_from(run)? - 1;
        eprintln!(
            "fan-out, run {run} of {}: {:.0} deliveries/s, pools alone {:.0}/s",
            sizes.fanout_runs, bulks[at].per_second, alone[at]
        );
    }
    let urgent = urgency(&mut stage, &sender, sizes).await?;
    let peaks = (peak_memory_mib(stage.worker.pid())?, peak_memory_mib(stage.api.pid())?);
    stage.clear().await?;
    Ok(vec![fan_out(sizes, &bulks, alone, peaks), urgent])
}

fn fan_out(sizes: &Sizes, bulks: &[Bulk], alone: Vec<f64>, (worker_peak, api_peak): (f64, f64)) -> Section {
    let of = |figure: fn(&Bulk) -> f64| median(bulks.iter().map(figure).collect());
    let (ours, runs, alone_runs) = (of(|bulk| bulk.per_second), rates(bulks), alone.clone());
    let vs_pools = median_ratio(&runs, &alone);
    let alone = median(alone);
    let figures = json!({
        "vs_pools": vs_pools,
        "db_cpu_us": of(|bulk| bulk.database.cpu_us), "wal_bytes": of(|bulk| bulk.database.wal_bytes),
        "worker_peak_mb": worker_peak, "api_peak_mb": api_peak, "memory_growth": growth_of(bulks),
        "recipients": sizes.recipients, "deliveries_per_second": ours, "runs": runs,
        "pools_per_second": alone, "pools_runs": alone_runs,
        "transactions": of(|bulk| bulk.database.commits), "dead_tuples": of(|bulk| bulk.database.dead_rows),
        "worker_cpu_us": of(|bulk| bulk.worker_cpu_us), "sandbox_cpu_us": of(|bulk| bulk.sandbox_cpu_us),
        "h2load": "not run: it sends one request over and over, and the sandbox checks tokens and ids of each",
    });
    let bars = vec![("pools alone".to_owned(), alone), ("Automata-Signal".to_owned(), ours)];
    Section { key: "fanout", title: "Fan-out", unit: "deliveries a second", figures, bars }
}

fn rates(bulks: &[Bulk]) -> Vec<f64> {
    bulks.iter().map(|bulk| bulk.per_second).collect()
}

/// The worker's memory in the last tenth of the last message, in parts of its memory in the middle.
fn growth_of(bulks: &[Bulk]) -> Option<f64> {
    let samples = &bulks.last()?.memory;
    let middle = samples.get(samples.len() / 2)?;
    Some(median(samples.get(samples.len() * 9 / 10..)?.to_vec()) / middle)
}

/// Urgent messages without a bulk and during one.
async fn urgency(stage: &mut Stage, sender: &Sender, sizes: &Sizes) -> anyhow::Result<Section> {
    stage.providers.accepted().await?;
    let stop = CancellationToken::new();
    let ending = stop.clone();
    let calm = sizes.calm;
    tokio::spawn(async move {
        tokio::time::sleep(calm).await;
        ending.cancel();
    });
    let accepted = urgent::send(stage, sender, 1, stop).await?;
    let quiet = urgent::waits(stage, &accepted).await?;
    let stop = CancellationToken::new();
    let until = stop.clone();
    let bulk = async {
        let bulk = stage.send_to_all(sender, sizes.recipients).await;
        until.cancel();
        bulk
    };
    let (bulk, accepted) = tokio::join!(bulk, urgent::send(stage, sender, 2, stop));
    let (bulk, accepted) = (bulk?, accepted?);
    let during = urgent::waits(stage, &accepted).await?;
    let figures = json!({
        "p99_ms": during.at(0.99), "vs_quiet": during.at(0.99) / quiet.at(0.99),
        "p50_ms": during.at(0.5), "quiet_p50_ms": quiet.at(0.5), "quiet_p99_ms": quiet.at(0.99),
        "messages": accepted.len(), "bulk_per_second": bulk.per_second,
    });
    let bars = vec![
        ("during a bulk, p50".to_owned(), during.at(0.5)),
        ("during a bulk, p99".to_owned(), during.at(0.99)),
        ("quiet, p50".to_owned(), quiet.at(0.5)),
        ("quiet, p99".to_owned(), quiet.at(0.99)),
    ];
    Ok(Section {
        key: "urgent",
        title: "Critical messages during a bulk",
        unit: "milliseconds from 202 to the provider",
        figures,
        bars,
    })
}
