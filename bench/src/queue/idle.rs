//! One job at a time on an idle queue: from its enqueueing to its start.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use anyhow::ensure;
use queue::enqueue;
use serde_json::{Value, json};

use super::steady::{Running, stamped};
use crate::database::Database;

/// Longer than the pause after which a wake-up goes out at once.
const PAUSE: Duration = Duration::from_millis(25);
const STARTS_WITHIN: Duration = Duration::from_secs(10);

pub(super) async fn measure(database: &Database, jobs: u32) -> anyhow::Result<Value> {
    let running = Running::start(database, "idle").await?;
    let mut conn = database.pool.acquire().await?;
    // Connections are open after the first one.
    for job in 0..=u64::from(jobs) {
        if job == 1 {
            running.waits.clear();
        }
        enqueue(&mut conn, &running.name, &[stamped()]).await?;
        running.wake.wake(&running.name);
        let since = Instant::now();
        while running.handled.load(Ordering::Relaxed) <= job {
            ensure!(since.elapsed() < STARTS_WITHIN, "a job did not start");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        tokio::time::sleep(PAUSE).await;
    }
    let figures = json!({ "jobs": jobs, "p50_ms": running.waits.at(0.5), "p99_ms": running.waits.at(0.99) });
    running.stop().await?;
    Ok(figures)
}
