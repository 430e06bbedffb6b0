//! A dead letter as clients see it.

use chrono::{DateTime, Utc};
use domain::{DeadLetterId, DeliveryId, DeliveryJob, MessageId, Priority};
use poem_openapi::Object;
use queue::dead_letters::DeadLetter;

use crate::edge::Text;

/// Recipients given up, with the cause.
#[derive(Debug, Object)]
#[oai(rename = "DeadLetter")]
pub(crate) struct DeadLetterView {
    /// Its id.
    id: Text<DeadLetterId>,
    /// The queue it died in: a channel, or work of our own.
    channel: String,
    /// The message.
    message: Option<Text<MessageId>>,
    /// The deliveries given up.
    deliveries: Vec<Text<DeliveryId>>,
    /// Why. More causes may come.
    cause: String,
    /// The provider's own word.
    code: String,
    /// Its raw answer, shortened.
    detail: String,
    /// Attempts made.
    attempts: u16,
    /// How often it was replayed before.
    replays: u16,
    /// How urgent it was.
    priority: Text<Priority>,
    /// When it was accepted.
    enqueued_at: DateTime<Utc>,
    /// When it was given up.
    died_at: DateTime<Utc>,
}

impl From<DeadLetter> for DeadLetterView {
    fn from(letter: DeadLetter) -> Self {
        let job = DeliveryJob::decode(&letter.payload).ok();
        let deliveries = job.iter().flat_map(|job| {
            let id = |recipient: &domain::Recipient| DeliveryId {
                message: job.message,
                ordinal: recipient.ordinal,
            };
            job.recipients.iter().map(id).collect::<Vec<_>>()
        });
        Self {
            id: Text(letter.id.into()),
            channel: letter.queue,
            message: letter.group.map(|group| Text(group.into())),
            deliveries: deliveries.map(Text).collect(),
            cause: letter.cause,
            code: letter.code,
            detail: letter.detail,
            attempts: letter.attempts,
            replays: letter.replays,
            priority: Text(letter.priority),
            enqueued_at: letter.enqueued_at,
            died_at: letter.died_at,
        }
    }
}
