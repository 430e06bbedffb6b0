//! Connections that API and worker share among what they do.

use std::time::Duration;

use sqlx::Connection as _;
use sqlx::postgres::PgPoolOptions;

/// A connection that was used this lately is taken as it is.
const FRESH: Duration = Duration::from_secs(1);

/// At most `connections`, each waited for no longer than `patience`.
///
/// One that lay idle is asked first whether it is still there, so that a database that restarted costs nobody an error. Asking
/// before every use would cost a round trip, and be no surer: it may break in the next moment.
#[must_use]
pub fn options(connections: u32, patience: Duration) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(patience)
        .test_before_acquire(false)
        .before_acquire(|conn, meta| {
            Box::pin(async move {
                if meta.idle_for >= FRESH {
                    conn.ping().await?;
                }
                Ok(true)
            })
        })
}
