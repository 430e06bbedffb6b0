//! Messages in.

use chrono::{DateTime, Utc};
use domain::AppId;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::MessageRecord;
use crate::StoreError;

/// Adds messages of any apps, in one statement.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, messages: &[(AppId, &MessageRecord)]) -> Result<(), StoreError> {
    if messages.is_empty() {
        return Ok(());
    }
    let columns = Columns::of(messages);
    sqlx::query!(
        "INSERT INTO messages
           (app_id, id, created_at, priority, urgency, on_no_answer, channels, audience, sealed_content, collapse_key, tags,
            metadata, send_at, expires_at, recipients, refusals, expanded_at, request_id)
         SELECT app_id, id, created_at, priority, urgency, on_no_answer, channels::smallint[], audience, sealed_content,
           collapse_key, tags, metadata, send_at, expires_at, recipients, refusals, expanded_at, request_id
         FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::smallint[], $5::text[], $6::text[], $7::text[], $8::text[],
           $9::bytea[], $10::text[], $11::jsonb[], $12::jsonb[], $13::timestamptz[], $14::timestamptz[], $15::integer[],
           $16::jsonb[], $17::timestamptz[], $18::text[])
           AS message (app_id, id, created_at, priority, urgency, on_no_answer, channels, audience, sealed_content,
             collapse_key, tags, metadata, send_at, expires_at, recipients, refusals, expanded_at, request_id)",
        &columns.apps,
        &columns.ids,
        &columns.created_at,
        &columns.priorities,
        &columns.urgencies as &[&str],
        &columns.on_no_answer as &[&str],
        &columns.channels,
        &columns.audiences as &[&str],
        &columns.contents as &[&[u8]],
        &columns.collapse_keys as &[Option<&str>],
        &columns.tags as &[&Value],
        &columns.metadata as &[&Value],
        &columns.send_at as &[Option<DateTime<Utc>>],
        &columns.expires_at,
        &columns.recipients,
        &columns.refusals as &[&Value],
        &columns.expanded_at as &[Option<DateTime<Utc>>],
        &columns.request_ids as &[&str],
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The messages, column by column: arrays travel as bytes, where a document of them would be written and read as text.
#[derive(Default)]
struct Columns<'a> {
    apps: Vec<Uuid>,
    ids: Vec<Uuid>,
    created_at: Vec<DateTime<Utc>>,
    priorities: Vec<i16>,
    urgencies: Vec<&'static str>,
    on_no_answer: Vec<&'static str>,
    /// Each an array, as a text: `unnest` would flatten arrays of arrays.
    channels: Vec<String>,
    audiences: Vec<&'static str>,
    contents: Vec<&'a [u8]>,
    collapse_keys: Vec<Option<&'a str>>,
    tags: Vec<&'a Value>,
    metadata: Vec<&'a Value>,
    send_at: Vec<Option<DateTime<Utc>>>,
    expires_at: Vec<DateTime<Utc>>,
    recipients: Vec<i32>,
    refusals: Vec<&'a Value>,
    expanded_at: Vec<Option<DateTime<Utc>>>,
    request_ids: Vec<&'a str>,
}

impl<'a> Columns<'a> {
    fn of(messages: &[(AppId, &'a MessageRecord)]) -> Self {
        let mut columns = Self::default();
        for (app, message) in messages {
            columns.apps.push(app.uuid());
            columns.ids.push(message.id.uuid());
            columns.created_at.push(message.created_at);
            columns.priorities.push(message.priority.code());
            columns.urgencies.push(message.urgency.name());
            columns.on_no_answer.push(message.on_no_answer.name());
            let codes: Vec<String> =
                message.channels.iter().map(|channel| channel.code().to_string()).collect();
            columns.channels.push(format!("{{{}}}", codes.join(",")));
            columns.audiences.push(message.audience.name());
            columns.contents.push(message.content.as_bytes());
            columns.collapse_keys.push(message.collapse_key.as_deref());
            columns.tags.push(&message.tags);
            columns.metadata.push(&message.metadata);
            columns.send_at.push(message.send_at);
            columns.expires_at.push(message.expires_at);
            columns.recipients.push(i32::try_from(message.recipients).unwrap_or(i32::MAX));
            columns.refusals.push(&message.refusals);
            columns.expanded_at.push(message.expanded_at);
            columns.request_ids.push(&message.request_id);
        }
        columns
    }
}
