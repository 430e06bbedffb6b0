//! Who a message reaches.

use chrono::{DateTime, Utc};
use domain::{AppId, Channel, Environment, SubscriptionId};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::StoreError;

/// An address found for a name in a request. Several requests can be asked about at once: each name carries its
/// app and a number of the caller's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The caller's number of the name.
    pub place: i32,
    /// The subscription, if the name is known and has one on the wanted channels.
    pub subscription: Option<SubscriptionId>,
    /// Its channel.
    pub channel: Option<Channel>,
    /// Which of Apple's worlds its token belongs to.
    pub environment: Environment,
    /// Whether it can be used.
    pub active: bool,
}

/// Names to be looked up, column by column.
#[derive(Debug, Clone, Default)]
pub struct Names {
    places: Vec<i32>,
    apps: Vec<Uuid>,
    texts: Vec<String>,
}

impl Names {
    /// Adds a name.
    pub fn add(&mut self, place: i32, app: AppId, name: String) {
        self.places.push(place);
        self.apps.push(app.uuid());
        self.texts.push(name);
    }

    /// Whether there is nothing to look up.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

/// The subscriptions of users. A known user without any has one row without a subscription; an unknown one has none.
///
/// # Errors
/// The database failed.
pub async fn of_users(conn: &mut PgConnection, names: &Names) -> Result<Vec<Found>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT wanted.place AS "place!", s.id AS "subscription?", s.channel AS "channel?",
             s.environment AS "environment?",
             coalesce(s.state = 'active', false) AS "active!"
           FROM unnest($1::integer[], $2::uuid[], $3::text[]) AS wanted (place, app_id, name)
           JOIN users AS u ON u.app_id = wanted.app_id AND u.external_id = wanted.name
           LEFT JOIN subscriptions AS s ON s.app_id = u.app_id AND s.user_id = u.id
           ORDER BY wanted.place, s.id"#,
        &names.places,
        &names.apps,
        &names.texts
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    let rows = rows.map(|row| Found {
        place: row.place,
        subscription: row.subscription.map(SubscriptionId::from),
        channel: row.channel.and_then(Channel::from_code),
        environment: row.environment.and_then(|name| name.parse().ok()).unwrap_or_default(),
        active: row.active,
    });
    Ok(rows.collect())
}

/// The subscriptions of these names. An unknown name has no row.
///
/// # Errors
/// The database failed.
pub async fn of_subscriptions(conn: &mut PgConnection, names: &Names) -> Result<Vec<Found>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT wanted.place AS "place!", s.id, s.channel, s.environment, s.state = 'active' AS "active!"
           FROM unnest($1::integer[], $2::uuid[], $3::text[]) AS wanted (place, app_id, name)
           JOIN subscriptions AS s ON s.app_id = wanted.app_id AND s.external_id = wanted.name
           ORDER BY wanted.place"#,
        &names.places,
        &names.apps,
        &names.texts
    );
    let rows = rows.fetch_all(conn).await?.into_iter();
    let rows = rows.map(|row| Found {
        place: row.place,
        subscription: Some(row.id.into()),
        channel: Channel::from_code(row.channel),
        environment: row.environment.parse().unwrap_or_default(),
        active: row.active,
    });
    Ok(rows.collect())
}

/// One of everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    /// The subscription.
    pub id: SubscriptionId,
    /// Its channel.
    pub channel: Channel,
    /// Which of Apple's worlds its token belongs to.
    pub environment: Environment,
}

/// A page of everybody.
#[derive(Debug, Clone)]
pub struct PageOfAll<'a> {
    /// Only on these channels.
    pub channels: &'a [Channel],
    /// Only who was there at this moment.
    pub until: DateTime<Utc>,
    /// Only behind this one.
    pub after: Option<SubscriptionId>,
    /// The most of one page.
    pub limit: i64,
}

/// One page of everybody: active subscriptions of `app`, in the order of their ids.
///
/// # Errors
/// The database failed.
pub async fn page_of_all(
    conn: &mut PgConnection,
    app: AppId,
    page: &PageOfAll<'_>,
) -> Result<Vec<Member>, StoreError> {
    let codes: Vec<i16> = page.channels.iter().map(|channel| channel.code()).collect();
    // As arrays, because every row of an answer costs more than what is in it.
    let columns = sqlx::query!(
        r#"SELECT array_agg(id) AS "ids!", array_agg(channel) AS "channels!",
             array_agg(environment = 'sandbox') AS "sandboxes!: Vec<bool>"
           FROM (SELECT id, channel, environment FROM subscriptions
                 WHERE app_id = $1 AND state = 'active' AND id > $2 AND channel = ANY ($3) AND created_at <= $4
                 ORDER BY id LIMIT $5) AS page
           HAVING count(*) > 0"#,
        app.uuid(),
        page.after.map_or(Uuid::nil(), SubscriptionId::uuid),
        &codes,
        page.until,
        page.limit
    );
    let Some(columns) = columns.fetch_optional(conn).await? else { return Ok(Vec::new()) };
    let rows = columns.ids.into_iter().zip(columns.channels).zip(columns.sandboxes);
    let rows = rows.filter_map(|((id, channel), is_sandbox)| {
        Some(Member {
            id: id.into(),
            channel: Channel::from_code(channel)?,
            environment: if is_sandbox { Environment::Sandbox } else { Environment::Production },
        })
    });
    Ok(rows.collect())
}
