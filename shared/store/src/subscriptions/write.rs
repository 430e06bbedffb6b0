//! Registering and removing addresses.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use domain::{Address, AppId, Environment, ExternalId, SubscriptionId, UserId};
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use super::digest;
use crate::StoreError;

/// What a subscription shall be.
#[derive(Debug, Clone)]
pub struct NewSubscription {
    /// Our name for it, unless there is one of this name already.
    pub id: SubscriptionId,
    /// The app's name for it.
    pub external_id: ExternalId,
    /// Whose it is.
    pub user: Option<UserId>,
    /// Where it receives.
    pub address: Address,
    /// Which of Apple's worlds the token belongs to.
    pub environment: Environment,
    /// The device's language.
    pub locale: Option<String>,
    /// The app's version on the device.
    pub app_version: Option<String>,
    /// Whatever the app wants to choose it by.
    pub attributes: Value,
}

/// Registers addresses, in one transaction of the caller; says of each, in order, whether it is new.
///
/// A token belongs to one subscription: registered here, it leaves the one that had it, which becomes `replaced`.
/// Registering again makes an `invalid` subscription `active`: the app says that the token is alive. Names and
/// tokens must not repeat within one call.
///
/// # Errors
/// There is no such app, or the database failed.
pub async fn put(
    conn: &mut PgConnection,
    app: AppId,
    subscriptions: &[NewSubscription],
    now: DateTime<Utc>,
) -> Result<Vec<bool>, StoreError> {
    // One order everywhere, so that two requests with common names do not deadlock.
    let mut sorted: Vec<&NewSubscription> = subscriptions.iter().collect();
    sorted.sort_by(|a, b| a.external_id.cmp(&b.external_id));
    let columns = Columns::of(&sorted);
    move_tokens(conn, app, &columns, now).await?;
    let new = upsert(conn, app, &columns, now).await?;
    Ok(subscriptions.iter().map(|subscription| new.contains(subscription.external_id.as_str())).collect())
}

struct Columns {
    ids: Vec<Uuid>,
    names: Vec<String>,
    users: Vec<Option<Uuid>>,
    channels: Vec<i16>,
    environments: Vec<String>,
    tokens: Vec<String>,
    digests: Vec<Vec<u8>>,
    locales: Vec<Option<String>>,
    app_versions: Vec<Option<String>>,
    attributes: Vec<Value>,
}

impl Columns {
    fn of(subscriptions: &[&NewSubscription]) -> Self {
        let each = || subscriptions.iter();
        Self {
            ids: each().map(|s| s.id.uuid()).collect(),
            names: each().map(|s| s.external_id.to_string()).collect(),
            users: each().map(|s| s.user.map(UserId::uuid)).collect(),
            channels: each().map(|s| s.address.channel().code()).collect(),
            environments: each().map(|s| s.environment.to_string()).collect(),
            tokens: each().map(|s| s.address.token().to_owned()).collect(),
            digests: each().map(|s| digest(s.address.token())).collect(),
            locales: each().map(|s| s.locale.clone()).collect(),
            app_versions: each().map(|s| s.app_version.clone()).collect(),
            attributes: each().map(|s| s.attributes.clone()).collect(),
        }
    }
}

/// Takes the tokens away from whoever has them under another name.
async fn move_tokens(
    conn: &mut PgConnection,
    app: AppId,
    columns: &Columns,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "WITH holders AS (
           SELECT held.id, wanted.name FROM subscriptions AS held
           JOIN unnest($2::smallint[], $3::bytea[], $4::text[]) AS wanted (channel, digest, name)
             ON held.channel = wanted.channel AND held.token_digest = wanted.digest
           WHERE held.app_id = $1 AND held.state = 'active' AND held.external_id <> wanted.name
           ORDER BY held.id FOR UPDATE OF held
         )
         UPDATE subscriptions AS held
         SET state = 'replaced', state_reason = 'token registered by ' || holders.name, updated_at = $5
         FROM holders WHERE held.app_id = $1 AND held.id = holders.id",
        app.uuid(),
        &columns.channels,
        &columns.digests,
        &columns.names,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn upsert(
    conn: &mut PgConnection,
    app: AppId,
    columns: &Columns,
    now: DateTime<Utc>,
) -> Result<HashSet<String>, StoreError> {
    let rows = sqlx::query!(
        r#"INSERT INTO subscriptions
             (app_id, id, external_id, user_id, channel, environment, token, token_digest, locale, app_version,
              attributes, state, registered_at, created_at, updated_at)
           SELECT $1, wanted.*, 'active', $12, $12, $12
           FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::smallint[], $6::text[], $7::text[], $8::bytea[],
             $9::text[], $10::text[], $11::jsonb[]) AS wanted
           ON CONFLICT (app_id, external_id) DO UPDATE
           SET user_id = coalesce(excluded.user_id, subscriptions.user_id), channel = excluded.channel,
             environment = excluded.environment, token = excluded.token, token_digest = excluded.token_digest,
             locale = excluded.locale, app_version = excluded.app_version, attributes = excluded.attributes,
             state = 'active', state_reason = NULL, registered_at = excluded.registered_at,
             updated_at = excluded.updated_at
           RETURNING external_id, xmax = 0 AS "is_new!""#,
        app.uuid(),
        &columns.ids,
        &columns.names,
        &columns.users as &[Option<Uuid>],
        &columns.channels,
        &columns.environments,
        &columns.tokens,
        &columns.digests,
        &columns.locales as &[Option<String>],
        &columns.app_versions as &[Option<String>],
        &columns.attributes,
        now
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    Ok(rows.filter(|row| row.is_new).map(|row| row.external_id).collect())
}

/// Removes a subscription; says whether there was one.
///
/// # Errors
/// The database failed.
pub async fn delete(
    conn: &mut PgConnection,
    app: AppId,
    external_id: &ExternalId,
) -> Result<bool, StoreError> {
    let deleted = sqlx::query!(
        "DELETE FROM subscriptions WHERE app_id = $1 AND external_id = $2",
        app.uuid(),
        external_id.as_str()
    );
    Ok(deleted.execute(conn).await?.rows_affected() > 0)
}
