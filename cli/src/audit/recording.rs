//! What is done at this machine, in the audit log.

use chrono::{SubsecRound as _, Utc};
use domain::AppId;
use serde_json::{Value, json};
use settings::Environment;
use sqlx::{Connection as _, PgConnection};
use store::api_keys::ApiKeyRecord;
use store::audit::{Deed, append};

/// Whoever sits at this machine, as the audit log names them.
pub(crate) fn actor() -> String {
    format!("cli:{}", Environment::of_process().text("USER").unwrap_or("unknown"))
}

/// Writes down in the log of `app`, or of the installation, what was done at this machine.
pub(crate) async fn record(
    conn: &mut PgConnection,
    app: Option<AppId>,
    (action, target): (&str, String),
    after: Option<Value>,
) -> anyhow::Result<()> {
    let deed = Deed { after, ..Deed::of(&actor(), action, target) };
    // The entry and the head that names it are one thing, whatever the caller has begun.
    let mut transaction = conn.begin().await?;
    append(&mut transaction, app, deed, Utc::now().trunc_subsecs(6)).await?;
    Ok(transaction.commit().await?)
}

/// Writes down that a key was made at this machine.
pub(crate) async fn record_creation(conn: &mut PgConnection, key: &ApiKeyRecord) -> anyhow::Result<()> {
    let scopes: Vec<&str> = key.scopes.iter().map(|scope| scope.name()).collect();
    let after = json!({ "name": key.name, "scopes": scopes, "allowed_networks": key.networks.texts() });
    record(conn, key.app, ("createApiKey", format!("api-key {}", key.id)), Some(after)).await
}
