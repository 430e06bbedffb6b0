//! Waiting for a condition, with a limit.

use std::time::{Duration, Instant};

use anyhow::bail;

const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Waits until `condition` holds, for `limit` at most.
pub(super) async fn until<F: Future<Output = anyhow::Result<bool>>>(
    limit: Duration,
    what: &str,
    mut condition: impl FnMut() -> F,
) -> anyhow::Result<()> {
    let began = Instant::now();
    while !condition().await? {
        if began.elapsed() > limit {
            bail!("after {limit:?} still not: {what}");
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Ok(())
}
