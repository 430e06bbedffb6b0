//! What a worker had under way when something happened to it: the most that may be sent twice.
//!
//! It is read from the leases, not guessed from rates: a recipient of a leased job without a durable outcome is
//! either not sent yet, on its way, or sent with an answer that was not written yet.

use std::time::Duration;

use domain::{DeliveryJob, RecipientSet};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::load::now_micros;

/// What a worker had under way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct InFlight {
    /// When, in microseconds since 1970.
    pub(crate) at_micros: i64,
    /// Message and ordinal.
    pub(crate) recipients: Vec<(Uuid, u32)>,
}

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

    /// Of a worker that still works: a moment's view.
    pub(crate) async fn of_running(conn: &mut PgConnection, pid: i32) -> anyhow::Result<Self> {
        Ok(Self { at_micros: now_micros(), recipients: leased(conn, pid).await? })
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
