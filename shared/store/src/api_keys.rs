//! API keys: everything but their secrets.

use chrono::{DateTime, Utc};
use domain::{ApiKeyId, AppId, KeyKind, Networks, Scope};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// A key as it is stored. The secret itself is nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKeyRecord {
    /// Its public part.
    pub id: ApiKeyId,
    /// Whose it is; nobody's for an operator's key.
    pub app: Option<AppId>,
    /// Its name, for people.
    pub name: String,
    /// HMAC of the secret.
    pub secret_hmac: Vec<u8>,
    /// Under which pepper.
    pub pepper_version: i16,
    /// What it may do.
    pub scopes: Vec<Scope>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends by itself.
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was ended.
    pub revoked_at: Option<DateTime<Utc>>,
    /// About when it was used last.
    pub last_used_at: Option<DateTime<Utc>>,
    /// Who may hold it.
    pub kind: KeyKind,
    /// Where it may be used from.
    pub networks: Networks,
    /// The key that took its place.
    pub replaced_by: Option<ApiKeyId>,
}

struct Row {
    id: String,
    app_id: Option<Uuid>,
    name: String,
    secret_hmac: Vec<u8>,
    pepper_version: i16,
    scopes: Vec<String>,
    created_at: DateTime<Utc>,
    expires_at: Option<DateTime<Utc>>,
    revoked_at: Option<DateTime<Utc>>,
    last_used_at: Option<DateTime<Utc>>,
    publishable: bool,
    networks: Vec<String>,
    replaced_by: Option<String>,
}

impl TryFrom<Row> for ApiKeyRecord {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let wrong = |column| StoreError::Inconsistent { table: "api_keys", column };
        Ok(Self {
            id: row.id.parse().map_err(|_| wrong("id"))?,
            app: row.app_id.map(AppId::from),
            name: row.name,
            secret_hmac: row.secret_hmac,
            pepper_version: row.pepper_version,
            // A scope a newer program gave and this one does not know allows nothing here.
            scopes: row.scopes.iter().filter_map(|scope| scope.parse().ok()).collect(),
            created_at: row.created_at,
            expires_at: row.expires_at,
            revoked_at: row.revoked_at,
            last_used_at: row.last_used_at,
            kind: if row.publishable { KeyKind::Publishable } else { KeyKind::Secret },
            // A network that does not read must not become none, which is everywhere.
            networks: Networks::parse(row.networks.iter().map(String::as_str))
                .map_err(|_| wrong("networks"))?,
            replaced_by: row.replaced_by.and_then(|id| id.parse().ok()),
        })
    }
}

/// Adds a key.
///
/// # Errors
/// The database failed.
pub async fn insert(conn: &mut PgConnection, key: &ApiKeyRecord) -> Result<(), StoreError> {
    let scopes: Vec<String> = key.scopes.iter().map(ToString::to_string).collect();
    sqlx::query!(
        "INSERT INTO api_keys
           (id, app_id, name, secret_hmac, pepper_version, scopes, created_at, expires_at, publishable, networks)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        key.id.as_str(),
        key.app.map(AppId::uuid),
        key.name,
        key.secret_hmac,
        key.pepper_version,
        &scopes,
        key.created_at,
        key.expires_at,
        key.kind == KeyKind::Publishable,
        &key.networks.texts()
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// One key, whoever's: this is how it is found out whose it is.
///
/// # Errors
/// The database failed.
pub async fn find(conn: &mut PgConnection, id: &ApiKeyId) -> Result<Option<ApiKeyRecord>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, app_id, name, secret_hmac, pepper_version, scopes, created_at, expires_at, revoked_at,
           last_used_at, publishable, networks, replaced_by
         FROM api_keys WHERE id = $1",
        id.as_str()
    );
    row.fetch_optional(conn).await?.map(ApiKeyRecord::try_from).transpose()
}

/// Up to `limit` keys of `app` (of no app for operators' keys) after `after`.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
    app: Option<AppId>,
    after: Option<&ApiKeyId>,
    limit: i64,
) -> Result<Vec<ApiKeyRecord>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, app_id, name, secret_hmac, pepper_version, scopes, created_at, expires_at, revoked_at,
           last_used_at, publishable, networks, replaced_by
         FROM api_keys
         WHERE app_id IS NOT DISTINCT FROM $1 AND ($2::text IS NULL OR id > $2)
         ORDER BY id LIMIT $3",
        app.map(AppId::uuid),
        after.map(ApiKeyId::as_str),
        limit
    );
    rows.fetch_all(conn).await?.into_iter().map(ApiKeyRecord::try_from).collect()
}

/// Ends a key of `app`, and answers it; nothing if there is none. Ending it twice changes nothing.
///
/// # Errors
/// The database failed.
pub async fn revoke(
    conn: &mut PgConnection,
    app: Option<AppId>,
    id: &ApiKeyId,
    now: DateTime<Utc>,
) -> Result<Option<ApiKeyRecord>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "UPDATE api_keys SET revoked_at = coalesce(revoked_at, $3)
         WHERE id = $1 AND app_id IS NOT DISTINCT FROM $2
         RETURNING id, app_id, name, secret_hmac, pepper_version, scopes, created_at, expires_at, revoked_at,
           last_used_at, publishable, networks, replaced_by",
        id.as_str(),
        app.map(AppId::uuid),
        now
    );
    row.fetch_optional(conn).await?.map(ApiKeyRecord::try_from).transpose()
}

/// One key of `app` (of no app for operators' keys), held until the transaction ends.
///
/// # Errors
/// The database failed.
pub async fn hold(
    conn: &mut PgConnection,
    app: Option<AppId>,
    id: &ApiKeyId,
) -> Result<Option<ApiKeyRecord>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, app_id, name, secret_hmac, pepper_version, scopes, created_at, expires_at, revoked_at,
           last_used_at, publishable, networks, replaced_by
         FROM api_keys WHERE id = $1 AND app_id IS NOT DISTINCT FROM $2 FOR UPDATE",
        id.as_str(),
        app.map(AppId::uuid)
    );
    row.fetch_optional(conn).await?.map(ApiKeyRecord::try_from).transpose()
}

/// Notes that `by` took the place of a key of `app`, which ends at `until` or earlier if it ended earlier.
///
/// # Errors
/// The database failed.
pub async fn replace(
    conn: &mut PgConnection,
    app: Option<AppId>,
    id: &ApiKeyId,
    by: &ApiKeyId,
    until: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE api_keys SET replaced_by = $3, expires_at = least(expires_at, $4)
         WHERE id = $1 AND app_id IS NOT DISTINCT FROM $2",
        id.as_str(),
        app.map(AppId::uuid),
        by.as_str(),
        until
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that keys were used.
///
/// # Errors
/// The database failed.
pub async fn touch(conn: &mut PgConnection, ids: &[ApiKeyId], now: DateTime<Utc>) -> Result<(), StoreError> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    sqlx::query!(
        "UPDATE api_keys SET last_used_at = $2 WHERE id = ANY ($1) AND (last_used_at IS NULL OR last_used_at < $2)",
        &ids,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}
