//! People, by the app's own names for them.

use chrono::{DateTime, Utc};
use domain::{AppId, ExternalId, UserId};
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// A person of an app.
#[derive(Debug, Clone, PartialEq)]
pub struct User {
    /// Our name for them.
    pub id: UserId,
    /// The app's name for them.
    pub external_id: String,
    /// Their language, e.g. `ko-KR`.
    pub locale: Option<String>,
    /// Their time zone, e.g. `Asia/Seoul`.
    pub timezone: Option<String>,
    /// Whatever the app wants to choose them by.
    pub attributes: Value,
    /// Since when there is one.
    pub created_at: DateTime<Utc>,
    /// When something about them changed.
    pub updated_at: DateTime<Utc>,
}

struct Row {
    id: Uuid,
    external_id: String,
    locale: Option<String>,
    timezone: Option<String>,
    attributes: Value,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl From<Row> for User {
    fn from(row: Row) -> Self {
        Self {
            id: row.id.into(),
            external_id: row.external_id,
            locale: row.locale,
            timezone: row.timezone,
            attributes: row.attributes,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// Stores what is known of a user; says whether they are new.
///
/// # Errors
/// There is no such app, or the database failed.
pub async fn put(conn: &mut PgConnection, app: AppId, user: &User) -> Result<(User, bool), StoreError> {
    let row = sqlx::query!(
        r#"INSERT INTO users (app_id, id, external_id, locale, timezone, attributes, created_at, updated_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
           ON CONFLICT (app_id, external_id) DO UPDATE
           SET locale = excluded.locale, timezone = excluded.timezone, attributes = excluded.attributes,
             updated_at = excluded.updated_at
           RETURNING id, external_id, locale, timezone, attributes, created_at, updated_at, xmax = 0 AS "is_new!""#,
        app.uuid(),
        user.id.uuid(),
        user.external_id,
        user.locale,
        user.timezone,
        user.attributes,
        user.updated_at
    );
    let row = row.fetch_one(conn).await?;
    let is_new = row.is_new;
    let user = Row {
        id: row.id,
        external_id: row.external_id,
        locale: row.locale,
        timezone: row.timezone,
        attributes: row.attributes,
        created_at: row.created_at,
        updated_at: row.updated_at,
    };
    Ok((user.into(), is_new))
}

/// One user.
///
/// # Errors
/// The database failed.
pub async fn get(
    conn: &mut PgConnection,
    app: AppId,
    external_id: &ExternalId,
) -> Result<Option<User>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, external_id, locale, timezone, attributes, created_at, updated_at
         FROM users WHERE app_id = $1 AND external_id = $2",
        app.uuid(),
        external_id.as_str()
    );
    Ok(row.fetch_optional(conn).await?.map(User::from))
}

/// Erases a user with every address: what is sealed and what is not. Answers who that was; nothing if there is no such
/// user. Accounts of messages keep our names for the addresses, which lead nowhere then. A backup from before has them
/// until it is let go: their app's keys stay, so no key can be destroyed for one person.
///
/// # Errors
/// The database failed.
pub async fn erase(
    conn: &mut PgConnection,
    app: AppId,
    external_id: &ExternalId,
) -> Result<Option<UserId>, StoreError> {
    let user = sqlx::query_scalar!(
        "SELECT id FROM users WHERE app_id = $1 AND external_id = $2 FOR UPDATE",
        app.uuid(),
        external_id.as_str()
    );
    let Some(user) = user.fetch_optional(&mut *conn).await? else { return Ok(None) };
    sqlx::query!("DELETE FROM subscriptions WHERE app_id = $1 AND user_id = $2", app.uuid(), user)
        .execute(&mut *conn)
        .await?;
    sqlx::query!("DELETE FROM users WHERE app_id = $1 AND id = $2", app.uuid(), user).execute(conn).await?;
    Ok(Some(user.into()))
}

/// Makes sure that users of these names exist, and answers their ids in the order of the names. `fresh` are ids for
/// those who do not.
///
/// # Errors
/// There is no such app, or the database failed.
pub async fn ensure(
    conn: &mut PgConnection,
    app: AppId,
    names: &[ExternalId],
    fresh: &[UserId],
    now: DateTime<Utc>,
) -> Result<Vec<UserId>, StoreError> {
    let mut wanted: Vec<(String, Uuid)> =
        names.iter().map(ToString::to_string).zip(fresh.iter().map(|id| id.uuid())).collect();
    // One order everywhere, so that two requests with common users do not deadlock.
    wanted.sort();
    wanted.dedup_by(|a, b| a.0 == b.0);
    let (external_ids, ids): (Vec<String>, Vec<Uuid>) = wanted.into_iter().unzip();
    sqlx::query!(
        "INSERT INTO users (app_id, id, external_id, created_at, updated_at)
         SELECT $1, id, external_id, $4, $4 FROM unnest($2::uuid[], $3::text[]) AS wanted (id, external_id)
         ON CONFLICT (app_id, external_id) DO NOTHING",
        app.uuid(),
        &ids,
        &external_ids,
        now
    )
    .execute(&mut *conn)
    .await?;
    let rows = sqlx::query!(
        "SELECT id, external_id FROM users WHERE app_id = $1 AND external_id = ANY ($2)",
        app.uuid(),
        &external_ids
    );
    let known: std::collections::HashMap<String, Uuid> =
        rows.fetch_all(conn).await?.into_iter().map(|row| (row.external_id, row.id)).collect();
    let ids: Option<Vec<UserId>> =
        names.iter().map(|name| known.get(name.as_str()).copied().map(UserId::from)).collect();
    ids.ok_or(StoreError::Inconsistent { table: "users", column: "external_id" })
}
