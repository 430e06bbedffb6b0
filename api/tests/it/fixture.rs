//! An API with an app and its key, on a database of its own.

use api::keys::{NewKey, create};
use api::{Api, ApiError};
use domain::{AppId, Scope};
use serde_json::{Value, json};
use settings::{ApiSettings, Environment, Peppers};
use test_support::{Database, ENCRYPTION_KEYS};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::client::Client;
use crate::people::PASSWORD;

const PEPPERS: &str = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

pub(crate) struct Fixture {
    pub(crate) database: Database,
    pub(crate) client: Client,
    pub(crate) operator: Client,
    pub(crate) app: AppId,
    stop: Option<oneshot::Sender<()>>,
    serving: Option<JoinHandle<()>>,
}

/// What tests send and no log may hold, besides what is named after the bird: tokens of [`Fixture::subscribe`], addresses
/// and passwords of members.
const FORBIDDEN: [&str; 4] =
    ["token-00000000", "000000000000000000000000000000000000000000000000", "@example.com", PASSWORD];

/// The settings of an API on a free port.
pub(crate) fn settings(database_url: &str) -> ApiSettings {
    let environment = Environment::of([
        ("DATABASE_URL", database_url),
        ("BIND_ADDR", "127.0.0.1:0"),
        ("METRICS_ADDR", "127.0.0.1:0"),
        ("API_KEY_PEPPERS", PEPPERS),
        ("ENCRYPTION_KEYS", ENCRYPTION_KEYS),
        ("POOL_SIZE", "10"),
        ("RATE_LIMIT_FAILURES", "100000"),
    ]);
    ApiSettings::read(&environment).expect("settings")
}

/// Starts an API; it ends when the sender goes.
pub(crate) async fn serve(
    settings: ApiSettings,
) -> Result<(Client, oneshot::Sender<()>, JoinHandle<()>), ApiError> {
    let api = Api::start(settings).await?;
    let client = Client::new(api.address(), None);
    let (stop, stopped) = oneshot::channel();
    let serving = tokio::spawn(api.run_until(async {
        let _ = stopped.await;
    }));
    Ok((client, stop, serving))
}

impl Fixture {
    pub(crate) async fn set_up() -> Self {
        test_support::forbid_in_logs(FORBIDDEN);
        let database = Database::create().await;
        let (client, stop, serving) = serve(settings(database.url())).await.expect("an API");
        let operator =
            client.with_key(Some(&key(&database, None, vec![Scope::AppsWrite, Scope::KeysWrite]).await));
        let app = operator.post("/v1/apps", &json!({ "name": "Shop" })).await.expect(201);
        let app: AppId = app["id"].as_str().expect("an id").parse().expect("an app's id");
        let client = client.with_key(Some(&key(&database, Some(app), Scope::of_an_app()).await));
        Self { database, client, operator, app, stop: Some(stop), serving: Some(serving) }
    }

    /// A second app, and a client with its key.
    pub(crate) async fn another_app(&self) -> (AppId, Client) {
        let app = self.operator.post("/v1/apps", &json!({ "name": "Other" })).await.expect(201);
        let app: AppId = app["id"].as_str().expect("an id").parse().expect("an app's id");
        (app, self.client.with_key(Some(&self.key_of(app, Scope::of_an_app()).await)))
    }

    /// A client with an operator's key that may do everything.
    pub(crate) async fn operator_of_everything(&self) -> Client {
        let scopes = Scope::ALL.into_iter().filter(|scope| *scope != Scope::Account).collect();
        self.client.with_key(Some(&key(&self.database, None, scopes).await))
    }

    /// A key of an app.
    pub(crate) async fn key_of(&self, app: AppId, scopes: Vec<Scope>) -> String {
        key(&self.database, Some(app), scopes).await
    }

    /// Registers subscriptions `s0`, `s1`, .. of users `u0`, `u1`, ..; even ones on APNs, odd ones on FCM.
    pub(crate) async fn subscribe(&self, count: usize) {
        let subscription = |index: usize| {
            let user = format!("u{index}");
            let id = format!("s{index}");
            if index.is_multiple_of(2) {
                json!({ "id": id, "channel": "apns", "token": format!("{index:064x}"), "user": user })
            } else {
                json!({ "id": id, "channel": "fcm", "token": format!("token-{index:020}"), "user": user })
            }
        };
        for first in (0..count).step_by(1_000) {
            let items: Vec<Value> = (first..count.min(first + 1_000)).map(subscription).collect();
            let body = json!({ "subscriptions": items });
            let stored = self.client.post("/v1/subscriptions/batch", &body).await.expect(200);
            assert!(stored["data"].as_array().expect("items").iter().all(|item| item["status"] == 201));
        }
    }

    /// How many messages there are.
    pub(crate) async fn messages(&self) -> i64 {
        self.database.number("SELECT count(*) FROM messages").await
    }

    /// How many jobs wait, now or later.
    pub(crate) async fn jobs(&self) -> i64 {
        let jobs = "SELECT (SELECT count(*) FROM queue.jobs) + (SELECT count(*) FROM queue.scheduled)";
        self.database.number(jobs).await
    }

    pub(crate) async fn tear_down(mut self) {
        drop(self.stop.take());
        self.serving.take().expect("serving").await.expect("a clean end");
        test_support::assert_logs_hold_no_secrets();
    }
}

async fn key(database: &Database, app: Option<AppId>, scopes: Vec<Scope>) -> String {
    let peppers = Peppers::read(&Environment::of([("API_KEY_PEPPERS", PEPPERS)])).expect("peppers");
    let mut conn = database.pool().acquire().await.expect("a connection");
    let new = NewKey::secret(app, "test", scopes);
    let (key, _) = create(&mut conn, &peppers, new).await.expect("a key");
    key.reveal()
}

/// The smallest message.
pub(crate) fn hello(to: &Value) -> Value {
    json!({ "to": to, "content": { "title": "Hello, canary" } })
}
