//! Apps that may send.

use anyhow::Context as _;
use api::keys::{self, NewKey};
use domain::{AppId, Scope};
use http::Method;
use serde::Deserialize;
use serde_json::{Value, json};
use settings::{Environment, Peppers};
use sqlx::PgConnection;

use super::http::Client;

/// An app, and a client that may do everything with it.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) id: AppId,
    pub(crate) client: Client,
}

#[derive(Deserialize)]
struct Made {
    id: String,
}

#[derive(Deserialize)]
struct MadeKey {
    key: String,
}

/// Makes keys of apps.
pub(super) struct Operator {
    client: Client,
    api: String,
}

impl Operator {
    /// The first key comes directly from the database, because somebody has to be first.
    pub(super) async fn appoint(conn: &mut PgConnection, peppers: &str, api: &str) -> anyhow::Result<Self> {
        let peppers = Peppers::read(&Environment::of([("API_KEY_PEPPERS", peppers)]))?;
        let key = NewKey::secret(None, "chaos", Scope::ALL.to_vec());
        let (key, _) = keys::create(conn, &peppers, key).await?;
        Ok(Self { client: Client::new(api, Some(&key.reveal())), api: api.to_owned() })
    }

    /// Makes so many apps with the credentials the sandbox issued.
    pub(super) async fn found_all(&self, count: usize, issued: &Value) -> anyhow::Result<Vec<App>> {
        let mut apps = Vec::new();
        for number in 0..count {
            apps.push(self.found(&format!("app {number}"), issued).await?);
        }
        Ok(apps)
    }

    async fn found(&self, name: &str, issued: &Value) -> anyhow::Result<App> {
        let made: Made = self.post("/v1/apps", &json!({ "name": name })).await?;
        let key: MadeKey = self.post("/v1/api-keys", &json!({ "name": name, "app": made.id })).await?;
        let id: AppId = made.id.parse().context("an app's id does not read")?;
        let client = Client::new(&self.api, Some(&key.key));
        let app = App { id, client };
        self.take_credentials(&app, issued).await?;
        Ok(app)
    }

    /// Stores credentials for an app.
    pub(super) async fn take_credentials(&self, app: &App, issued: &Value) -> anyhow::Result<()> {
        let path = format!("/v1/apps/{}/credentials", app.id);
        for credential in [
            json!({ "channel": "apns", "environment": "production", "apns": issued["apns"] }),
            json!({ "channel": "fcm", "fcm": { "service_account": issued["fcm"] } }),
        ] {
            let _: Value = self.client.call(Method::PUT, &path, Some(&credential)).await?;
        }
        Ok(())
    }

    async fn post<T: serde::de::DeserializeOwned>(&self, path: &str, body: &Value) -> anyhow::Result<T> {
        self.client.call(Method::POST, path, Some(body)).await
    }
}
