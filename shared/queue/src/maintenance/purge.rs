//! What nobody needs any more goes.

use crate::QueueError;
use crate::connection::{give_back, lend, within};
use crate::process::Shared;

const BATCH: i64 = 10_000;

/// Removes expired unique keys, and workers that ended a day ago and hold nothing since.
pub(super) async fn expired(shared: &Shared) -> Result<(), QueueError> {
    let patience = shared.options.patience;
    let mut conn = lend(&shared.pool, patience).await?;
    let purged = within(patience, async {
        sqlx::query!(
            "DELETE FROM queue.unique_keys AS stale
             USING (SELECT queue, key FROM queue.unique_keys WHERE expires_at <= now()
                    ORDER BY queue, key LIMIT $1 FOR UPDATE SKIP LOCKED) AS expired
             WHERE stale.queue = expired.queue AND stale.key = expired.key",
            BATCH
        )
        .execute(&mut *conn)
        .await?;
        sqlx::query!(
            "DELETE FROM queue.workers WHERE cleared_at < now() - interval '1 day'
               AND coalesce(dead_at, stopped_at) < now() - interval '1 day'"
        )
        .execute(&mut *conn)
        .await?;
        Ok(())
    });
    let purged = purged.await;
    give_back(conn, purged)
}
