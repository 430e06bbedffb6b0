//! How full the queues are.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::Priority;
use sqlx::PgConnection;

use crate::{QueueError, QueueName};

/// Counting stops here: past it, how many more there are changes nobody's decision, and a count of everything
/// would cost the more the worse things are.
pub const COUNTED_AT_MOST: i64 = 100_000;

/// How many lanes are looked into for the oldest job when there are more jobs than are counted.
const LANES_AT_MOST: i32 = 1_000;

/// How full one queue is.
#[derive(Debug, Clone)]
pub struct QueueStatistics {
    /// The queue.
    pub queue: QueueName,
    /// Jobs that can run now, by priority; every priority has its entry.
    pub ready: BTreeMap<Priority, u64>,
    /// Jobs that run, as their workers told with their last heartbeats.
    pub running: u64,
    /// Jobs that run later, of the next [`COUNTED_AT_MOST`] of all queues.
    pub scheduled: u64,
    /// Dead letters kept, of the newest [`COUNTED_AT_MOST`] of all queues.
    pub dead_letters: u64,
    /// How long the oldest ready job has waited.
    pub oldest_ready_age: Duration,
}

impl QueueStatistics {
    /// Those of a queue of which nothing is known.
    pub(crate) fn empty(queue: QueueName) -> Self {
        Self {
            queue,
            ready: Priority::ALL.into_iter().map(|priority| (priority, 0)).collect(),
            running: 0,
            scheduled: 0,
            dead_letters: 0,
            oldest_ready_age: Duration::ZERO,
        }
    }
}

/// How full the queues are. Every number stops at [`COUNTED_AT_MOST`].
///
/// # Errors
/// The database failed.
pub async fn queues(conn: &mut PgConnection) -> Result<Vec<QueueStatistics>, QueueError> {
    let rows =
        sqlx::query_file!("src/statistics.sql", COUNTED_AT_MOST, LANES_AT_MOST).fetch_all(conn).await?;
    let mut queues: BTreeMap<QueueName, QueueStatistics> = BTreeMap::new();
    for row in rows {
        let queue = QueueName::parse(&row.queue)?;
        let statistics = queues.entry(queue.clone()).or_insert_with(|| QueueStatistics {
            running: count(row.running),
            scheduled: count(row.scheduled),
            dead_letters: count(row.dead_letters),
            ..QueueStatistics::empty(queue)
        });
        statistics.ready.insert(Priority::from_code(row.priority), count(row.ready));
        let age = Duration::try_from_secs_f64(row.oldest_age.max(0.0)).unwrap_or_default();
        statistics.oldest_ready_age = statistics.oldest_ready_age.max(age);
    }
    Ok(queues.into_values().collect())
}

fn count(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
