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
    /// Which of Apple's worlds its token belongs to.
    pub environment: Environment,
}

/// A page of everybody.
#[derive(Debug, Clone)]
pub struct PageOfAll<'a> {
    /// On these channels, on each only behind this one.
    pub after: &'a [(Channel, Option<SubscriptionId>)],
    /// Only who was there at this moment.
    pub until: DateTime<Utc>,
    /// The most of one channel.
    pub limit: i64,
}

/// One page of everybody: active subscriptions of `app`, channel by channel, each in the order of their ids.
///
/// # Errors
/// The database failed.
pub async fn page_of_all(
    conn: &mut PgConnection,
    app: AppId,
    page: &PageOfAll<'_>,
) -> Result<Vec<(Channel, Vec<Member>)>, StoreError> {
    let codes: Vec<i16> = page.after.iter().map(|(channel, _)| channel.code()).collect();
    let after: Vec<Uuid> =
        page.after.iter().map(|(_, after)| after.map_or(Uuid::nil(), SubscriptionId::uuid)).collect();
    let rows = sqlx::query_file!("src/page_of_all.sql", app.uuid(), &codes, &after, page.until, page.limit);
    let rows = rows.fetch_all(conn).await?.into_iter();
    let rows = rows.map(|row| {
        let (ids, sandboxes) = (row.ids.unwrap_or_default(), row.sandboxes.unwrap_or_default());
        let members = unpack(&ids, &sandboxes).ok_or_else(|| inconsistent("id"))?;
        Ok((Channel::from_code(row.channel).ok_or_else(|| inconsistent("channel"))?, members))
    });
    rows.collect()
}

fn unpack(ids: &[u8], sandboxes: &[u8]) -> Option<Vec<Member>> {
    let (ids, rest) = ids.as_chunks::<16>();
    let members = ids.iter().zip(sandboxes).map(|(id, sandbox)| Member {
        id: Uuid::from_bytes(*id).into(),
        environment: if *sandbox == 1 { Environment::Sandbox } else { Environment::Production },
    });
    (rest.is_empty() && ids.len() == sandboxes.len()).then(|| members.collect())
}

fn inconsistent(column: &'static str) -> StoreError {
    StoreError::Inconsistent { table: "subscriptions", column }
}
