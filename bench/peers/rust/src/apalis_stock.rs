//! The stock PostgreSQL storage of apalis, in batches of 1,000. <https://docs.rs/apalis-postgres>

use apalis::prelude::{BoxDynError, TaskSink as _, WorkerBuilder, WorkerContext};
use apalis_postgres::{Config, PgPool, PostgresStorage};
use futures::stream;

use crate::handled::{Handled, payload};

pub async fn drain(url: &str, handled: Handled) -> anyhow::Result<()> {
    let pool = PgPool::connect(url).await?;
    PostgresStorage::setup(&pool).await?;
    let config = Config::default().queue("nothing").batch_size(1_000);
    let mut storage: PostgresStorage<String> = PostgresStorage::new(&pool).with_config(config);
    let mut left = handled.jobs();
    while left > 0 {
        let count = left.min(1_000);
        let batch: Vec<String> = (0..count).map(|_| payload()).collect();
        storage.push_stream(&mut stream::iter(batch)).await?;
        left -= count;
    }
    let counting = handled.clone();
    let worker = WorkerBuilder::new("bench").backend(storage).build(move |_: String, _: WorkerContext| {
        counting.one();
        async { Ok::<(), BoxDynError>(()) }
    });
    handled.begin();
    tokio::select! {
        ended = worker.run() => {
            ended.map_err(|error| anyhow::anyhow!("{error}"))?;
            anyhow::bail!("it ended by itself")
        }
        () = handled.end() => Ok(()),
    }
}
