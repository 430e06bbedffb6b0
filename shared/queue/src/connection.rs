//! Connections for the queue's own statements: planned once, and never waited for without end.

use std::future::Future;
use std::time::Duration;

use sqlx::PgConnection;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, Postgres};

use crate::QueueError;

/// Settings that keep a claim at its measured price. A generic plan saves planning a wide statement each time
/// (0.9 to 2.8 ms); JIT compiles it for longer than it runs (275 ms); a sequential scan is never right here.
///
/// A process that stands still in the middle of a transaction keeps its locks for as long as its connection lives;
/// the server ends such a session once others may take the process's jobs.
const SETTINGS: [(&str, &str); 4] = [
    ("idle_in_transaction_session_timeout", "15s"),
    ("jit", "off"),
    ("plan_cache_mode", "force_generic_plan"),
    ("enable_seqscan", "off"),
];

/// The options of every connection of the queue.
pub(crate) fn tuned(connect: &PgConnectOptions) -> PgConnectOptions {
    connect.clone().options(SETTINGS)
}

/// The connections that claims, acknowledgements and housekeeping share. The server, too, gives a statement up after
/// `patience`: what nobody waits for any more is not done.
pub(crate) fn pool(connect: &PgConnectOptions, size: u32, patience: Duration) -> PgPool {
    let timeout = [("statement_timeout", patience.as_millis().to_string())];
    PgPoolOptions::new()
        .max_connections(size.max(2))
        .min_connections(1)
        .acquire_timeout(patience)
        // A dead connection shows in the first statement, and every statement here can be tried again.
        .test_before_acquire(false)
        .connect_lazy_with(tuned(connect).options(timeout))
}

/// Takes a connection, but does not wait longer than `patience`.
pub(crate) async fn lend(pool: &PgPool, patience: Duration) -> Result<PoolConnection<Postgres>, QueueError> {
    within(patience, async { Ok(pool.acquire().await?) }).await
}

/// Waits for `work`, but not longer than `patience`: a peer that fell silent must not hold a task for ever.
pub(crate) async fn within<T>(
    patience: Duration,
    work: impl Future<Output = Result<T, QueueError>>,
) -> Result<T, QueueError> {
    tokio::time::timeout(patience, Box::pin(work)).await.unwrap_or(Err(QueueError::Timeout(patience)))
}

/// Ends the use of a connection: one that failed or fell silent is not given to the next user.
pub(crate) fn give_back<T>(
    mut conn: PoolConnection<Postgres>,
    result: Result<T, QueueError>,
) -> Result<T, QueueError> {
    if result.as_ref().is_err_and(QueueError::is_transient) {
        conn.close_on_drop();
    }
    result
}

/// A connection of one's own, opened within `patience`.
pub(crate) async fn open(connect: &PgConnectOptions, patience: Duration) -> Result<PgConnection, QueueError> {
    use sqlx::Connection as _;
    within(patience, async { Ok(PgConnection::connect_with(connect).await?) }).await
}

/// How long to wait before trying again what failed `failures` times: 50 ms, doubling, at most 2 s.
pub(crate) fn pause_after(failures: u32) -> Duration {
    Duration::from_millis(50 << failures.saturating_sub(1).min(6)).min(Duration::from_secs(2))
}
