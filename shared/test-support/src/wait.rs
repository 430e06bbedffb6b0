//! Waiting for a condition, with a limit. Tests do not sleep and hope.

use std::future::Future;
use std::time::{Duration, Instant};

/// Waits until `condition` gives something, for 30 s at most.
///
/// # Panics
/// If it never did.
pub async fn eventually<T, F: Future<Output = Option<T>>>(what: &str, condition: impl FnMut() -> F) -> T {
    eventually_within(Duration::from_secs(30), what, condition).await
}

/// Waits until `condition` gives something, for `limit` at most.
///
/// # Panics
/// If it never did.
pub async fn eventually_within<T, F: Future<Output = Option<T>>>(
    limit: Duration,
    what: &str,
    mut condition: impl FnMut() -> F,
) -> T {
    let began = Instant::now();
    loop {
        if let Some(value) = condition().await {
            return value;
        }
        assert!(began.elapsed() < limit, "after {limit:?} still not: {what}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
