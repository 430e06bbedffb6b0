//! A delivery as clients see it.

use chrono::{DateTime, Utc};
use domain::{Channel, DeadLetterId, DeliveryId, DeliveryStatus, MessageId, Reply};
use poem_openapi::Object;
use store::deliveries::Recorded;

use super::outlook::Outlook;
use crate::edge::Text;

/// One message to one recipient.
#[derive(Debug, Object)]
#[oai(rename = "Delivery")]
pub(crate) struct DeliveryView {
    /// Its id.
    pub(crate) id: Text<DeliveryId>,
    /// The message.
    pub(crate) message: Text<MessageId>,
    /// The channel; null while it is only known to wait.
    pub(crate) channel: Option<Text<Channel>>,
    /// The subscription, by your name for it; null for a token given with the message, or one deleted since.
    pub(crate) subscription: Option<String>,
    /// The user, by your name for them.
    pub(crate) user: Option<String>,
    /// Where it stands.
    pub(crate) status: Text<DeliveryStatus>,
    /// Attempts made. A call costs none if the provider told us to come later or did not accept the credential.
    pub(crate) attempts: u16,
    /// The provider's id for it: `apns-id`, or the name Firebase gave.
    pub(crate) provider_id: Option<String>,
    /// What the provider said last, unless it simply accepted; or why it was not asked.
    pub(crate) reply: Option<ReplyView>,
    /// When something last became of it.
    pub(crate) updated_at: Option<DateTime<Utc>>,
}

/// What a provider said.
#[derive(Debug, Clone, Object)]
#[oai(rename = "ProviderReply")]
pub(crate) struct ReplyView {
    /// HTTP status; 0 if there was none.
    status: u16,
    /// The provider's own word, e.g. `Unregistered`; ours in lower case.
    code: String,
    /// The raw answer, shortened.
    detail: String,
}

/// One thing that became of a delivery.
#[derive(Debug, Object)]
#[oai(rename = "DeliveryEvent")]
pub(crate) struct EventView {
    /// When.
    at: DateTime<Utc>,
    /// Where it stood from then on.
    status: Text<DeliveryStatus>,
    /// Which attempt this was; 0 if the provider was not called. A call that cost none has the number of the one after it.
    attempt: u16,
    /// What the provider said.
    reply: Option<ReplyView>,
}

/// One message to one recipient, with everything that became of it.
#[derive(Debug, Object)]
#[oai(rename = "DeliveryDetails")]
pub(crate) struct DetailsView {
    /// Where it stands.
    #[oai(flatten)]
    delivery: DeliveryView,
    /// When it is tried next, at the earliest; a moment that has passed: when its turn comes. Null while it is tried, when it
    /// has its final status, and if more than 500 jobs of its message wait.
    next_attempt_at: Option<DateTime<Utc>>,
    /// Why it was given up. Null if it was not, or is replayed already; also if that was before December 2026. More causes may
    /// come.
    cause: Option<String>,
    /// What to give `POST /v1/dead-letters/replay` to send it after all. Null where `cause` is.
    dead_letter: Option<Text<DeadLetterId>>,
    /// Everything that became of it, oldest first.
    timeline: Vec<EventView>,
}

impl From<&Reply> for ReplyView {
    fn from(reply: &Reply) -> Self {
        Self { status: reply.status, code: reply.code.clone(), detail: reply.detail.clone() }
    }
}

impl DetailsView {
    pub(super) fn of(delivery: DeliveryView, outlook: Outlook, timeline: Vec<EventView>) -> Self {
        let (dead_letter, cause) =
            outlook.letter.map(|letter| (Text(letter.id.into()), letter.cause)).unzip();
        Self { delivery, next_attempt_at: outlook.next_attempt_at, cause, dead_letter, timeline }
    }
}

impl EventView {
    pub(super) fn of(recorded: &Recorded) -> Self {
        Self {
            at: recorded.recorded_at,
            status: Text(recorded.status),
            attempt: recorded.attempt,
            reply: recorded.reply.as_ref().map(ReplyView::from),
        }
    }
}

impl DeliveryView {
    /// A delivery nothing became of yet.
    pub(super) fn waiting(id: DeliveryId, channel: Option<Channel>) -> Self {
        Self {
            id: Text(id),
            message: Text(id.message),
            channel: channel.map(Text),
            subscription: None,
            user: None,
            status: Text(DeliveryStatus::Queued),
            attempts: 0,
            provider_id: None,
            reply: None,
            updated_at: None,
        }
    }

    /// A delivery as the newest word on it says.
    pub(super) fn recorded(id: DeliveryId, recorded: &Recorded) -> Self {
        let sent = matches!(recorded.status, DeliveryStatus::Sent | DeliveryStatus::Delivered);
        let derived = || (sent && recorded.channel == Channel::Apns).then(|| id.provider_uuid().to_string());
        Self {
            status: Text(recorded.status),
            attempts: recorded.attempt,
            provider_id: recorded.provider_id.clone().or_else(derived),
            reply: recorded.reply.as_ref().map(ReplyView::from),
            updated_at: Some(recorded.recorded_at),
            ..Self::waiting(id, Some(recorded.channel))
        }
    }
}
