//! Messages out.

use chrono::{DateTime, Utc};
use domain::{AmbiguityPolicy, AppId, Channel, MessageId, Priority, Urgency};
use secrets::Sealed;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::{Audience, MessageRecord};
use crate::StoreError;

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
        "SELECT id, created_at, priority, urgency, on_no_answer, channels, audience, sealed_content, collapse_key, tags,
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
        "SELECT id, created_at, priority, urgency, on_no_answer, channels, audience, sealed_content, collapse_key, tags,
           metadata, send_at, expires_at, recipients, refusals, expanded_at, cancelled_at, failed_at, failure,
           request_id
         FROM messages WHERE app_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3",
        app.uuid(),
        before.map(MessageId::uuid),
        limit
    );
    rows.fetch_all(conn).await?.into_iter().map(MessageRecord::try_from).collect()
}

struct Row {
    id: Uuid,
    created_at: DateTime<Utc>,
    priority: i16,
    urgency: String,
    on_no_answer: String,
    channels: Vec<i16>,
    audience: String,
    sealed_content: Vec<u8>,
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
            content: Sealed::stored(row.sealed_content),
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
