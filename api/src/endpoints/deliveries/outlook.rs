//! What can still become of a delivery: its next attempt, or its dead letter.

use chrono::{DateTime, Utc};
use domain::{AppId, DeliveryId, DeliveryJob, DeliveryStatus, Lane, RecipientSet};
use queue::dead_letters::{DeadLetter, of_part};
use queue::group::{Waiting, waiting};
use sqlx::PgConnection;

use super::listing::JOBS;
use crate::edge::Problem;

/// What can still become of a delivery.
#[derive(Debug, Default)]
pub(super) struct Outlook {
    /// When it is tried next, at the earliest.
    pub(super) next_attempt_at: Option<DateTime<Utc>>,
    /// What a replay would bring back.
    pub(super) letter: Option<DeadLetter>,
}

/// What can still become of delivery `id`, which stands at `status`.
pub(super) async fn outlook(
    conn: &mut PgConnection,
    app: AppId,
    id: DeliveryId,
    status: DeliveryStatus,
) -> Result<Outlook, Problem> {
    let (lanes, message) = (Lane::all_of(app), id.message.uuid());
    if status == DeliveryStatus::DeadLetter {
        let letter = of_part(conn, &lanes, message, id.ordinal.into()).await?;
        return Ok(Outlook { letter, ..Outlook::default() });
    }
    if status.is_final() {
        return Ok(Outlook::default());
    }
    let jobs = waiting(conn, &lanes, message, 0, JOBS).await?;
    let job = jobs.iter().find(|job| is_for(job, id.ordinal));
    let next_attempt_at = job.filter(|job| !job.running).map(|job| job.run_at);
    Ok(Outlook { next_attempt_at, ..Outlook::default() })
}

/// Whether `job` still has something to do for a recipient.
fn is_for(job: &Waiting, ordinal: u32) -> bool {
    let settled = RecipientSet::from_bytes(job.progress.as_deref().unwrap_or_default());
    DeliveryJob::decode(&job.payload).is_ok_and(|delivery| {
        let mut recipients = delivery.recipients.iter().enumerate();
        recipients.any(|(place, recipient)| recipient.ordinal == ordinal && !settled.contains(place))
    })
}
