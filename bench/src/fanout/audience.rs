//! An app with credentials and many subscriptions.

use chrono::{SubsecRound as _, TimeDelta, Utc};
use domain::{
    AmbiguityPolicy, AppId, Channel, Content, CredentialId, Environment, MessageId, Priority, Urgency,
};
use serde_json::{Value, json};
use sqlx::PgConnection;
use store::apps::App;
use store::credentials::NewCredential;
use store::messages::{Audience, MessageRecord};
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
    let apns = &providers.issued["apns"];
    let key = apns["private_key"].as_str().unwrap_or_default().as_bytes();
    let details = json!({ "team_id": apns["team_id"], "key_id": apns["key_id"], "topic": apns["topic"] });
    credential(conn, id, Channel::Apns, (&details, key)).await?;
    let account = serde_json::to_vec(&providers.issued["fcm"])?;
    credential(conn, id, Channel::Fcm, (&json!({}), &account)).await?;
    subscribe(conn, id, recipients).await?;
    Ok(id)
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

/// A message to everybody.
pub(super) fn message() -> MessageRecord {
    let now = Utc::now().trunc_subsecs(6);
    MessageRecord {
        id: MessageId::from(Uuid::now_v7()),
        created_at: now,
        priority: Priority::Bulk,
        urgency: Urgency::Immediate,
        on_no_answer: AmbiguityPolicy::Resend,
        channels: Channel::ALL.to_vec(),
        audience: Audience::All,
        content: Content {
            title: Some("Winter sale".to_owned()),
            body: Some("Everything half price until Sunday".to_owned()),
            ..Content::default()
        },
        collapse_key: None,
        tags: json!({}),
        metadata: json!({}),
        send_at: None,
        expires_at: now + TimeDelta::hours(24),
        recipients: 0,
        refusals: json!([]),
        expanded_at: None,
        cancelled_at: None,
        failed_at: None,
        failure: None,
        request_id: "bench".to_owned(),
    }
}
