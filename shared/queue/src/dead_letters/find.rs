//! The dead letter of one part of a group.

use sqlx::PgConnection;
use uuid::Uuid;

use super::read::{DeadLetter, Row};
use crate::QueueError;

/// The newest letter about part `part` of `group`.
///
/// # Errors
/// The database failed.
pub async fn of_part(
    conn: &mut PgConnection,
    lanes: &[Uuid],
    group: Uuid,
    part: i64,
) -> Result<Option<DeadLetter>, QueueError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, queue, lane, group_id, job_id, priority, cause, code, detail, attempts, replays, origin,
           enqueued_at, died_at, payload, progress
         FROM queue.dead_letters WHERE lane = ANY ($1) AND group_id = $2 AND part = $3 ORDER BY id DESC LIMIT 1",
        lanes,
        group,
        part
    );
    Ok(row.fetch_optional(conn).await?.map(DeadLetter::from))
}
