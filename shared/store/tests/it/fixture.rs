//! A database with an app in it.

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Address, AppId, Channel, Environment, ExternalId, SubscriptionId, UserId};
use sqlx::pool::PoolConnection;
use sqlx::postgres::Postgres;
use store::apps::App;
use store::subscriptions::NewSubscription;
use test_support::Database;
use uuid::Uuid;

pub(crate) struct Fixture {
    pub(crate) database: Database,
    pub(crate) app: AppId,
}

impl Fixture {
    pub(crate) async fn set_up() -> Self {
        let mut fixture = Self { database: Database::create().await, app: Uuid::nil().into() };
        fixture.app = fixture.add_app(None).await;
        fixture
    }

    /// Adds an app that keeps its audit log for so many months.
    pub(crate) async fn add_app(&self, audit_months: Option<u16>) -> AppId {
        let app = App {
            id: Uuid::now_v7().into(),
            name: "test".to_owned(),
            audit_months,
            created_at: now(),
            erased_at: None,
        };
        store::apps::insert(&mut *self.conn().await, &app).await.expect("an app");
        app.id
    }

    pub(crate) async fn conn(&self) -> PoolConnection<Postgres> {
        self.database.pool().acquire().await.expect("a connection")
    }

    pub(crate) async fn subscribe(&self, name: &str, token: &str) -> SubscriptionId {
        self.subscribe_at(name, token, None, now()).await
    }

    pub(crate) async fn subscribe_at(
        &self,
        name: &str,
        token: &str,
        user: Option<UserId>,
        at: DateTime<Utc>,
    ) -> SubscriptionId {
        let subscription = NewSubscription {
            id: Uuid::now_v7().into(),
            external_id: ExternalId::parse(name).expect("a name"),
            user,
            address: Address::parse(Channel::Apns, token).expect("a token"),
            environment: Environment::Production,
            locale: None,
            app_version: None,
            attributes: serde_json::json!({}),
        };
        let keys = self.database.keys(self.app).await;
        store::subscriptions::put(&mut *self.conn().await, &keys, &[subscription], at)
            .await
            .expect("registered");
        let name = ExternalId::parse(name).expect("a name");
        let found = store::subscriptions::get(&mut *self.conn().await, self.app, &name).await.expect("read");
        found.expect("it is there").id
    }
}

pub(crate) fn now() -> DateTime<Utc> {
    let now = Utc::now();
    now - TimeDelta::nanoseconds(i64::from(now.timestamp_subsec_nanos() % 1_000))
}

pub(crate) fn token(digit: char) -> String {
    digit.to_string().repeat(64)
}
