//! Answers that are given again when a request is repeated.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::AppId;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// How long an answer is kept, in days.
pub const KEPT_DAYS: i32 = 7;

/// A key as a request brings it. Operators' keys belong to no app.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Whose.
    pub app: Option<AppId>,
    /// The text in the header.
    pub key: String,
}

/// An answer to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// SHA-256 of method, path and canonical body.
    pub fingerprint: Vec<u8>,
    /// HTTP status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

/// Claims a key before what is answered under it is done: whoever else brings the key waits for the end of this
/// transaction. Answers what was kept, if the key was used before; otherwise [`fill`] has to follow.
///
/// # Errors
/// The database failed, or somebody else held the key for longer than this connection waits
/// ([`StoreError::is_lock_timeout`]).
pub async fn claim(
    conn: &mut PgConnection,
    key: &Key,
    fingerprint: &[u8],
    now: DateTime<Utc>,
) -> Result<Option<Answer>, StoreError> {
    loop {
        let claimed = sqlx::query!(
            "INSERT INTO idempotency_keys (app_id, key, fingerprint, status, body, created_at)
             VALUES ($1, $2, $3, 0, '', $4) ON CONFLICT (app_id, key) DO NOTHING",
            owner(key),
            key.key,
            fingerprint,
            now
        );
        if claimed.execute(&mut *conn).await?.rows_affected() == 1 {
            return Ok(None);
        }
        // It may be forgotten just now; then it is free again.
        if let Some(kept) = get(conn, key).await? {
            return Ok(Some(kept));
        }
    }
}

/// Keeps the answer of a key that this transaction claimed.
///
/// # Errors
/// The database failed.
pub async fn fill(conn: &mut PgConnection, key: &Key, status: u16, body: &[u8]) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE idempotency_keys SET status = $3, body = $4 WHERE app_id = $1 AND key = $2",
        owner(key),
        key.key,
        i16::try_from(status).unwrap_or(0),
        body
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Keeps answers, in the transaction of what they answer. Where a key was used before, the earlier answer is
/// returned instead and nothing is written for it. A key that another transaction is writing right now is waited
/// for. Keys must not repeat within one call.
///
/// # Errors
/// As [`claim`].
pub async fn keep(
    conn: &mut PgConnection,
    answers: &[(Key, Answer)],
    now: DateTime<Utc>,
) -> Result<HashMap<Key, Answer>, StoreError> {
    // One order everywhere, so that two transactions with common keys wait for each other and never deadlock.
    let mut sorted: Vec<&(Key, Answer)> = answers.iter().collect();
    sorted.sort_by(|a, b| a.0.cmp(&b.0));
    let apps: Vec<Uuid> = sorted.iter().map(|(key, _)| owner(key)).collect();
    let keys: Vec<String> = sorted.iter().map(|(key, _)| key.key.clone()).collect();
    let inserted = sqlx::query!(
        "INSERT INTO idempotency_keys (app_id, key, fingerprint, status, body, created_at)
         SELECT answer.*, $6 FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::smallint[], $5::bytea[]) AS answer
         ON CONFLICT (app_id, key) DO NOTHING",
        &apps,
        &keys,
        &sorted.iter().map(|(_, answer)| answer.fingerprint.clone()).collect::<Vec<_>>(),
        &sorted.iter().map(|(_, answer)| i16::try_from(answer.status).unwrap_or(0)).collect::<Vec<_>>(),
        &sorted.iter().map(|(_, answer)| answer.body.clone()).collect::<Vec<_>>(),
        now
    );
    let inserted = inserted.execute(&mut *conn).await?.rows_affected();
    if usize::try_from(inserted) == Ok(answers.len()) {
        return Ok(HashMap::new());
    }
    // Ours are visible here as well; what differs from ours was there before.
    let there = find(conn, &apps, &keys).await?;
    let ours: HashMap<&Key, &Answer> = answers.iter().map(|(key, answer)| (key, answer)).collect();
    Ok(there.into_iter().filter(|(key, answer)| ours.get(key) != Some(&answer)).collect())
}

/// The same for whoever has others wait: a key that another transaction is writing is waited for no longer than
/// `patience`.
///
/// # Errors
/// As [`claim`].
pub async fn keep_within(
    conn: &mut PgConnection,
    answers: &[(Key, Answer)],
    patience: Duration,
    now: DateTime<Utc>,
) -> Result<HashMap<Key, Answer>, StoreError> {
    // Of 0 the database would think that it is for ever.
    let milliseconds = patience.as_millis().max(1).to_string();
    sqlx::query!("SELECT set_config('lock_timeout', $1, true)", milliseconds).fetch_one(&mut *conn).await?;
    let earlier = keep(conn, answers, now).await?;
    // What else is waited for in this transaction has its time.
    sqlx::query!("SET LOCAL lock_timeout TO DEFAULT").execute(conn).await?;
    Ok(earlier)
}

/// The answer kept for a key.
///
/// # Errors
/// The database failed.
pub async fn get(conn: &mut PgConnection, key: &Key) -> Result<Option<Answer>, StoreError> {
    Ok(find(conn, &[owner(key)], std::slice::from_ref(&key.key)).await?.remove(key))
}

/// The answers kept for keys.
///
/// # Errors
/// The database failed.
pub async fn get_many(conn: &mut PgConnection, keys: &[Key]) -> Result<HashMap<Key, Answer>, StoreError> {
    let (apps, texts): (Vec<Uuid>, Vec<String>) =
        keys.iter().map(|key| (owner(key), key.key.clone())).unzip();
    find(conn, &apps, &texts).await
}

async fn find(
    conn: &mut PgConnection,
    apps: &[Uuid],
    keys: &[String],
) -> Result<HashMap<Key, Answer>, StoreError> {
    let rows = sqlx::query!(
        "SELECT k.app_id, k.key, k.fingerprint, k.status, k.body
         FROM unnest($1::uuid[], $2::text[]) AS wanted (app_id, key)
         JOIN idempotency_keys AS k ON k.app_id = wanted.app_id AND k.key = wanted.key",
        apps,
        keys
    );
    let rows = rows.fetch_all(conn).await?.into_iter().map(|row| {
        let app = (!row.app_id.is_nil()).then(|| AppId::from(row.app_id));
        let status = u16::try_from(row.status).unwrap_or(500);
        (Key { app, key: row.key }, Answer { fingerprint: row.fingerprint, status, body: row.body })
    });
    Ok(rows.collect())
}

/// Forgets answers older than [`KEPT_DAYS`], up to 10,000 at a time.
///
/// # Errors
/// The database failed.
pub async fn purge(conn: &mut PgConnection) -> Result<u64, StoreError> {
    let purged = sqlx::query!(
        "DELETE FROM idempotency_keys WHERE (app_id, key) IN (
           SELECT app_id, key FROM idempotency_keys WHERE created_at < now() - make_interval(days => $1)
           LIMIT 10000)",
        KEPT_DAYS
    );
    Ok(purged.execute(conn).await?.rows_affected())
}

fn owner(key: &Key) -> Uuid {
    key.app.map_or(Uuid::nil(), AppId::uuid)
}
