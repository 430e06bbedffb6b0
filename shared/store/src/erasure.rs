//! What an app that was erased leaves behind, taken away page by page. Its keys are gone at once, so nothing sealed opens
//! any more; people, their attributes, names of installations, tags and metadata were never sealed.

use domain::{AppId, MessageId};
use sqlx::PgConnection;

use crate::StoreError;

/// Whether rows are left that [`delete_some`] deletes.
///
/// # Errors
/// The database failed.
pub async fn is_anything_left(conn: &mut PgConnection, app: AppId) -> Result<bool, StoreError> {
    let left = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM subscriptions WHERE app_id = $1)
             OR EXISTS (SELECT FROM users WHERE app_id = $1)
             OR EXISTS (SELECT FROM credentials WHERE app_id = $1)
             OR EXISTS (SELECT FROM idempotency_keys WHERE app_id = $1) AS "left!""#,
        app.uuid()
    );
    Ok(left.fetch_one(conn).await?)
}

/// Deletes up to `limit` subscriptions of `app`, or, once there are none, as many users, or its credentials and as many
/// answers that were kept to be given again. Answers how many rows those were.
///
/// # Errors
/// The database failed.
pub async fn delete_some(conn: &mut PgConnection, app: AppId, limit: i64) -> Result<u64, StoreError> {
    let subscriptions = sqlx::query!(
        "DELETE FROM subscriptions WHERE app_id = $1
           AND id = ANY (ARRAY(SELECT id FROM subscriptions WHERE app_id = $1 ORDER BY id LIMIT $2))",
        app.uuid(),
        limit
    );
    let subscriptions = subscriptions.execute(&mut *conn).await?.rows_affected();
    if subscriptions > 0 {
        return Ok(subscriptions);
    }
    let users = sqlx::query!(
        "DELETE FROM users WHERE app_id = $1
           AND id = ANY (ARRAY(SELECT id FROM users WHERE app_id = $1 ORDER BY id LIMIT $2))",
        app.uuid(),
        limit
    );
    let users = users.execute(&mut *conn).await?.rows_affected();
    if users > 0 {
        return Ok(users);
    }
    // One per channel and environment.
    let credentials = sqlx::query!("DELETE FROM credentials WHERE app_id = $1", app.uuid());
    let credentials = credentials.execute(&mut *conn).await?.rows_affected();
    let answers = sqlx::query!(
        "DELETE FROM idempotency_keys WHERE app_id = $1
           AND key = ANY (ARRAY(SELECT key FROM idempotency_keys WHERE app_id = $1 ORDER BY key LIMIT $2))",
        app.uuid(),
        limit
    );
    Ok(credentials + answers.execute(conn).await?.rows_affected())
}

/// The last of up to `limit` messages of `app` after `after`, in the order of their ids; nothing if there are no more.
///
/// # Errors
/// The database failed.
pub async fn page_of_messages(
    conn: &mut PgConnection,
    app: AppId,
    after: Option<MessageId>,
    limit: i64,
) -> Result<Option<MessageId>, StoreError> {
    let last = sqlx::query_scalar!(
        r#"SELECT id AS "id!" FROM (
             SELECT id FROM messages WHERE app_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3
           ) AS page ORDER BY id DESC LIMIT 1"#,
        app.uuid(),
        after.map(MessageId::uuid),
        limit
    );
    Ok(last.fetch_optional(conn).await?.map(MessageId::from))
}

/// Empties the messages of `app` after `after`, up to and with `last`: what they say, which nobody can open any more, and
/// what the app noted about them. When they were sent, how many they reached and what providers answered stays until
/// their time is over. Answers how many those were.
///
/// # Errors
/// The database failed.
pub async fn empty_messages(
    conn: &mut PgConnection,
    app: AppId,
    after: Option<MessageId>,
    last: MessageId,
) -> Result<u64, StoreError> {
    let emptied = sqlx::query!(
        "UPDATE messages SET sealed_content = '', tags = '{}', metadata = '{}', refusals = '[]', collapse_key = NULL
         WHERE app_id = $1 AND ($2::uuid IS NULL OR id > $2) AND id <= $3",
        app.uuid(),
        after.map(MessageId::uuid),
        last.uuid()
    );
    Ok(emptied.execute(conn).await?.rows_affected())
}
