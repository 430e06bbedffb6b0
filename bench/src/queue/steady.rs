//! Enqueued and drained at once: how long a job waits at half of what the queue can do.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use apalis::prelude::WorkerBuilder;
use queue::{
    BoxError, Disposition, Job, NewJob, Process, ProcessOptions, QueueName, Wake, create_queue, enqueue,
};
use serde_json::{Value, json};

use super::drain::options;
use crate::database::Database;
use crate::waits::{Waits, now_micros};

struct Stamped(u64);

impl Job for Stamped {
    type Effects = ();

    fn decode(payload: &[u8]) -> Result<Self, BoxError> {
        Ok(Self(u64::from_be_bytes(payload.get(..8).unwrap_or_default().try_into()?)))
    }
}

/// A queue with a worker that notes how long each job had waited.
pub(super) struct Running {
    process: Process,
    worker: tokio::task::JoinHandle<Result<(), apalis::prelude::WorkerError>>,
    pub(super) name: QueueName,
    pub(super) wake: Wake,
    pub(super) waits: Arc<Waits>,
    pub(super) handled: Arc<AtomicU64>,
}

impl Running {
    pub(super) async fn start(database: &Database, queue: &str) -> anyhow::Result<Self> {
        let name = QueueName::parse(queue)?;
        create_queue(&mut *database.pool.acquire().await?, &name).await?;
        let process = Process::start(database.options.clone(), ProcessOptions::default()).await?;
        let (waits, handled) = (Arc::new(Waits::default()), Arc::new(AtomicU64::new(0)));
        let (noted, counted) = (Arc::clone(&waits), Arc::clone(&handled));
        let source = process.queue::<Stamped>(name.clone(), options());
        let worker = WorkerBuilder::new("bench").backend(source).build(move |job: Stamped| {
            noted.add(now_micros().saturating_sub(job.0));
            counted.fetch_add(1, Ordering::Relaxed);
            async { Disposition::<()>::done() }
        });
        let worker = tokio::spawn(async move { worker.run().await });
        Ok(Self { process, worker, name, wake: Wake::start(&database.options), waits, handled })
    }

    pub(super) async fn stop(self) -> anyhow::Result<()> {
        self.process.drain();
        self.worker.await??;
        self.process.close(Duration::from_secs(5)).await;
        Ok(())
    }
}

/// A job of 200 bytes that says when it was made.
pub(super) fn stamped() -> NewJob {
    let mut payload = now_micros().to_be_bytes().to_vec();
    payload.resize(200, 7);
    NewJob::new(payload)
}

/// Enqueues `rate` jobs a second for `duration`.
pub(super) async fn measure(database: &Database, rate: f64, duration: Duration) -> anyhow::Result<Value> {
    const EVERY: Duration = Duration::from_millis(10);
    let running = Running::start(database, "steady").await?;
    let mut conn = database.pool.acquire().await?;
    let (began, mut enqueued) = (Instant::now(), 0_u64);
    let mut tick = tokio::time::interval(EVERY);
    while began.elapsed() < duration {
        tick.tick().await;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some million jobs")]
        let due = (began.elapsed().as_secs_f64() * rate) as u64;
        let batch: Vec<NewJob> = (enqueued..due).map(|_| stamped()).collect();
        enqueue(&mut conn, &running.name, &batch).await?;
        running.wake.wake(&running.name);
        enqueued = due;
    }
    let behind = enqueued.saturating_sub(running.handled.load(Ordering::Relaxed));
    let (p50, p99) = (running.waits.at(0.5), running.waits.at(0.99));
    running.stop().await?;
    Ok(json!({
        "jobs_per_second": rate, "seconds": duration.as_secs(), "p50_ms": p50, "p99_ms": p99,
        "behind_at_the_end": behind,
    }))
}
