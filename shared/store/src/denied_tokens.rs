//! Tokens that ended before their time.

use chrono::{DateTime, TimeDelta, Utc};
use domain::AppId;
use sqlx::PgConnection;

use crate::StoreError;

/// Which of two denials of the same thing holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precedence {
    /// The later one: whoever is denied goes on later, and is denied again.
    Later,
    /// The earlier one: whoever is denied never comes back.
    Earlier,
}

/// Something that is denied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Denial {
    /// Whose tokens are meant; everybody's if none.
    pub app: Option<AppId>,
    /// What is denied.
    pub id: String,
    /// Until when that is remembered.
    pub until: DateTime<Utc>,
}

/// Commits take no longer than this: whatever was written that long before a look is seen by it.
const SETTLED_AFTER: TimeDelta = TimeDelta::minutes(1);

/// Writes down a denial.
///
/// # Errors
/// The database failed.
pub async fn insert(
    conn: &mut PgConnection,
    denial: &Denial,
    precedence: Precedence,
) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO denied_tokens (id, app_id, until) VALUES ($1, $2, $3)
         ON CONFLICT (id, app_id) DO UPDATE SET written_at = clock_timestamp(), until =
           CASE WHEN $4 THEN least(denied_tokens.until, excluded.until)
             ELSE greatest(denied_tokens.until, excluded.until) END",
        denial.id,
        denial.app.map(AppId::uuid),
        denial.until,
        precedence == Precedence::Earlier
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether `app` has `most` denials or more.
///
/// # Errors
/// The database failed.
pub async fn has_as_many_as(conn: &mut PgConnection, app: AppId, most: i64) -> Result<bool, StoreError> {
    let counted = sqlx::query_scalar!(
        r#"SELECT count(*) >= $2 AS "is_full!"
         FROM (SELECT FROM denied_tokens WHERE app_id = $1 AND until > now() LIMIT $2) AS denied"#,
        app.uuid(),
        most
    );
    Ok(counted.fetch_one(conn).await?)
}

/// What is denied now, of whatever app: all of it, or what was written since an earlier look. With it, the moment of this
/// look for the next one.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
    since: Option<DateTime<Utc>>,
) -> Result<(Vec<Denial>, DateTime<Utc>), StoreError> {
    let at = sqlx::query_scalar!(r#"SELECT clock_timestamp() AS "at!""#).fetch_one(&mut *conn).await?;
    let since = since.map(|since| since - SETTLED_AFTER);
    let rows = sqlx::query!(
        "SELECT id, app_id, until FROM denied_tokens
         WHERE until > now() AND written_at > coalesce($1, '-infinity'::timestamptz)",
        since
    );
    let denial = |app: Option<uuid::Uuid>, id, until| Denial { app: app.map(AppId::from), id, until };
    let rows = rows.fetch_all(conn).await?.into_iter();
    Ok((rows.map(|row| denial(row.app_id, row.id, row.until)).collect(), at))
}

/// Forgets those that have ended.
///
/// # Errors
/// The database failed.
pub async fn forget_ended(conn: &mut PgConnection) -> Result<(), StoreError> {
    // A clock that is a little behind still believes them.
    sqlx::query!("DELETE FROM denied_tokens WHERE until < now() - interval '10 minutes'")
        .execute(conn)
        .await?;
    Ok(())
}
