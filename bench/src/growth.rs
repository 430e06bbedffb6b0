//! What one delivery costs as messages grow.

use serde_json::{Map, json};

use crate::fanout::{Bulk, Sender, Stage};
use crate::report::{Section, median, median_ratio};
use crate::sizes::Sizes;

/// All sizes in turn, so often: the machine is not the same from one minute to the next.
const ROUNDS: usize = 3;
/// Small messages are measured more often: the kernel counts processor time in hundredths of a second.
const AT_LEAST: u32 = 50_000;

/// One size.
struct Step {
    recipients: u32,
    sender: Sender,
    /// What a delivery cost database and worker, in each round.
    costs: Vec<f64>,
    runs: Vec<Bulk>,
}

impl Step {
    async fn run(&mut self, stage: &Stage) -> anyhow::Result<()> {
        let mut costs = Vec::new();
        for _ in 0..(AT_LEAST / self.recipients).max(1) {
            let bulk = stage.send_to_all(&self.sender, self.recipients).await?;
            costs.push(bulk.database.cpu_us + bulk.worker_cpu_us);
            self.runs.push(bulk);
        }
        self.costs.push(median(costs));
        Ok(())
    }

    fn of(&self, figure: fn(&Bulk) -> f64) -> f64 {
        median(self.runs.iter().map(figure).collect())
    }
}

pub(crate) async fn measure(sizes: &Sizes) -> anyhow::Result<Section> {
    let stage = Stage::build().await?;
    // Opens every connection.
    let warm = stage.sender(20_000).await?;
    stage.send_to_all(&warm, 20_000).await?;
    let mut steps = Vec::new();
    for recipients in &sizes.growth {
        let sender = stage.sender(*recipients).await?;
        steps.push(Step { recipients: *recipients, sender, costs: Vec::new(), runs: Vec::new() });
    }
    for _ in 0..ROUNDS {
        for step in &mut steps {
            step.run(&stage).await?;
        }
    }
    stage.clear().await?;
    for Step { recipients, costs, .. } in &steps {
        eprintln!("growth: {recipients} recipients, {:.1} µs each", median(costs.clone()));
    }
    Ok(section(&steps))
}

fn section(steps: &[Step]) -> Section {
    let ratio =
        steps.first().zip(steps.last()).map_or(0.0, |(few, many)| median_ratio(&many.costs, &few.costs));
    let figures = json!({
        "cost_ratio": ratio,
        "recipients": steps.iter().map(|step| {
            let figures = json!({
                "cpu_us": median(step.costs.clone()), "db_cpu_us": step.of(|bulk| bulk.database.cpu_us),
                "deliveries_per_second": step.of(|bulk| bulk.per_second), "cpu_us_of_each_round": step.costs,
            });
            (step.recipients.to_string(), figures)
        }).collect::<Map<_, _>>(),
    });
    let bars = steps
        .iter()
        .map(|step| (format!("{} recipients", step.recipients), median(step.costs.clone())))
        .collect();
    Section {
        key: "growth",
        title: "Growth",
        unit: "µs of database and worker CPU per delivery",
        figures,
        bars,
    }
}
