//! What one delivery costs as messages grow.

use serde_json::{Map, json};

use crate::fanout::{Bulk, Stage};
use crate::report::{Section, median};
use crate::sizes::Sizes;

/// Small messages are measured more often: the kernel counts processor time in hundredths of a second.
const AT_LEAST: u32 = 300_000;

pub(crate) async fn measure(sizes: &Sizes) -> anyhow::Result<Section> {
    let stage = Stage::build().await?;
    // Opens every connection.
    let warm = stage.sender(20_000).await?;
    stage.send_to_all(&warm, 20_000).await?;
    let mut steps = Vec::new();
    for recipients in &sizes.growth {
        let sender = stage.sender(*recipients).await?;
        let mut runs = Vec::new();
        for _ in 0..(AT_LEAST / recipients).clamp(1, 9) {
            runs.push(stage.send_to_all(&sender, *recipients).await?);
        }
        let of = |figure: fn(&Bulk) -> f64| median(runs.iter().map(figure).collect());
        let cost = of(|bulk| bulk.database.cpu_us + bulk.worker_cpu_us);
        eprintln!("growth: {recipients} recipients, {cost:.1} µs each");
        steps.push((*recipients, cost, of(|bulk| bulk.database.cpu_us), of(|bulk| bulk.per_second)));
    }
    stage.clear().await?;
    let costs = |place: usize| steps.get(place).map_or(0.0, |step| step.1);
    let figures = json!({
        "cost_ratio": costs(steps.len().saturating_sub(1)) / costs(0),
        "recipients": steps.iter().map(|(recipients, cost, database, rate)| {
            let step = json!({ "cpu_us": cost, "db_cpu_us": database, "deliveries_per_second": rate });
            (recipients.to_string(), step)
        }).collect::<Map<_, _>>(),
    });
    let bars =
        steps.iter().map(|(recipients, cost, _, _)| (format!("{recipients} recipients"), *cost)).collect();
    Ok(Section {
        key: "growth",
        title: "Growth",
        unit: "µs of database and worker CPU per delivery",
        figures,
        bars,
    })
}
