//! Addresses of people on channels.

mod reach;
mod register;
mod reseal;
mod retire;
mod write;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{AppId, Channel, Environment, ExternalId, SubscriptionId};
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;
pub use reach::{Reach, Stretch, reach, reach_in};
pub use register::{Registered, register};
pub use reseal::{ResealedToken, SealedToken, count, reseal, sealed_tokens};
pub use retire::{Gone, retire};
pub use write::{NewSubscription, delete, put};

/// Whether an address can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Yes.
    Active,
    /// The provider says that it does not exist any more.
    Invalid,
    /// Its token was registered under another subscription.
    Replaced,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Active, Self::Invalid, Self::Replaced];

    /// The name in requests and in the table.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Invalid => "invalid",
            Self::Replaced => "replaced",
        }
    }

    /// The state a stored name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// One address of a user on one channel. The token is not in it: whoever lists subscriptions has no need for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Subscription {
    /// Our name for it.
    pub id: SubscriptionId,
    /// The app's name for it.
    pub external_id: String,
    /// Whose it is, by the app's name for them.
    pub user: Option<String>,
    /// The channel.
    pub channel: Channel,
    /// Which of Apple's worlds the token belongs to.
    pub environment: Environment,
    /// Whether it can be used.
    pub state: State,
    /// Why not.
    pub state_reason: Option<String>,
    /// When the app last said that the token is alive.
    pub registered_at: DateTime<Utc>,
    /// Since when there is one.
    pub created_at: DateTime<Utc>,
    /// When something about it changed.
    pub updated_at: DateTime<Utc>,
    /// The device's language.
    pub locale: Option<String>,
    /// The app's version on the device.
    pub app_version: Option<String>,
    /// Whatever the app wants to choose it by.
    pub attributes: Value,
}

struct Row {
    id: Uuid,
    external_id: String,
    user_name: Option<String>,
    channel: i16,
    environment: String,
    state: String,
    state_reason: Option<String>,
    registered_at: DateTime<Utc>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    locale: Option<String>,
    app_version: Option<String>,
    attributes: Value,
}

impl TryFrom<Row> for Subscription {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let wrong = |column| StoreError::Inconsistent { table: "subscriptions", column };
        Ok(Self {
            id: row.id.into(),
            external_id: row.external_id,
            user: row.user_name,
            channel: Channel::from_code(row.channel).ok_or(wrong("channel"))?,
            environment: row.environment.parse().map_err(|_| wrong("environment"))?,
            state: State::from_name(&row.state).ok_or(wrong("state"))?,
            state_reason: row.state_reason,
            registered_at: row.registered_at,
            created_at: row.created_at,
            updated_at: row.updated_at,
            locale: row.locale,
            app_version: row.app_version,
            attributes: row.attributes,
        })
    }
}

/// One subscription, by the app's name for it.
///
/// # Errors
/// The database failed.
pub async fn get(
    conn: &mut PgConnection,
    app: AppId,
    external_id: &ExternalId,
) -> Result<Option<Subscription>, StoreError> {
    let row = sqlx::query_as!(
        Row,
        "SELECT s.id, s.external_id, u.external_id AS \"user_name?\", s.channel, s.environment, s.state,
           s.state_reason, s.registered_at, s.created_at, s.updated_at, s.locale, s.app_version, s.attributes
         FROM subscriptions AS s LEFT JOIN users AS u ON u.app_id = s.app_id AND u.id = s.user_id
         WHERE s.app_id = $1 AND s.external_id = $2",
        app.uuid(),
        external_id.as_str()
    );
    row.fetch_optional(conn).await?.map(Subscription::try_from).transpose()
}

/// Which subscriptions are listed.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Only this user's.
    pub user: Option<ExternalId>,
    /// Only on this channel.
    pub channel: Option<Channel>,
    /// Only in this state.
    pub state: Option<State>,
}

/// Up to `limit` subscriptions of `app` after `after`, in the order of their making.
///
/// # Errors
/// The database failed.
pub async fn list(
    conn: &mut PgConnection,
    app: AppId,
    filter: &Filter,
    after: Option<SubscriptionId>,
    limit: i64,
) -> Result<Vec<Subscription>, StoreError> {
    let rows = sqlx::query_as!(
        Row,
        "SELECT s.id, s.external_id, u.external_id AS \"user_name?\", s.channel, s.environment, s.state,
           s.state_reason, s.registered_at, s.created_at, s.updated_at, s.locale, s.app_version, s.attributes
         FROM subscriptions AS s LEFT JOIN users AS u ON u.app_id = s.app_id AND u.id = s.user_id
         WHERE s.app_id = $1 AND ($2::uuid IS NULL OR s.id > $2)
           AND ($3::text IS NULL
                OR s.user_id = (SELECT id FROM users WHERE app_id = $1 AND external_id = $3))
           AND ($4::smallint IS NULL OR s.channel = $4) AND ($5::text IS NULL OR s.state = $5)
         ORDER BY s.id LIMIT $6",
        app.uuid(),
        after.map(SubscriptionId::uuid),
        filter.user.as_ref().map(ExternalId::as_str),
        filter.channel.map(Channel::code),
        filter.state.map(State::name),
        limit
    );
    rows.fetch_all(conn).await?.into_iter().map(Subscription::try_from).collect()
}

/// The app's and the user's names of subscriptions.
///
/// # Errors
/// The database failed.
pub async fn names_of(
    conn: &mut PgConnection,
    app: AppId,
    ids: &[SubscriptionId],
) -> Result<HashMap<SubscriptionId, (String, Option<String>)>, StoreError> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.uuid()).collect();
    let rows = sqlx::query!(
        r#"SELECT s.id, s.external_id, u.external_id AS "user_name?"
           FROM subscriptions AS s LEFT JOIN users AS u ON u.app_id = s.app_id AND u.id = s.user_id
           WHERE s.app_id = $1 AND s.id = ANY ($2)"#,
        app.uuid(),
        &ids
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    Ok(rows.map(|row| (SubscriptionId::from(row.id), (row.external_id, row.user_name))).collect())
}
