//! No-op jobs of 200 bytes, burnt down through the apalis worker with durable acknowledgement.

use std::time::{Duration, Instant};

use apalis::prelude::WorkerBuilder;
use domain::Priority;
use queue::{
    BoxError, Disposition, Job, NewJob, Process, ProcessOptions, QueueName, QueueOptions, create_queue,
    enqueue,
};
use sqlx::PgConnection;

use crate::cost::{Cost, Spent};
use crate::database::Database;

pub(crate) const QUEUE: &str = "bench";

/// One burn-down.
#[derive(Debug)]
pub(crate) struct Drained {
    /// Jobs a second.
    pub(crate) rate: f64,
    /// Of each job.
    pub(crate) spent: Spent,
}

struct Nothing;

impl Job for Nothing {
    type Effects = ();

    fn decode(_: &[u8]) -> Result<Self, BoxError> {
        Ok(Self)
    }
}

pub(crate) async fn drain(database: &Database, jobs: u32) -> anyhow::Result<Drained> {
    let name = QueueName::parse(QUEUE)?;
    let mut conn = database.pool.acquire().await?;
    create_queue(&mut conn, &name).await?;
    let job = NewJob { priority: Priority::High, ..NewJob::new(vec![7; 200]) };
    let batch = vec![job; 1_000];
    for _ in 0..jobs / 1_000 {
        enqueue(&mut conn, &name, &batch).await?;
    }
    let last = last(&mut conn).await?;
    let oldest = first(&mut conn).await?;
    let before = Cost::before(&mut conn, database.folder()).await?;
    let process = Process::start(database.options.clone(), ProcessOptions::default()).await?;
    let began = Instant::now();
    let source = process.queue::<Nothing>(name, options());
    let worker =
        WorkerBuilder::new("bench").backend(source).build(|_: Nothing| async { Disposition::<()>::done() });
    let worker = tokio::spawn(async move { worker.run().await });
    while is_there(&mut conn, last).await? {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let took = began.elapsed();
    // Older jobs are taken when it is their turn, in the order of their ids.
    let older = (first(&mut conn).await?.min(last - i64::from(jobs) + 1) - oldest).max(0);
    process.drain();
    worker.await??;
    process.close(Duration::from_secs(5)).await;
    let after = Cost::after(&mut conn, database.folder()).await?;
    let done = f64::from(jobs) + f64::from(u32::try_from(older)?);
    Ok(Drained { rate: done / took.as_secs_f64(), spent: after.since(&before).each(done) })
}

/// How a queue of jobs that take no time is drained.
pub(super) fn options() -> QueueOptions {
    QueueOptions { slots: 4_000, reserved: 0, batch: 1_000, ..QueueOptions::default() }
}

/// The oldest job that is not done.
#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn first(conn: &mut PgConnection) -> anyhow::Result<i64> {
    let first = "SELECT coalesce((SELECT id FROM queue.jobs WHERE queue = $1 ORDER BY id LIMIT 1), 0)";
    Ok(sqlx::query_scalar(first).bind(QUEUE).fetch_one(conn).await?)
}

/// The job enqueued last.
#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn last(conn: &mut PgConnection) -> anyhow::Result<i64> {
    let last = "SELECT coalesce(max(id), 0) FROM queue.jobs WHERE queue = $1";
    Ok(sqlx::query_scalar(last).bind(QUEUE).fetch_one(conn).await?)
}

/// Looks for one row only, from the last one on, so that watching costs the run nothing; jobs of one lane and priority end in
/// order, give or take a batch.
#[expect(clippy::disallowed_methods, reason = "a measurement's own look")]
async fn is_there(conn: &mut PgConnection, last: i64) -> anyhow::Result<bool> {
    let newest =
        "SELECT id FROM queue.jobs WHERE queue = $1 AND id BETWEEN $2 - 8000 AND $2 ORDER BY id DESC LIMIT 1";
    Ok(sqlx::query(newest).bind(QUEUE).bind(last).fetch_optional(conn).await?.is_some())
}
