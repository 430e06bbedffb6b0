//! Messages in.

use domain::AppId;
use serde_json::Value;
use sqlx::PgConnection;

use super::MessageRecord;
use crate::StoreError;

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
           (app_id, id, created_at, priority, urgency, on_no_answer, channels, audience, sealed_content, collapse_key, tags,
            metadata, send_at, expires_at, recipients, refusals, expanded_at, request_id)
         SELECT app_id, id, created_at, priority, urgency, on_no_answer, channels, audience, sealed_content, collapse_key,
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
        "sealed_content": hex_of(message.content.as_bytes()),
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

/// Bytes as the database reads them from a text.
fn hex_of(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(2 + bytes.len() * 2);
    text.push_str("\\x");
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}
