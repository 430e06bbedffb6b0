//! Storing subscriptions with the users they name.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{ExternalId, UserId};
use secrets::AppKeys;
use sqlx::PgConnection;
use store::subscriptions::{NewSubscription, Registered};
use store::users::ensure;

use super::body::{Checked, fresh_user};
use crate::edge::{Code, Problem};

/// Stores `subscriptions` of the app of `keys`, and says of each whether it is new. Names and tokens must not repeat.
pub(super) async fn write(
    conn: &mut PgConnection,
    keys: &AppKeys,
    subscriptions: Vec<Checked>,
    now: DateTime<Utc>,
) -> Result<Vec<bool>, Problem> {
    let app = keys.app();
    let names: Vec<ExternalId> = subscriptions.iter().filter_map(|checked| checked.user.clone()).collect();
    let mut users: BTreeMap<ExternalId, UserId> = BTreeMap::new();
    if !names.is_empty() {
        let fresh: Vec<UserId> = names.iter().map(|_| fresh_user(now)).collect();
        let ids = ensure(conn, app, &names, &fresh, now).await?;
        users.extend(names.into_iter().zip(ids));
    }
    let rows = subscriptions.into_iter().map(|checked| {
        let user = checked.user.and_then(|name| users.get(&name).copied());
        NewSubscription { user, ..checked.new }
    });
    Ok(store::subscriptions::put(conn, keys, &rows.collect::<Vec<_>>(), now).await?)
}

/// Stores a subscription for whoever may not say whose it is, and says whether it is new.
pub(super) async fn register(
    conn: &mut PgConnection,
    keys: &AppKeys,
    subscription: &Checked,
    now: DateTime<Utc>,
) -> Result<bool, Problem> {
    match store::subscriptions::register(conn, keys, &subscription.new, now).await? {
        Registered::New => Ok(true),
        Registered::Again => Ok(false),
        Registered::Somebodys => Err(Problem::new(Code::AddressOwned)),
    }
}
