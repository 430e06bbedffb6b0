//! What only the first start does: an app, its keys, somebody to send to.

use serde_json::{Value, json};

use crate::api_client::Client;
use crate::tenant::Tenant;
use crate::tree::{Folder, Tree};

const FILE: &str = "keys.json";

/// Whom the printed example reaches.
pub(super) const USER: &str = "demo-user";

/// What the last run made.
pub(super) fn remembered(folder: &Folder) -> anyhow::Result<Option<Tenant>> {
    let text = folder.secrets().read(FILE)?;
    // One that does not read is as good as none: a new one is made.
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Forgets it.
pub(super) fn forget(folder: &Folder) -> anyhow::Result<()> {
    folder.secrets().forget(FILE)
}

/// Makes it, and remembers it.
pub(super) async fn found(tree: &Tree, api: &str) -> anyhow::Result<Tenant> {
    let mut conn = tree.database()?.connect().await?;
    let tenant = Tenant::found(&mut conn, &tree.peppers()?, api, "Demo").await?;
    let client = Client::new(api, Some(&tenant.key))?;
    let _: Value = client.put(&format!("/v1/users/{USER}"), &json!({ "locale": "en" })).await?;
    let phone = json!({ "channel": "apns", "token": token(), "user": USER });
    let _: Value = client.put("/v1/subscriptions/demo-phone", &phone).await?;
    tree.folder.secrets().write(FILE, &serde_json::to_string_pretty(&tenant)?)?;
    Ok(tenant)
}

fn token() -> String {
    hex::encode(rand::random::<[u8; 32]>())
}
