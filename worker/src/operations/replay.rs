//! Moving dead letters back, page by page, at a rate.

use std::time::Duration;

use domain::{Cause, Lane};
use queue::dead_letters::{Replay, Selection, count};
use queue::{Disposition, Lease, When};
use serde::Deserialize;
use store::operations::Operation;
use uuid::Uuid;

use super::handle::{Interrupted, Operations, finish};
use super::job::OperationJob;
use super::record::{Step, Write};

/// Letters of one transaction.
const PAGE: i64 = 1_000;

/// What to replay, as the request said it.
#[derive(Debug, Deserialize)]
struct Parameters {
    #[serde(default)]
    ids: Option<Vec<Uuid>>,
    #[serde(default)]
    channel: Option<String>,
    #[serde(default)]
    message: Option<Uuid>,
    #[serde(default)]
    cause: Option<String>,
    #[serde(default)]
    since: Option<chrono::DateTime<chrono::Utc>>,
    #[serde(default)]
    rate_per_second: Option<f64>,
}

/// Replays until nothing of the selection is left.
pub(super) async fn run(
    operations: &Operations,
    job: OperationJob,
    operation: &Operation,
    lease: &Lease<Step>,
) -> Result<Disposition<Step>, Interrupted> {
    let Ok(parameters) = serde_json::from_value::<Parameters>(operation.parameters.clone()) else {
        return Ok(finish(job, Some("the parameters do not read".to_owned()), 0, lease));
    };
    let selection = Selection {
        lanes: Lane::all_of(job.app),
        ids: parameters.ids,
        queue: parameters.channel,
        group: parameters.message,
        cause: parameters.cause.as_deref().and_then(Cause::from_name),
        since: parameters.since,
        // What dies again while this runs is not raised again: that would never end.
        until: Some(operation.created_at),
    };
    let spacing = parameters.rate_per_second.filter(|rate| *rate > 0.0).map_or(0.0, |rate| 1.0 / rate);
    let mut pages = page_of(lease.progress());
    loop {
        let left = {
            let mut conn = operations.pool.acquire().await.map_err(store::StoreError::from)?;
            count(&mut conn, &selection).await?
        };
        if left == 0 {
            return Ok(finish(job, None, 0, lease));
        }
        let replay = Replay {
            origin: job.id.uuid(),
            limit: PAGE,
            // Every page begins where the one before it ends.
            delay: Duration::from_secs_f64(f64::from(pages) * 1_000.0 * spacing),
            spacing: Duration::from_secs_f64(spacing),
        };
        let (app, at) = (job.app, lease.now());
        let writes = vec![Write::Raise { app, operation: job.id, selection: selection.clone(), replay, at }];
        pages += 1;
        if lease.checkpoint(pages.to_be_bytes().to_vec(), Step { writes }).await.is_err() {
            return Ok(Disposition::done());
        }
        if lease.is_stopping() {
            return Ok(Disposition::snooze(When::Now));
        }
    }
}

fn page_of(progress: Option<&[u8]>) -> u32 {
    progress.and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes)
}
