//! The Rust port of graphile-worker, with local queues and batched completion.
//! <https://leo91000.github.io/graphile_worker_rs/>

use std::sync::OnceLock;
use std::time::Duration;

use graphile_worker::{IntoTaskHandlerResult, JobSpec, LocalQueueConfig, TaskHandler, WorkerContext, WorkerOptions};
use serde::{Deserialize, Serialize};

use crate::handled::{Handled, payload};

static HANDLED: OnceLock<Handled> = OnceLock::new();

#[derive(Clone, Serialize, Deserialize)]
struct Nothing {
    data: String,
}

impl TaskHandler for Nothing {
    const IDENTIFIER: &'static str = "nothing";

    async fn run(self, _: WorkerContext) -> impl IntoTaskHandlerResult {
        if let Some(handled) = HANDLED.get() {
            handled.one();
        }
        Ok::<(), String>(())
    }
}

pub async fn drain(url: &str, handled: Handled) -> anyhow::Result<()> {
    let handled = HANDLED.get_or_init(|| handled);
    let worker = WorkerOptions::default()
        .database_url(url)
        .max_pg_conn(20)
        .concurrency(24)
        .local_queue(LocalQueueConfig::builder().size(500).build())
        .complete_job_batch_delay(Duration::from_millis(1))
        .fail_job_batch_delay(Duration::from_millis(1))
        .define_job::<Nothing>()
        .init()
        .await?;
    let (utils, spec) = (worker.create_utils(), JobSpec::default());
    let mut left = handled.jobs();
    while left > 0 {
        let count = left.min(5_000);
        let batch: Vec<_> = (0..count).map(|_| (Nothing { data: payload() }, &spec)).collect();
        utils.add_jobs(&batch).await?;
        left -= count;
    }
    handled.begin();
    let running = worker.run();
    tokio::pin!(running);
    tokio::select! {
        ended = &mut running => {
            ended?;
            anyhow::bail!("it ended by itself")
        }
        () = handled.end() => {
            worker.request_shutdown();
            running.await?;
            Ok(())
        }
    }
}
