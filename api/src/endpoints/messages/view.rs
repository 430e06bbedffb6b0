//! A message as clients see it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{AmbiguityPolicy, Channel, Environment, MessageId, MessageStatus, Priority, Urgency};
use poem_openapi::Object;
use poem_openapi::types::ParseFromJSON as _;
use secrets::AppKeys;
use serde_json::Value;
use store::deliveries::Account;
use store::messages::{Audience, MessageRecord};

use crate::edge::Text;
use crate::intake::Refusal;

/// A message and its account.
#[derive(Debug, Object)]
#[oai(rename = "Message")]
pub(crate) struct MessageView {
    /// Its id.
    id: Text<MessageId>,
    /// `accepted`, `scheduled`, `dispatching`, `completed`, `cancelled`, `expired` or `failed`. More may come.
    status: String,
    /// When it was accepted.
    created_at: DateTime<Utc>,
    /// How urgently it waits in our queue.
    priority: Text<Priority>,
    /// What the provider is asked to do.
    urgency: Text<Urgency>,
    /// What to do if a provider never answers.
    on_no_answer: Text<AmbiguityPolicy>,
    /// On which channels.
    channels: Vec<Text<Channel>>,
    /// `inline` or `all`.
    audience: String,
    /// What it says; null if it can not be read any more.
    content: Value,
    /// Messages with the same key replace each other on the device.
    collapse_key: Option<String>,
    /// Not before.
    send_at: Option<DateTime<Utc>>,
    /// Not after.
    expires_at: DateTime<Utc>,
    /// When it was taken back.
    cancelled_at: Option<DateTime<Utc>>,
    /// When every recipient had a final status.
    completed_at: Option<DateTime<Utc>>,
    /// Why it failed as a whole.
    failure: Option<String>,
    /// What became of its recipients.
    counts: CountsView,
    /// Targets that name nobody, each with the reason.
    refusals: Vec<Refusal>,
    /// Your labels.
    tags: BTreeMap<String, Value>,
    /// Your data.
    metadata: BTreeMap<String, Value>,
    /// The request that brought it.
    request_id: String,
    /// What holds its recipients back at the moment; only where one message is asked for.
    #[oai(skip_serializing_if_is_none)]
    held: Option<Vec<HoldView>>,
}

/// Why a lane stands still.
#[derive(Debug, Object)]
#[oai(rename = "Hold")]
pub(crate) struct HoldView {
    /// The channel.
    pub(crate) channel: Text<Channel>,
    /// Which of Apple's environments stands still; null on other channels, and if the whole channel does.
    pub(crate) environment: Option<Text<Environment>>,
    /// Why.
    pub(crate) reason: String,
    /// Until when; null until somebody resumes the lane.
    pub(crate) until: Option<DateTime<Utc>>,
}

/// What became of a message's recipients.
#[derive(Debug, Object)]
#[oai(rename = "MessageCounts")]
pub(crate) struct CountsView {
    /// Recipients found so far.
    recipients: u64,
    /// Targets that name nobody.
    refused: u64,
    /// Without a final status yet.
    pending: u64,
    /// The provider accepted it.
    sent: u64,
    /// Given up; can be replayed.
    dead_letter: u64,
    /// The address is gone.
    invalid_target: u64,
    /// Not sent because of a rule.
    suppressed: u64,
    /// Its time ran out, or would before the next attempt.
    expired: u64,
    /// Taken back before it was sent.
    cancelled: u64,
    /// The provider never answered.
    unknown: u64,
    /// Calls to providers, also those that cost no attempt.
    attempts: u64,
}

impl MessageView {
    /// A message, opened with `keys`, and what became of it.
    pub(crate) fn of(record: MessageRecord, keys: &AppKeys, account: &Account, now: DateTime<Utc>) -> Self {
        let opened = record.open(keys).inspect_err(|error| {
            tracing::error!(message.id = %record.id, %error, "what a message says can not be read");
        });
        // Where it stands can be told all the same.
        let content = opened.map_or(Value::Null, |content| serde_json::to_value(content).unwrap_or_default());
        Self::opened(record, content, account, now)
    }

    fn opened(record: MessageRecord, content: Value, account: &Account, now: DateTime<Utc>) -> Self {
        let status = status_of(&record, account, now);
        let recipients = u64::from(record.recipients);
        let is_over = record.expanded_at.is_some() && account.settled() >= recipients;
        Self {
            id: Text(record.id),
            status: status.name().to_owned(),
            created_at: record.created_at,
            priority: Text(record.priority),
            urgency: Text(record.urgency),
            on_no_answer: Text(record.on_no_answer),
            channels: record.channels.into_iter().map(Text).collect(),
            audience: if record.audience == Audience::All { "all" } else { "inline" }.to_owned(),
            content,
            collapse_key: record.collapse_key,
            send_at: record.send_at,
            expires_at: record.expires_at,
            cancelled_at: record.cancelled_at,
            completed_at: is_over.then(|| account.last_at.or(record.expanded_at)).flatten(),
            failure: record.failure,
            counts: CountsView {
                recipients,
                refused: record.refusals.as_array().map_or(0, |refusals| refusals.len() as u64),
                pending: recipients.saturating_sub(account.settled()),
                sent: account.sent,
                dead_letter: account.dead_letter,
                invalid_target: account.invalid_target,
                suppressed: account.suppressed,
                expired: account.expired,
                cancelled: account.cancelled,
                unknown: account.unknown,
                attempts: account.attempts,
            },
            refusals: Vec::parse_from_json(Some(record.refusals)).unwrap_or_default(),
            tags: fields(record.tags),
            metadata: fields(record.metadata),
            request_id: record.request_id,
            held: None,
        }
    }

    /// The same with what holds it back.
    pub(crate) fn held_by(self, held: Vec<HoldView>) -> Self {
        Self { held: Some(held), ..self }
    }

    /// Whether recipients wait.
    pub(crate) fn is_pending(&self) -> bool {
        self.counts.pending > 0
    }
}

fn fields(value: Value) -> BTreeMap<String, Value> {
    match value {
        Value::Object(fields) => fields.into_iter().collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            BTreeMap::new()
        }
    }
}

/// Where a message stands, read off its facts, so that it can not disagree with its deliveries.
pub(crate) fn status_of(record: &MessageRecord, account: &Account, now: DateTime<Utc>) -> MessageStatus {
    let recipients = u64::from(record.recipients);
    if record.failed_at.is_some() {
        MessageStatus::Failed
    } else if record.cancelled_at.is_some() {
        MessageStatus::Cancelled
    } else if record.expanded_at.is_some() && account.settled() >= recipients {
        let nobody_in_time = recipients > 0 && account.expired == recipients;
        if nobody_in_time { MessageStatus::Expired } else { MessageStatus::Completed }
    } else if record.send_at.is_some_and(|at| at > now) {
        MessageStatus::Scheduled
    } else if account.settled() > 0 || account.attempts > 0 {
        MessageStatus::Dispatching
    } else {
        MessageStatus::Accepted
    }
}
