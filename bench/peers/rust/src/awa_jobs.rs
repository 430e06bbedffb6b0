//! awa with its COPY insert and several claimers. <https://docs.rs/awa>

use std::time::Duration;

use awa::{Client, InsertOpts, JobArgs, JobResult, QueueConfig};
use serde::{Deserialize, Serialize};

use crate::handled::{Handled, payload};

#[derive(Serialize, Deserialize, JobArgs)]
struct Nothing {
    data: String,
}

pub async fn drain(url: &str, handled: Handled) -> anyhow::Result<()> {
    let pool = sqlx::postgres::PgPoolOptions::new().max_connections(20).connect(url).await?;
    awa::migrations::run(&pool).await?;
    let opts = || InsertOpts { queue: "nothing".into(), ..InsertOpts::default() };
    let mut left = handled.jobs();
    while left > 0 {
        let count = left.min(10_000);
        let batch = (0..count).map(|_| awa::insert::params_with(&Nothing { data: payload() }, opts()));
        awa::insert_many_copy_from_pool(&pool, &batch.collect::<Result<Vec<_>, _>>()?).await?;
        left -= count;
    }
    let counting = handled.clone();
    let queue = QueueConfig { max_workers: 512, claimers: 2, claim_batch_size: 512, ..QueueConfig::default() };
    let client = Client::builder(pool)
        .queue("nothing", queue)
        .register::<Nothing, _, _>(move |_, _| {
            counting.one();
            async { Ok(JobResult::Completed) }
        })
        .build()?;
    handled.begin();
    client.start().await?;
    handled.end().await;
    client.shutdown(Duration::from_secs(10)).await;
    Ok(())
}
