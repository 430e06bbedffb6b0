//! Packs out: a message's account, and what happened to one recipient.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{AppId, Channel, DeliveryId, DeliveryStatus, MessageId, Reply, SubscriptionId};
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// How many recipients of a message have which final status, and how often providers were called for them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Account {
    /// Calls to providers.
    pub attempts: u64,
    /// Accepted by the provider.
    pub sent: u64,
    /// Given up.
    pub dead_letter: u64,
    /// Address gone.
    pub invalid_target: u64,
    /// Not sent because of a rule.
    pub suppressed: u64,
    /// Too late.
    pub expired: u64,
    /// Taken back.
    pub cancelled: u64,
    /// Never answered.
    pub unknown: u64,
    /// When something last became of a recipient.
    pub last_at: Option<DateTime<Utc>>,
}

impl Account {
    /// Recipients with a final status.
    #[must_use]
    pub fn settled(&self) -> u64 {
        let failed = self.dead_letter + self.invalid_target + self.suppressed + self.expired;
        self.sent + failed + self.cancelled + self.unknown
    }
}

/// The account of one message.
///
/// # Errors
/// The database failed.
pub async fn account(conn: &mut PgConnection, app: AppId, message: MessageId) -> Result<Account, StoreError> {
    Ok(accounts(conn, app, &[message]).await?.remove(&message).unwrap_or_default())
}

/// The accounts of several messages; those nothing became of yet are missing.
///
/// # Errors
/// The database failed.
pub async fn accounts(
    conn: &mut PgConnection,
    app: AppId,
    messages: &[MessageId],
) -> Result<HashMap<MessageId, Account>, StoreError> {
    let ids: Vec<Uuid> = messages.iter().map(|message| message.uuid()).collect();
    let rows = sqlx::query!(
        r#"SELECT message_id, sum(attempts) AS "attempts!", sum(sent) AS "sent!", sum(dead_letter) AS "dead_letter!",
             sum(invalid_target) AS "invalid_target!", sum(suppressed) AS "suppressed!", sum(expired) AS "expired!",
             sum(cancelled) AS "cancelled!", sum(unknown) AS "unknown!", max(recorded_at) AS last_at
           FROM deliveries WHERE app_id = $1 AND message_id = ANY ($2) GROUP BY message_id"#,
        app.uuid(),
        &ids
    );
    let count = |number: i64| u64::try_from(number).unwrap_or(0);
    let rows = rows.fetch_all(conn).await?.into_iter().map(|row| {
        let account = Account {
            attempts: count(row.attempts),
            sent: count(row.sent),
            dead_letter: count(row.dead_letter),
            invalid_target: count(row.invalid_target),
            suppressed: count(row.suppressed),
            expired: count(row.expired),
            cancelled: count(row.cancelled),
            unknown: count(row.unknown),
            last_at: row.last_at,
        };
        (MessageId::from(row.message_id), account)
    });
    Ok(rows.collect())
}

/// Something that became of one recipient.
#[derive(Debug, Clone, PartialEq)]
pub struct Recorded {
    /// The recipient's place in the message.
    pub ordinal: u32,
    /// The channel.
    pub channel: Channel,
    /// Where the delivery stood from then on.
    pub status: DeliveryStatus,
    /// Which attempt this was; 0 if no provider was called.
    pub attempt: u16,
    /// The subscription; none for a token given with the message.
    pub subscription: Option<SubscriptionId>,
    /// The provider's id, if it can not be derived.
    pub provider_id: Option<String>,
    /// What the provider said.
    pub reply: Option<Reply>,
    /// When.
    pub recorded_at: DateTime<Utc>,
}

struct Row {
    ordinal: i32,
    channel: i16,
    status: i16,
    attempt: i16,
    subscription: Uuid,
    provider_id: Option<String>,
    reply: Option<Value>,
    recorded_at: DateTime<Utc>,
}

impl TryFrom<Row> for Recorded {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let wrong = |column| StoreError::Inconsistent { table: "deliveries", column };
        Ok(Self {
            ordinal: u32::try_from(row.ordinal).map_err(|_| wrong("ordinals"))?,
            channel: Channel::from_code(row.channel).ok_or(wrong("channel"))?,
            status: DeliveryStatus::from_code(row.status).ok_or(wrong("statuses"))?,
            attempt: u16::try_from(row.attempt).unwrap_or(0),
            subscription: (!row.subscription.is_nil()).then(|| row.subscription.into()),
            provider_id: row.provider_id,
            reply: row.reply.as_ref().map(reply_of),
            recorded_at: row.recorded_at,
        })
    }
}

fn reply_of(reply: &Value) -> Reply {
    let text = |name: &str| reply.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let status = reply.get("status").and_then(Value::as_u64).and_then(|status| u16::try_from(status).ok());
    Reply { status: status.unwrap_or(0), code: text("code"), detail: text("detail") }
}

/// Everything that became of recipients with ordinals from `first` to `last`: by ordinal, then oldest first.
///
/// # Errors
/// The database failed.
pub async fn window(
    conn: &mut PgConnection,
    app: AppId,
    message: MessageId,
    first: u32,
    last: u32,
) -> Result<Vec<Recorded>, StoreError> {
    let rows = sqlx::query_file_as!(
        Row,
        "src/deliveries/window.sql",
        app.uuid(),
        message.uuid(),
        number(first),
        number(last)
    );
    rows.fetch_all(conn).await?.into_iter().map(Recorded::try_from).collect()
}

/// Everything that became of one recipient, oldest first.
///
/// # Errors
/// The database failed.
pub async fn history(
    conn: &mut PgConnection,
    app: AppId,
    id: DeliveryId,
) -> Result<Vec<Recorded>, StoreError> {
    window(conn, app, id.message, id.ordinal, id.ordinal).await
}

/// Which recipients of a message are read.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    /// Only those that stand here now.
    pub status: Option<DeliveryStatus>,
    /// Only those with at least this ordinal.
    pub from: u32,
    /// The most of one page.
    pub limit: usize,
}

/// The newest word on each recipient of a message, by ordinal.
///
/// It reads window by window, so that a page of a message to a million costs a page; with a status it jumps to the
/// next pack that mentions it.
///
/// # Errors
/// The database failed.
pub async fn page(
    conn: &mut PgConnection,
    app: AppId,
    message: MessageId,
    page: Page,
) -> Result<Vec<Recorded>, StoreError> {
    let Page { status, from, limit } = page;
    let mut found = Vec::new();
    let mut next = Some(from);
    while let Some(start) = next
        && found.len() < limit
        && let Some(first) = next_mentioned(conn, app, message, status, start).await?
    {
        let first = first.max(start);
        let last = first.saturating_add(WINDOW - 1);
        let newest = newest_of(window(conn, app, message, first, last).await?);
        found.extend(
            newest.into_iter().filter(|recorded| status.is_none_or(|wanted| recorded.status == wanted)),
        );
        next = last.checked_add(1);
    }
    found.truncate(limit);
    Ok(found)
}

/// Ordinals of one look.
const WINDOW: u32 = 500;

/// The first ordinal of the next pack that reaches `from` and mentions `status`.
async fn next_mentioned(
    conn: &mut PgConnection,
    app: AppId,
    message: MessageId,
    status: Option<DeliveryStatus>,
    from: u32,
) -> Result<Option<u32>, StoreError> {
    let first = sqlx::query_scalar!(
        "SELECT first_ordinal FROM deliveries
         WHERE app_id = $1 AND message_id = $2 AND last_ordinal >= $3
           AND ($4::smallint IS NULL OR $4 = ANY (statuses))
         ORDER BY first_ordinal LIMIT 1",
        app.uuid(),
        message.uuid(),
        number(from),
        status.map(DeliveryStatus::code)
    );
    Ok(first.fetch_optional(conn).await?.and_then(|first| u32::try_from(first).ok()))
}

/// The last word on each recipient, of words in order.
fn newest_of(words: Vec<Recorded>) -> Vec<Recorded> {
    let mut newest: Vec<Recorded> = Vec::new();
    for word in words {
        match newest.last_mut() {
            Some(last) if last.ordinal == word.ordinal => *last = word,
            _ => newest.push(word),
        }
    }
    newest
}

fn number(ordinal: u32) -> i32 {
    i32::try_from(ordinal).unwrap_or(i32::MAX)
}
