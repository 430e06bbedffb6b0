//! What a worker had under way when something happened to it: the most that may be sent twice.
//!
//! It is read from the leases, not guessed from rates: a recipient of a leased job without a durable outcome is
//! either not sent yet, on its way, or sent with an answer that was not written yet.

use std::time::{Duration, Instant};

use anyhow::ensure;
use domain::{DeliveryJob, RecipientSet};
use sqlx::PgConnection;
use uuid::Uuid;

/// What a worker had under way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct InFlight {
    /// When, in microseconds since 1970.
    pub(crate) at_micros: i64,
    /// Message and ordinal.
    pub(crate) recipients: Vec<(Uuid, u32)>,
}

/// No load leaves a worker without work for longer.
const BUSY_WITHIN: Duration = Duration::from_secs(10);
const LOOK_EVERY: Duration = Duration::from_millis(2);

/// What a dead process wrote last may still be on its way into the database.
const SETTLES_WITHIN: Duration = Duration::from_millis(200);

impl InFlight {
    /// Of the worker with process id `pid`, which does nothing more from `at_micros` on.
    pub(crate) async fn of(conn: &mut PgConnection, pid: i32, at_micros: i64) -> anyhow::Result<Self> {
        let mut before = leased(conn, pid).await?;
        loop {
            tokio::time::sleep(SETTLES_WITHIN).await;
            let now = leased(conn, pid).await?;
            if now == before {
                return Ok(Self { at_micros, recipients: now });
            }
            before = now;
        }
    }

    /// Waits until the worker has something under way, so that a fault meets it in the middle of messages.
    pub(crate) async fn await_some(conn: &mut PgConnection, pid: i32) -> anyhow::Result<()> {
        let began = Instant::now();
        while leased(conn, pid).await?.is_empty() {
            ensure!(began.elapsed() < BUSY_WITHIN, "a worker had nothing to do for {BUSY_WITHIN:?}");
            tokio::time::sleep(LOOK_EVERY).await;
        }
        Ok(())
    }

    /// Whether the worker has nothing leased any more.
    pub(crate) async fn is_over(conn: &mut PgConnection, pid: i32) -> anyhow::Result<bool> {
        Ok(leased(conn, pid).await?.is_empty())
    }
}

#[expect(clippy::disallowed_methods, reason = "a question of the oracle, not of the product")]
async fn leased(conn: &mut PgConnection, pid: i32) -> anyhow::Result<Vec<(Uuid, u32)>> {
    // A worker is called host:pid:start.
    let jobs: Vec<(Vec<u8>, Option<Vec<u8>>)> = sqlx::query_as(
        "SELECT payload, progress FROM queue.jobs AS job JOIN queue.workers AS worker ON worker.id = job.lease_by
         WHERE split_part(worker.name, ':', 2) = $1 AND job.queue IN ('apns', 'fcm') ORDER BY job.id",
    )
    .bind(pid.to_string())
    .fetch_all(conn)
    .await?;
    let mut recipients = Vec::new();
    for (payload, progress) in jobs {
        // A scenario may have put something there that does not read.
        let Ok(job) = DeliveryJob::decode(&payload) else { continue };
        let settled = RecipientSet::from_bytes(&progress.unwrap_or_default());
        let open = job.recipients.iter().enumerate().filter(|(place, _)| !settled.contains(*place));
        recipients.extend(open.map(|(_, recipient)| (job.message.uuid(), recipient.ordinal)));
    }
    Ok(recipients)
}
