//! An app with credentials and many subscriptions.

use chrono::{SubsecRound as _, Utc};
use domain::{Address, AppId, Channel, CredentialId, Environment, ExternalId};
use secrets::AppKeys;
use serde_json::{Value, json};
use sqlx::PgConnection;
use store::apps::App;
use store::credentials::NewCredential;
use store::places::credential_secret;
use store::subscriptions::NewSubscription;
use uuid::Uuid;

use super::providers::Providers;
use crate::database::Database;

/// Subscriptions of one statement.
const AT_ONCE: usize = 5_000;

/// Makes an app that can send, with so many subscriptions.
pub(super) async fn prepare(
    database: &Database,
    providers: &Providers,
    recipients: u32,
) -> anyhow::Result<AppId> {
    let mut conn = database.pool.acquire().await?;
    let now = Utc::now().trunc_subsecs(6);
    let id = AppId::from(Uuid::now_v7());
    store::apps::insert(
        &mut conn,
        &App { id, name: "bench".to_owned(), audit_months: None, created_at: now, erased_at: None },
    )
    .await?;
    let keys = database.vault()?.keys(id).await?;
    for channel in [Channel::Apns, Channel::Fcm] {
        let (details, secret) = credentials(providers, channel)?;
        credential(&mut conn, &keys, channel, (&details, &secret)).await?;
    }
    subscribe(&mut conn, &keys, recipients).await?;
    Ok(id)
}

/// What the sandbox accepts: what may be shown of it, and what may not.
pub(super) fn credentials(providers: &Providers, channel: Channel) -> anyhow::Result<(Value, Vec<u8>)> {
    Ok(match channel {
        Channel::Apns => {
            let apns = &providers.issued["apns"];
            let key = apns["private_key"].as_str().unwrap_or_default().as_bytes().to_vec();
            (json!({ "team_id": apns["team_id"], "key_id": apns["key_id"], "topic": apns["topic"] }), key)
        }
        Channel::Fcm => (json!({}), serde_json::to_vec(&providers.issued["fcm"])?),
    })
}

async fn credential(
    conn: &mut PgConnection,
    keys: &AppKeys,
    channel: Channel,
    (details, secret): (&Value, &[u8]),
) -> anyhow::Result<()> {
    let environment = Environment::Production;
    let secret = &keys.seal(&credential_secret(channel, environment), secret);
    let credential = NewCredential {
        id: CredentialId::from(Uuid::now_v7()),
        channel,
        environment,
        details,
        secret,
        now: Utc::now(),
    };
    store::credentials::put(conn, keys.app(), &credential).await?;
    Ok(())
}

async fn subscribe(conn: &mut PgConnection, keys: &AppKeys, recipients: u32) -> anyhow::Result<()> {
    let numbers: Vec<u32> = (1..=recipients).collect();
    for some in numbers.chunks(AT_ONCE) {
        let some: Result<Vec<NewSubscription>, _> = some.iter().map(|number| subscription(*number)).collect();
        store::subscriptions::put(conn, keys, &some?, Utc::now().trunc_subsecs(6)).await?;
    }
    vacuum(conn).await
}

fn subscription(number: u32) -> anyhow::Result<NewSubscription> {
    let address = if number.is_multiple_of(2) {
        Address::parse(Channel::Apns, &format!("{number:064x}"))?
    } else {
        Address::parse(Channel::Fcm, &format!("bench-token-{number:0140}"))?
    };
    Ok(NewSubscription {
        id: Uuid::now_v7().into(),
        external_id: ExternalId::parse(&format!("s{number}"))?,
        user: None,
        address,
        environment: Environment::Production,
        locale: None,
        app_version: None,
        attributes: json!({}),
    })
}

#[expect(clippy::disallowed_methods, reason = "a measurement's own housekeeping")]
async fn vacuum(conn: &mut PgConnection) -> anyhow::Result<()> {
    sqlx::query("VACUUM ANALYZE subscriptions").execute(conn).await?;
    Ok(())
}
