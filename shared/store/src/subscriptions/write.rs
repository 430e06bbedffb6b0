//! Registering and removing addresses.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use domain::{Address, AppId, Environment, ExternalId, SubscriptionId, UserId};
use secrets::AppKeys;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;
use crate::places::{subscription_token, token_index};

/// What a subscription shall be.
#[derive(Debug, Clone)]
pub struct NewSubscription {
    /// Our name for it, unless there is one of this name already. Those of one call are given out in the order of the app's
    /// names.
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

/// Registers addresses of the app of `keys`, in one transaction of the caller; says of each, in order, whether it is new.
///
/// A token belongs to one subscription: registered here, it leaves the one that had it, which becomes `replaced`.
/// Registering again makes an `invalid` subscription `active`: the app says that the token is alive. Names and
/// tokens must not repeat within one call.
///
/// # Errors
/// There is no such app, or the database failed.
pub async fn put(
    conn: &mut PgConnection,
    keys: &AppKeys,
    subscriptions: &[NewSubscription],
    now: DateTime<Utc>,
) -> Result<Vec<bool>, StoreError> {
    // One order everywhere, so that two requests with common names do not deadlock.
    let mut sorted: Vec<&NewSubscription> = subscriptions.iter().collect();
    sorted.sort_by(|a, b| a.external_id.cmp(&b.external_id));
    let (app, columns) = (keys.app(), Columns::of(keys, &sorted));
    move_tokens(conn, app, &columns, now).await?;
    let stored = upsert(conn, app, &columns, Owned::MayMove, now).await?.into_iter();
    let new: HashSet<String> = stored.filter_map(|(name, is_new)| is_new.then_some(name)).collect();
    Ok(subscriptions.iter().map(|subscription| new.contains(subscription.external_id.as_str())).collect())
}

/// Whether a subscription that is somebody's may be given another address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owned {
    /// Yes: the app says so.
    MayMove,
    /// No: its owner would receive nothing any more, and somebody else what is meant for them.
    Stays,
}

pub(super) struct Columns {
    ids: Vec<Uuid>,
    names: Vec<String>,
    users: Vec<Option<Uuid>>,
    channels: Vec<i16>,
    environments: Vec<String>,
    tokens: Vec<Vec<u8>>,
    indexes: Vec<Vec<u8>>,
    locales: Vec<Option<String>>,
    app_versions: Vec<Option<String>>,
    attributes: Vec<Value>,
}

impl Columns {
    pub(super) fn of(keys: &AppKeys, subscriptions: &[&NewSubscription]) -> Self {
        let each = || subscriptions.iter();
        let sealed = |s: &NewSubscription| {
            keys.seal(&subscription_token(s.external_id.as_str()), s.address.token().as_bytes()).into_bytes()
        };
        // Rows lie in the order of names, and messages to everybody read them in the order of ids: with one order for both,
        // the next row is on the same page.
        let mut ids: Vec<Uuid> = each().map(|s| s.id.uuid()).collect();
        ids.sort_unstable();
        Self {
            ids,
            names: each().map(|s| s.external_id.to_string()).collect(),
            users: each().map(|s| s.user.map(UserId::uuid)).collect(),
            channels: each().map(|s| s.address.channel().code()).collect(),
            environments: each().map(|s| s.environment.to_string()).collect(),
            tokens: each().map(|s| sealed(s)).collect(),
            indexes: each().map(|s| token_index(keys, s.address.token()).to_vec()).collect(),
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
           JOIN unnest($2::smallint[], $3::bytea[], $4::text[]) AS wanted (channel, token_index, name)
             ON held.channel = wanted.channel AND held.token_index = wanted.token_index
           WHERE held.app_id = $1 AND held.state = 'active' AND held.external_id <> wanted.name
           ORDER BY held.id FOR UPDATE OF held
         )
         UPDATE subscriptions AS held
         SET state = 'replaced', state_reason = 'token registered by ' || holders.name, updated_at = $5
         FROM holders WHERE held.app_id = $1 AND held.id = holders.id",
        app.uuid(),
        &columns.channels,
        &columns.indexes,
        &columns.names,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Makes the rows or changes them; answers which it did, and of each whether it is new. What it may not change is missing.
pub(super) async fn upsert(
    conn: &mut PgConnection,
    app: AppId,
    columns: &Columns,
    owned: Owned,
    now: DateTime<Utc>,
) -> Result<Vec<(String, bool)>, StoreError> {
    let rows = sqlx::query!(
        r#"INSERT INTO subscriptions
             (app_id, id, external_id, user_id, channel, environment, sealed_token, token_index, locale, app_version,
              attributes, state, registered_at, created_at, updated_at)
           SELECT $1, wanted.*, 'active', $12, $12, $12
           FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::smallint[], $6::text[], $7::bytea[], $8::bytea[],
             $9::text[], $10::text[], $11::jsonb[]) AS wanted
           ON CONFLICT (app_id, external_id) DO UPDATE
           SET user_id = coalesce(excluded.user_id, subscriptions.user_id), channel = excluded.channel,
             environment = excluded.environment, sealed_token = excluded.sealed_token, token_index = excluded.token_index,
             locale = excluded.locale, app_version = excluded.app_version, attributes = excluded.attributes,
             state = 'active', state_reason = NULL, registered_at = excluded.registered_at,
             updated_at = excluded.updated_at
           WHERE $13::boolean OR subscriptions.user_id IS NULL
             OR (subscriptions.channel = excluded.channel AND subscriptions.environment = excluded.environment
                 AND subscriptions.token_index = excluded.token_index)
           RETURNING external_id, xmax = 0 AS "is_new!""#,
        app.uuid(),
        &columns.ids,
        &columns.names,
        &columns.users as &[Option<Uuid>],
        &columns.channels,
        &columns.environments,
        &columns.tokens,
        &columns.indexes,
        &columns.locales as &[Option<String>],
        &columns.app_versions as &[Option<String>],
        &columns.attributes,
        now,
        owned == Owned::MayMove
    );
    Ok(rows.fetch_all(conn).await?.into_iter().map(|row| (row.external_id, row.is_new)).collect())
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
