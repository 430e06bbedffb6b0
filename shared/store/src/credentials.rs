//! Provider credentials of apps.

use chrono::{DateTime, Utc};
use domain::{AppId, Channel, CredentialId, Environment};
use secrets::Sealed;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// A credential as it is stored. `Debug` hides the secret.
#[derive(Clone, PartialEq)]
pub struct Credential {
    /// Its id.
    pub id: CredentialId,
    /// Whose it is.
    pub app: AppId,
    /// For which channel.
    pub channel: Channel,
    /// For which of Apple's worlds.
    pub environment: Environment,
    /// What may be shown.
    pub details: Value,
    /// What may not: sealed for [`crate::places::credential_secret`].
    pub secret: Sealed,
    /// Grows with every change.
    pub version: i32,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it was changed last.
    pub updated_at: DateTime<Utc>,
    /// When the provider last accepted it.
    pub verified_at: Option<DateTime<Utc>>,
}

impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Credential({}, {}, version {})", self.id, self.channel, self.version)
    }
}

struct Row {
    id: Uuid,
    app_id: Uuid,
    channel: i16,
    environment: String,
    details: Value,
    sealed_secret: Vec<u8>,
    version: i32,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    verified_at: Option<DateTime<Utc>>,
}

impl TryFrom<Row> for Credential {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let wrong = |column| StoreError::Inconsistent { table: "credentials", column };
        Ok(Self {
            id: row.id.into(),
            app: row.app_id.into(),
            channel: Channel::from_code(row.channel).ok_or(wrong("channel"))?,
            environment: row.environment.parse().map_err(|_| wrong("environment"))?,
            details: row.details,
            secret: Sealed::stored(row.sealed_secret),
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
            verified_at: row.verified_at,
        })
    }
}

/// What a credential shall be.
#[derive(Debug)]
pub struct NewCredential<'a> {
    /// Its id, unless there is one for this channel and environment already.
    pub id: CredentialId,
    /// For which channel.
    pub channel: Channel,
    /// For which of Apple's worlds.
    pub environment: Environment,
    /// What may be shown.
    pub details: &'a Value,
    /// What may not: sealed for [`crate::places::credential_secret`].
    pub secret: &'a Sealed,
    /// Now.
    pub now: DateTime<Utc>,
}

/// Stores a credential; an app has one per channel and environment, a second one replaces it.
///
/// # Errors
/// There is no such app, or the database failed.
pub async fn put(
    conn: &mut PgConnection,
    app: AppId,
    credential: &NewCredential<'_>,
) -> Result<Credential, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "INSERT INTO credentials (app_id, id, channel, environment, details, sealed_secret, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
         ON CONFLICT (app_id, channel, environment) DO UPDATE
         SET details = excluded.details, sealed_secret = excluded.sealed_secret, version = credentials.version + 1,
           updated_at = excluded.updated_at, verified_at = NULL
         RETURNING id, app_id, channel, environment, details, sealed_secret, version, created_at, updated_at, verified_at",
        app.uuid(),
        credential.id.uuid(),
        credential.channel.code(),
        credential.environment.name(),
        credential.details,
        credential.secret.as_bytes(),
        credential.now
    );
    row.fetch_one(conn).await?.try_into()
}

/// The credentials of `app`.
///
/// # Errors
/// The database failed.
pub async fn list(conn: &mut PgConnection, app: AppId) -> Result<Vec<Credential>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT id, app_id, channel, environment, details, sealed_secret, version, created_at, updated_at, verified_at
         FROM credentials WHERE app_id = $1 ORDER BY channel, environment",
        app.uuid()
    );
    rows.fetch_all(conn).await?.into_iter().map(Credential::try_from).collect()
}

/// One credential of `app`.
///
/// # Errors
/// The database failed.
pub async fn get(
    conn: &mut PgConnection,
    app: AppId,
    id: CredentialId,
) -> Result<Option<Credential>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, app_id, channel, environment, details, sealed_secret, version, created_at, updated_at, verified_at
         FROM credentials WHERE app_id = $1 AND id = $2",
        app.uuid(),
        id.uuid()
    );
    row.fetch_optional(conn).await?.map(Credential::try_from).transpose()
}

/// The credential `app` sends with on `channel`.
///
/// # Errors
/// The database failed.
pub async fn for_sending(
    conn: &mut PgConnection,
    app: AppId,
    channel: Channel,
    environment: Environment,
) -> Result<Option<Credential>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT id, app_id, channel, environment, details, sealed_secret, version, created_at, updated_at, verified_at
         FROM credentials WHERE app_id = $1 AND channel = $2 AND environment = $3",
        app.uuid(),
        channel.code(),
        environment.name()
    );
    row.fetch_optional(conn).await?.map(Credential::try_from).transpose()
}

/// Removes a credential of `app`; says whether there was one.
///
/// # Errors
/// The database failed.
pub async fn delete(conn: &mut PgConnection, app: AppId, id: CredentialId) -> Result<bool, StoreError> {
    let deleted =
        sqlx::query!("DELETE FROM credentials WHERE app_id = $1 AND id = $2", app.uuid(), id.uuid());
    Ok(deleted.execute(conn).await?.rows_affected() > 0)
}

/// Replaces the secret of a credential of `app` by the same under a newer data key, if it is still what it was. Its
/// version stays: it is the same secret.
///
/// # Errors
/// The database failed.
pub async fn reseal(
    conn: &mut PgConnection,
    app: AppId,
    id: CredentialId,
    (before, after): (&[u8], &[u8]),
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE credentials SET sealed_secret = $4 WHERE app_id = $1 AND id = $2 AND sealed_secret = $3",
        app.uuid(),
        id.uuid(),
        before,
        after
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that the provider accepted this version of a credential.
///
/// # Errors
/// The database failed.
pub async fn mark_verified(
    conn: &mut PgConnection,
    app: AppId,
    id: CredentialId,
    version: i32,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE credentials SET verified_at = $4 WHERE app_id = $1 AND id = $2 AND version = $3",
        app.uuid(),
        id.uuid(),
        version,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}
