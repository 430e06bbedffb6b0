//! No-op jobs of 200 bytes, burnt down through the apalis worker with durable acknowledgement.

use std::time::{Duration, Instant};

use apalis::prelude::WorkerBuilder;
use queue::{BoxError, Disposition, Job, NewJob, Process, ProcessOptions, QueueName, QueueOptions};

use crate::database::Database;

struct Nothing;

impl Job for Nothing {
    type Effects = ();

    fn decode(_: &[u8]) -> Result<Self, BoxError> {
        Ok(Self)
    }
}

pub(crate) async fn jobs_per_second(database: &Database, jobs: u32) -> anyhow::Result<f64> {
    let name = QueueName::parse("bench")?;
    let mut conn = database.pool.acquire().await?;
    queue::create_queue(&mut conn, &name).await?;
    let batch: Vec<NewJob> = (0..1_000).map(|_| NewJob::new(vec![7; 200])).collect();
    for _ in 0..jobs / 1_000 {
        queue::enqueue(&mut conn, &name, &batch).await?;
    }
    let process = Process::start(database.options.clone(), ProcessOptions::default()).await?;
    let options = QueueOptions { slots: 4_000, reserved: 0, batch: 1_000, ..QueueOptions::default() };
    let began = Instant::now();
    let source = process.queue::<Nothing>(name, options);
    let worker =
        WorkerBuilder::new("bench").backend(source).build(|_: Nothing| async { Disposition::<()>::done() });
    let worker = tokio::spawn(async move { worker.run().await });
    while left(&mut conn).await? > 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let took = began.elapsed();
    process.drain();
    worker.await??;
    process.close(Duration::from_secs(5)).await;
    Ok(f64::from(jobs) / took.as_secs_f64())
}

/// Looks for one row only, and from the end, so that watching costs the run nothing.
#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn left(conn: &mut sqlx::PgConnection) -> anyhow::Result<i64> {
    let newest = "SELECT count(*) FROM (SELECT FROM queue.jobs WHERE queue = 'bench' ORDER BY id DESC LIMIT 1) AS newest";
    Ok(sqlx::query_scalar(newest).fetch_one(conn).await?)
}
