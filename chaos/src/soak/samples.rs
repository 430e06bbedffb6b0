//! What must not grow: memory, dead rows of the hot tables, waiting work.

use crate::stage::{Worker, World};

/// What was seen between the faults.
#[derive(Default)]
pub(super) struct Samples(Vec<Sample>);

struct Sample {
    worker_bytes: u64,
    dead_rows: u64,
    waiting: u64,
}

type Of = fn(&Sample) -> u64;

/// How much more the last quarter may have than the first; the rest is for whatever was just broken.
const GROWTH: u64 = 2;
const SLACK: [u64; 3] = [32 << 20, 20_000, 2_000];

impl Samples {
    /// Looks once.
    pub(super) async fn take(&mut self, world: &World) -> anyhow::Result<()> {
        let bytes = world.workers.iter().map(Worker::memory);
        let worker_bytes = bytes.collect::<anyhow::Result<Vec<_>>>()?.into_iter().max().unwrap_or(0);
        let dead =
            "SELECT coalesce(sum(n_dead_tup), 0)::bigint FROM pg_stat_user_tables WHERE schemaname = 'queue'";
        let waiting = "SELECT count(*) FROM queue.jobs";
        self.0.push(Sample {
            worker_bytes,
            dead_rows: world.postgres.number(dead).await?.unsigned_abs(),
            waiting: world.postgres.number(waiting).await?.unsigned_abs(),
        });
        Ok(())
    }

    /// What grew, and figures.
    pub(super) fn judge(&self) -> (Vec<String>, Vec<(&'static str, String)>) {
        let quarter = self.0.len().div_ceil(4);
        let (first, last) = (&self.0[..quarter], &self.0[self.0.len() - quarter..]);
        let seen: [(&'static str, Of); 3] = [
            ("bytes of the largest worker", |sample| sample.worker_bytes),
            ("dead rows in the queue's tables", |sample| sample.dead_rows),
            ("jobs waiting", |sample| sample.waiting),
        ];
        let (mut findings, mut figures) = (Vec::new(), Vec::new());
        for ((what, of), slack) in seen.into_iter().zip(SLACK) {
            let (before, after) = (median(first, of), median(last, of));
            if after > before * GROWTH + slack {
                findings.push(format!("{what} grew from {before} to {after}"));
            }
            figures.push((what, format!("{before} in the first quarter, {after} in the last")));
        }
        (findings, figures)
    }
}

fn median(samples: &[Sample], of: Of) -> u64 {
    let mut values: Vec<u64> = samples.iter().map(of).collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or(0)
}
