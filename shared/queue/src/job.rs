//! What the queue carries.

use chrono::{DateTime, Utc};
use domain::{Priority, TraceContext};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::place::Place;
use crate::{Effects, QueueName, When};

/// Any error a handler, a decoder or an effect may end with.
pub type BoxError = Box<dyn std::error::Error + Send + Sync + 'static>;

/// The number of a job; it stays the same through retries.
pub type JobId = i64;

/// A kind of job: how its bytes read, and what its results write.
///
/// The bytes are yours; begin them with a version, because jobs outlive deploys.
pub trait Job: Sized + Send + Sync + 'static {
    /// What finished and checkpointed jobs write, in the transaction that acknowledges them. `()` if nothing.
    type Effects: Effects;

    /// Reads a payload.
    ///
    /// # Errors
    /// The payload does not read. The job is tried again later (a newer program may read it) and ends in the
    /// dead letters after its last attempt.
    fn decode(payload: &[u8]) -> Result<Self, BoxError>;
}

/// A job to be enqueued.
#[derive(Debug, Clone)]
pub struct NewJob {
    /// Its bytes.
    pub payload: Vec<u8>,
    /// When it may run.
    pub when: When,
    /// How urgently.
    pub priority: Priority,
    /// Jobs of one lane take turns with other lanes, and share pauses and rates. Nil if there is only one.
    pub lane: Uuid,
    /// Jobs that belong together, for [`crate::group`].
    pub group: Option<Uuid>,
    /// How many of a worker's slots it takes while it runs.
    pub weight: u32,
    /// Attempts already spent, for a job that continues another one.
    pub attempt: u16,
    /// Attempts in all before it is given up.
    pub max_attempts: u16,
    /// Refuses a second job with the same key.
    pub unique: Option<UniqueKey>,
    /// The trace it belongs to.
    pub trace: Option<TraceContext>,
}

/// A key that refuses a second job with it, for a bounded time, also after the first one is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UniqueKey {
    /// The key, unique within its queue.
    pub key: String,
    /// How long it holds.
    pub holds: std::time::Duration,
}

impl NewJob {
    /// A job that runs at once, at normal priority, up to five times.
    #[must_use]
    pub fn new(payload: Vec<u8>) -> Self {
        Self {
            payload,
            when: When::Now,
            priority: Priority::Normal,
            lane: Uuid::nil(),
            group: None,
            weight: 1,
            attempt: 0,
            max_attempts: 5,
            unique: None,
            trace: None,
        }
    }
}

/// A claimed job, as the database told it.
#[derive(Debug, Clone)]
pub struct Claimed {
    /// Its number.
    pub id: JobId,
    /// The claim's number; every write carries it.
    pub epoch: i32,
    /// Where the claim left its row.
    pub(crate) place: Place,
    /// Its lane.
    pub lane: Uuid,
    /// Its group.
    pub group: Option<Uuid>,
    /// How urgent it is.
    pub priority: Priority,
    /// Its weight.
    pub weight: u32,
    /// The attempt this claim is, from 1.
    pub attempt: u16,
    /// Attempts in all.
    pub max_attempts: u16,
    /// How often it came back from the dead letters.
    pub replays: u16,
    /// What replayed it.
    pub origin: Option<Uuid>,
    /// When it was enqueued first.
    pub enqueued_at: DateTime<Utc>,
    /// Its bytes.
    pub payload: Vec<u8>,
    /// What an earlier run checkpointed.
    pub progress: Option<Vec<u8>>,
    /// The trace it belongs to.
    pub trace: Option<TraceContext>,
}

#[cfg(test)]
impl Claimed {
    pub(crate) fn example(id: JobId) -> Self {
        Self {
            id,
            epoch: 1,
            place: Place::NOWHERE,
            lane: Uuid::nil(),
            group: None,
            priority: Priority::Normal,
            weight: 1,
            attempt: 1,
            max_attempts: 5,
            replays: 0,
            origin: None,
            enqueued_at: DateTime::UNIX_EPOCH,
            payload: Vec::new(),
            progress: None,
            trace: None,
        }
    }
}

/// Makes a queue, with a table of its own. Nothing happens if it exists.
///
/// # Errors
/// The database failed.
pub async fn create_queue(conn: &mut PgConnection, queue: &QueueName) -> Result<(), crate::QueueError> {
    sqlx::query!("SELECT queue.create_queue($1)", queue.as_str()).execute(conn).await?;
    Ok(())
}
