//! Dead letters back into their queues.

use std::time::Duration;

use domain::Cause;
use sqlx::PgConnection;
use uuid::Uuid;

use super::read::{DeadLetter, Row, Selection};
use crate::QueueError;

/// How dead letters come back.
#[derive(Debug, Clone)]
pub struct Replay {
    /// What replays them; kept with the jobs and with the letters they may become again.
    pub origin: Uuid,
    /// The most letters of this call.
    pub limit: i64,
    /// The wait before the first one runs.
    pub delay: Duration,
    /// The wait between one and the next, which is what limits the rate.
    pub spacing: Duration,
}

/// Moves selected dead letters back into their queues, oldest first, and answers which.
///
/// A letter is removed where its job appears, in the caller's transaction: replaying the same selection twice
/// brings each back once. Attempts begin anew; the number of replays and the origin stay with the job.
///
/// # Errors
/// The database failed.
pub async fn replay(
    conn: &mut PgConnection,
    selection: &Selection,
    replay: &Replay,
) -> Result<Vec<DeadLetter>, QueueError> {
    let rows = sqlx::query_file_as!(
        Row,
        "src/dead_letters/replay.sql",
        &selection.lanes,
        selection.ids.as_deref(),
        selection.queue.as_deref(),
        selection.group,
        selection.cause.map(Cause::name),
        selection.since,
        selection.until,
        replay.limit,
        replay.origin,
        replay.delay.as_secs_f64(),
        replay.spacing.as_secs_f64(),
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(DeadLetter::from).collect())
}
