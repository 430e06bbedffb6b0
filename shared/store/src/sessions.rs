//! Sessions of members. A row holds a hash of what the cookie holds.

use chrono::{DateTime, TimeDelta, Utc};
use domain::MemberId;
use sqlx::PgConnection;

use crate::StoreError;

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// SHA-256 of the cookie.
    pub id: Vec<u8>,
    /// Whose.
    pub member: MemberId,
    /// Where it began.
    pub address: Option<String>,
    /// When.
    pub created_at: DateTime<Utc>,
    /// About when it was used last.
    pub last_used_at: DateTime<Utc>,
    /// When it ends, however much it is used.
    pub ends_at: DateTime<Utc>,
}

/// Begins a session.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, session: &Session) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO sessions (id, member_id, address, created_at, last_used_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)",
        session.id,
        session.member.uuid(),
        session.address.as_deref(),
        session.created_at,
        session.last_used_at,
        session.ends_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// One session, if it lives at `now`, having been used within `idle`.
///
/// # Errors
/// The database failed.
pub async fn find(
    conn: &mut PgConnection,
    id: &[u8],
    idle: TimeDelta,
    now: DateTime<Utc>,
) -> Result<Option<Session>, StoreError> {
    let row = sqlx::query!(
        "SELECT member_id, address, created_at, last_used_at, ends_at FROM sessions
         WHERE id = $1 AND ends_at > $2 AND last_used_at > $3",
        id,
        now,
        now - idle
    );
    Ok(row.fetch_optional(conn).await?.map(|row| Session {
        id: id.to_vec(),
        member: row.member_id.into(),
        address: row.address,
        created_at: row.created_at,
        last_used_at: row.last_used_at,
        ends_at: row.ends_at,
    }))
}

/// Notes that a session was used.
///
/// # Errors
/// The database failed.
pub async fn touch(conn: &mut PgConnection, id: &[u8], now: DateTime<Utc>) -> Result<(), StoreError> {
    sqlx::query!("UPDATE sessions SET last_used_at = $2 WHERE id = $1 AND last_used_at < $2", id, now)
        .execute(conn)
        .await?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// The database failed.
pub async fn end(conn: &mut PgConnection, id: &[u8]) -> Result<(), StoreError> {
    sqlx::query!("DELETE FROM sessions WHERE id = $1", id).execute(conn).await?;
    Ok(())
}

/// Ends every session of a member but one.
///
/// # Errors
/// The database failed.
pub async fn end_others(conn: &mut PgConnection, member: MemberId, but: &[u8]) -> Result<(), StoreError> {
    sqlx::query!("DELETE FROM sessions WHERE member_id = $1 AND id <> $2", member.uuid(), but)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets sessions that ended, up to 10,000 at a time.
///
/// # Errors
/// The database failed.
pub async fn purge(conn: &mut PgConnection) -> Result<u64, StoreError> {
    let purged = sqlx::query!(
        "DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE ends_at < now() LIMIT 10000)"
    );
    Ok(purged.execute(conn).await?.rows_affected())
}
