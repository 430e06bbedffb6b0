//! An app with what it needs to send: keys, and credentials of the sandbox's providers.

use anyhow::Context as _;
use api::keys::{self, NewKey};
use domain::Scope;
use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use settings::Peppers;
use sqlx::{Connection as _, PgConnection};

use crate::api_client::{CallError, Client};
use crate::audit;

/// An app, and the keys made for it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Tenant {
    /// May do everything with every app.
    pub(crate) operator_key: String,
    /// The app.
    pub(crate) app: String,
    /// May do everything with this app.
    pub(crate) key: String,
}

#[derive(Deserialize)]
struct Made {
    id: String,
}

#[derive(Deserialize)]
struct MadeKey {
    key: String,
}

/// What the sandbox accepts.
#[derive(Deserialize)]
struct Issued {
    apns: Value,
    fcm: Value,
}

impl Tenant {
    /// Makes an app: the first key directly in the database, because somebody has to be first; the rest as
    /// everybody does it.
    pub(crate) async fn found(
        conn: &mut PgConnection,
        peppers: &Peppers,
        api: &str,
        name: &str,
    ) -> anyhow::Result<Self> {
        let operator = NewKey::secret(None, "automata up: operator", Scope::ALL.to_vec());
        let mut transaction = conn.begin().await?;
        let made = keys::create(&mut transaction, peppers, operator).await;
        let (operator, record) = made.context("the operator's key can not be made")?;
        audit::record_creation(&mut transaction, &record).await?;
        transaction.commit().await.context("the operator's key can not be made")?;
        let operator_key = operator.reveal();
        let client = Client::new(api, Some(&operator_key))?;
        let app: Made = client.post("/v1/apps", &json!({ "name": name })).await?;
        let wanted = json!({ "name": format!("{name}: everything"), "app": app.id });
        let key: MadeKey = client.post("/v1/api-keys", &wanted).await?;
        Ok(Self { operator_key, app: app.id, key: key.key })
    }

    /// Whether the API still knows app and keys: the database may be another one by now.
    pub(crate) async fn is_known(&self, api: &str) -> Result<bool, CallError> {
        let known = |answer: Result<Value, CallError>| match answer {
            Ok(_) => Ok(true),
            Err(error)
                if [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND]
                    .into_iter()
                    .any(|status| error.is_refusal(status)) =>
            {
                Ok(false)
            }
            Err(error) => Err(error),
        };
        let operator = Client::new(api, Some(&self.operator_key))?;
        let own = Client::new(api, Some(&self.key))?;
        let app = known(operator.get(&format!("/v1/apps/{}", self.app)).await)?;
        Ok(app && known(own.get("/v1/messages?limit=1").await)?)
    }

    /// Stores the sandbox's credentials, which are others at each of its starts.
    pub(crate) async fn take_credentials(&self, api: &str, sandbox: &str) -> Result<(), CallError> {
        let issued: Issued = Client::new(sandbox, None)?.get("/credentials").await?;
        let client = Client::new(api, Some(&self.operator_key))?;
        let path = format!("/v1/apps/{}/credentials", self.app);
        for credential in [
            json!({ "channel": "apns", "environment": "production", "apns": issued.apns }),
            json!({ "channel": "apns", "environment": "sandbox", "apns": issued.apns }),
            json!({ "channel": "fcm", "fcm": { "service_account": issued.fcm } }),
        ] {
            let _: Value = client.put(&path, &credential).await?;
        }
        Ok(())
    }
}
