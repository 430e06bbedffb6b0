//! Registering an address in nobody's name: what is somebody's stays where it is.

use chrono::{DateTime, Utc};
use secrets::AppKeys;
use sqlx::PgConnection;

use super::write::{Columns, NewSubscription, Owned, upsert};
use crate::StoreError;
use crate::places::token_index;

/// What became of an address that was registered in nobody's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registered {
    /// There is a new subscription.
    New,
    /// There was one, and it is what was asked for now.
    Again,
    /// The subscription has another address and is somebody's, or the token is somebody's. The caller rolls back.
    Somebodys,
}

/// Registers one address of the app of `keys` for whoever can not say whose it is, in one transaction of the caller.
///
/// A subscription that is somebody's is not given another address, and no token is taken away from it. Both are decided
/// by the statements that write, on rows they hold: no owner comes in between.
///
/// # Errors
/// There is no such app, or the database failed.
pub async fn register(
    conn: &mut PgConnection,
    keys: &AppKeys,
    subscription: &NewSubscription,
    now: DateTime<Utc>,
) -> Result<Registered, StoreError> {
    let (app, address) = (keys.app(), &subscription.address);
    let index = token_index(keys, address.token());
    let is_held = sqlx::query_scalar!(
        r#"WITH holder AS (
             SELECT id, user_id IS NOT NULL AS is_somebodys FROM subscriptions
             WHERE app_id = $1 AND channel = $2 AND token_index = $3 AND state = 'active' AND external_id <> $4::text
             FOR UPDATE
           ), moved AS (
             UPDATE subscriptions AS held
             SET state = 'replaced', state_reason = 'token registered by ' || $4::text, updated_at = $5
             FROM holder WHERE held.app_id = $1 AND held.id = holder.id AND NOT holder.is_somebodys
           )
           SELECT EXISTS (SELECT FROM holder WHERE is_somebodys) AS "is_held!""#,
        app.uuid(),
        address.channel().code(),
        &index[..],
        subscription.external_id.as_str(),
        now
    );
    if is_held.fetch_one(&mut *conn).await? {
        return Ok(Registered::Somebodys);
    }
    let columns = Columns::of(keys, &[subscription]);
    let stored = upsert(conn, app, &columns, Owned::Stays, now).await?;
    Ok(match stored.first() {
        Some((_, true)) => Registered::New,
        Some((_, false)) => Registered::Again,
        None => Registered::Somebodys,
    })
}
