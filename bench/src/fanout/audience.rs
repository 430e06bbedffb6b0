//! An app with credentials and many subscriptions.

use chrono::{SubsecRound as _, Utc};
use domain::{AppId, Channel, CredentialId, Environment};
use serde_json::{Value, json};
use sqlx::PgConnection;
use store::apps::App;
use store::credentials::NewCredential;
use uuid::Uuid;

use super::providers::Providers;

/// Makes an app that can send, with so many subscriptions.
pub(super) async fn prepare(
    conn: &mut PgConnection,
    providers: &Providers,
    recipients: u32,
) -> anyhow::Result<AppId> {
    let now = Utc::now().trunc_subsecs(6);
    let id = AppId::from(Uuid::now_v7());
    store::apps::insert(conn, &App { id, name: "bench".to_owned(), created_at: now }).await?;
    for channel in [Channel::Apns, Channel::Fcm] {
        let (details, secret) = credentials(providers, channel)?;
        credential(conn, id, channel, (&details, &secret)).await?;
    }
    subscribe(conn, id, recipients).await?;
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
    app: AppId,
    channel: Channel,
    (details, secret): (&Value, &[u8]),
) -> anyhow::Result<()> {
    let credential = NewCredential {
        id: CredentialId::from(Uuid::now_v7()),
        channel,
        environment: Environment::Production,
        details,
        secret,
        now: Utc::now(),
    };
    store::credentials::put(conn, app, &credential).await?;
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "a million rows for a measurement, not a statement of the product"
)]
async fn subscribe(conn: &mut PgConnection, app: AppId, recipients: u32) -> anyhow::Result<()> {
    let statement = "INSERT INTO subscriptions
           (app_id, id, external_id, channel, environment, token, token_digest, state, registered_at, created_at,
            updated_at)
         SELECT $1, ('018f0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 's' || n, 1 + n % 2,
           'production', token, sha256(token::bytea), 'active', now(), now(), now()
         FROM generate_series(1, $2) AS n,
           LATERAL (SELECT CASE n % 2 WHEN 0 THEN lpad(to_hex(n), 64, '0')
                                      ELSE 'bench-token-' || lpad(n::text, 140, '0') END) AS made (token)";
    sqlx::query(statement).bind(app.uuid()).bind(i32::try_from(recipients)?).execute(&mut *conn).await?;
    sqlx::query("VACUUM ANALYZE subscriptions").execute(conn).await?;
    Ok(())
}
