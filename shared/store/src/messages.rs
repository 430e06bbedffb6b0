//! What apps asked to be said.

use chrono::{DateTime, Utc};
use domain::{AmbiguityPolicy, AppId, Channel, CollapseKey, Content, Message, MessageId, Priority, Urgency};
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// Who a message is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Named in the request; found when it was accepted.
    Inline,
    /// Every active subscription of the app on the message's channels; found by an expansion job.
    All,
}

impl Audience {
    fn name(self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::All => "all",
        }
    }
}

/// A message with everything a reader may want to know of it, but its account.
#[derive(Debug, Clone, PartialEq)]
pub struct MessageRecord {
    /// Its id.
    pub id: MessageId,
    /// When it was accepted.
    pub created_at: DateTime<Utc>,
    /// How urgently it waits with us.
    pub priority: Priority,
    /// How urgently it waits with the provider.
    pub urgency: Urgency,
    /// What to do about an unanswered request.
    pub on_no_answer: AmbiguityPolicy,
    /// On which channels.
    pub channels: Vec<Channel>,
    /// For whom.
    pub audience: Audience,
    /// What it says.
    pub content: Content,
    /// Messages with the same key replace each other on the device.
    pub collapse_key: Option<String>,
    /// The app's own labels.
    pub tags: Value,
    /// The app's own data.
    pub metadata: Value,
    /// Not before.
    pub send_at: Option<DateTime<Utc>>,
    /// Not after.
    pub expires_at: DateTime<Utc>,
    /// Recipients found so far.
    pub recipients: u32,
    /// Targets that name nobody, each with the reason.
    pub refusals: Value,
    /// When the last recipient was found.
    pub expanded_at: Option<DateTime<Utc>>,
    /// When it was taken back.
    pub cancelled_at: Option<DateTime<Utc>>,
    /// When its audience turned out not to be expandable.
    pub failed_at: Option<DateTime<Utc>>,
    /// Why.
    pub failure: Option<String>,
    /// The request that brought it.
    pub request_id: String,
}

struct Row {
    id: Uuid,
    created_at: DateTime<Utc>,
    priority: i16,
    urgency: String,
    on_no_answer: String,
    channels: Vec<i16>,
    audience: String,
    content: Value,
    collapse_key: Option<String>,
    tags: Value,
    metadata: Value,
    send_at: Option<DateTime<Utc>>,
    expires_at: DateTime<Utc>,
    recipients: i32,
    refusals: Value,
    expanded_at: Option<DateTime<Utc>>,
    cancelled_at: Option<DateTime<Utc>>,
    failed_at: Option<DateTime<Utc>>,
    failure: Option<String>,
    request_id: String,
}

impl TryFrom<Row> for MessageRecord {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let wrong = |column| StoreError::Inconsistent { table: "messages", column };
        Ok(Self {
            id: row.id.into(),
            created_at: row.created_at,
            priority: Priority::from_code(row.priority),
            urgency: Urgency::from_name(&row.urgency).ok_or(wrong("urgency"))?,
            on_no_answer: AmbiguityPolicy::from_name(&row.on_no_answer).ok_or(wrong("on_no_answer"))?,
            channels: row.channels.iter().filter_map(|code| Channel::from_code(*code)).collect(),
            audience: if row.audience == "all" { Audience::All } else { Audience::Inline },
            content: serde_json::from_value(row.content).map_err(|_| wrong("content"))?,
            collapse_key: row.collapse_key,
            tags: row.tags,
            metadata: row.metadata,
            send_at: row.send_at,
            expires_at: row.expires_at,
            recipients: u32::try_from(row.recipients).unwrap_or(0),
            refusals: row.refusals,
            expanded_at: row.expanded_at,
            cancelled_at: row.cancelled_at,
            failed_at: row.failed_at,
            failure: row.failure,
            request_id: row.request_id,
        })
    }
}

impl MessageRecord {
    /// The message as the worker needs it.
    #[must_use]
    pub fn into_message(self, app: AppId) -> Message {
        Message {
            app,
            id: self.id,
            content: self.content,
            priority: self.priority,
            urgency: self.urgency,
            collapse_key: self.collapse_key.as_deref().and_then(|key| CollapseKey::parse(key).ok()),
            expires_at: self.expires_at,
            on_no_answer: self.on_no_answer,
            cancelled: self.cancelled_at.is_some() || self.failed_at.is_some(),
        }
    }
}

/// Adds messages of any apps, in one statement.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, messages: &[(AppId, MessageRecord)]) -> Result<(), StoreError> {
    if messages.is_empty() {
        return Ok(());
    }
    let rows: Vec<Value> = messages.iter().map(|(app, message)| row_of(*app, message)).collect();
    // One document instead of twenty arrays: some columns are arrays themselves, which `unnest` would flatten.
    sqlx::query!(
        "INSERT INTO messages
           (app_id, id, created_at, priority, urgency, on_no_answer, channels, audience, content, collapse_key, tags,
            metadata, send_at, expires_at, recipients, refusals, expanded_at, request_id)
         SELECT app_id, id, created_at, priority, urgency, on_no_answer, channels, audience, content, collapse_key,
           tags, metadata, send_at, expires_at, recipients, refusals, expanded_at, request_id
         FROM jsonb_populate_recordset(NULL::messages, $1)",
        Value::Array(rows)
    )
    .execute(conn)
    .await?;
    Ok(())
}

fn row_of(app: AppId, message: &MessageRecord) -> Value {
    let codes: Vec<i16> = message.channels.iter().map(|channel| channel.code()).collect();
    serde_json::json!({
        "app_id": app.uuid(),
        "id": message.id.uuid(),
        "created_at": message.created_at,
        "priority": message.priority.code(),
        "urgency": message.urgency.name(),
        "on_no_answer": message.on_no_answer.name(),
        "channels": codes,
        "audience": message.audience.name(),
        "content": message.content,
        "collapse_key": message.collapse_key,
        "tags": message.tags,
        "metadata": message.metadata,
        "send_at": message.send_at,
        "expires_at": message.expires_at,
        "recipients": message.recipients,
        "refusals": message.refusals,
        "expanded_at": message.expanded_at,
        "request_id": message.request_id,
    })
}

/// One message.
///
/// # Errors
/// The database failed.
pub async fn get(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
) -> Result<Option<MessageRecord>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, created_at, priority, urgency, on_no_answer, channels, audience, content, collapse_key, tags,
           metadata, send_at, expires_at, recipients, refusals, expanded_at, cancelled_at, failed_at, failure,
           request_id
         FROM messages WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid()
    );
    row.fetch_optional(conn).await?.map(MessageRecord::try_from).transpose()
}

/// Up to `limit` messages of `app`, newest first, from before `before`.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
    app: AppId,
    before: Option<MessageId>,
    limit: i64,
) -> Result<Vec<MessageRecord>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, created_at, priority, urgency, on_no_answer, channels, audience, content, collapse_key, tags,
           metadata, send_at, expires_at, recipients, refusals, expanded_at, cancelled_at, failed_at, failure,
           request_id
         FROM messages WHERE app_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3",
        app.uuid(),
        before.map(MessageId::uuid),
        limit
    );
    rows.fetch_all(conn).await?.into_iter().map(MessageRecord::try_from).collect()
}

/// Takes a message back; says whether it was not taken back before. What of it was sent stays sent.
///
/// # Errors
/// The database failed.
pub async fn cancel(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let cancelled = sqlx::query!(
        "UPDATE messages SET cancelled_at = $3, expanded_at = coalesce(expanded_at, $3)
         WHERE app_id = $1 AND id = $2 AND cancelled_at IS NULL AND failed_at IS NULL",
        app.uuid(),
        id.uuid(),
        now
    );
    Ok(cancelled.execute(conn).await?.rows_affected() > 0)
}

/// Adds recipients an expansion found.
///
/// # Errors
/// The database failed.
pub async fn add_recipients(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
    found: u32,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE messages SET recipients = recipients + $3 WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid(),
        i32::try_from(found).unwrap_or(i32::MAX)
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that the last recipient was found.
///
/// # Errors
/// The database failed.
pub async fn finish_expansion(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE messages SET expanded_at = coalesce(expanded_at, $3) WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid(),
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that a message's audience can not be expanded.
///
/// # Errors
/// The database failed.
pub async fn fail(
    conn: &mut PgConnection,
    app: AppId,
    id: MessageId,
    failure: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE messages SET failed_at = coalesce(failed_at, $4), failure = coalesce(failure, $3)
         WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid(),
        failure,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}
