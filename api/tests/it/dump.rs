//! A stolen dump: every row of every table, read by somebody who does not have the keys.

use std::fmt::Write as _;

use serde_json::json;
use sqlx::Row as _;

use crate::fixture::Fixture;

/// Everything in the database, as `pg_dump` would write it.
#[expect(clippy::disallowed_methods, reason = "a thief reads every table there is")]
async fn dump(fixture: &Fixture) -> String {
    let pool = fixture.database.pool();
    let tables = "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
                  WHERE schemaname NOT IN ('pg_catalog', 'information_schema')";
    let mut dump = String::new();
    for table in sqlx::query(tables).fetch_all(pool).await.expect("tables") {
        let table: String = table.get("name");
        let statement =
            format!("SELECT coalesce(string_agg(one::text, E'\\n'), '') AS rows FROM {table} AS one");
        let rows = sqlx::query(sqlx::AssertSqlSafe(statement)).fetch_one(pool).await.expect("rows");
        writeln!(dump, "{table}\n{}", rows.get::<String, _>("rows")).expect("a string");
    }
    dump
}

/// Whether a dump has `word`, as it is or inside of bytes, which are written in hexadecimal digits.
fn tells(dump: &str, word: &str) -> bool {
    dump.contains(word) || dump.contains(&hex::encode(word))
}

#[tokio::test]
async fn a_stolen_dump_has_no_readable_token_credential_key_or_content() {
    let fixture = Fixture::set_up().await;
    let apns_token = "c0ffee".repeat(11)[..64].to_owned();
    let (stored, inline) = ("canary-token-stored-0123456789", "canary-token-inline-0123456789");
    let key = fixture.key_of(fixture.app, vec![domain::Scope::MessagesSend]).await;
    for (id, channel, token) in [("phone", "apns", apns_token.as_str()), ("tablet", "fcm", stored)] {
        let subscription = json!({ "channel": channel, "token": token, "user": "u1" });
        fixture.client.put(&format!("/v1/subscriptions/{id}"), &subscription).await.expect(201);
    }
    let private_key = "-----BEGIN PRIVATE KEY-----\nY2FuYXJ5IGtleQo=\n-----END PRIVATE KEY-----\n";
    let credential = json!({ "channel": "apns", "apns": {
        "team_id": "TEAM123456", "key_id": "KEY1234567", "topic": "com.example.app", "private_key": private_key } });
    fixture.client.put(&format!("/v1/apps/{}/credentials", fixture.app), &credential).await.expect(201);
    let message = json!({
        "to": { "tokens": [{ "channel": "fcm", "token": inline }] },
        "content": { "title": "canary title", "body": "canary body", "data": { "code": "canary data" } },
        "overrides": { "apns": { "aps": { "category": "canary override" } } },
    });
    let answer = fixture.client.post("/v1/messages", &message).await;
    let answer = answer.expect(202);
    fixture
        .client
        .post(
            "/v1/messages",
            &json!({ "to": { "users": ["u1"] }, "content": { "title": "canary later" },
        "send_at": chrono::Utc::now() + chrono::TimeDelta::hours(1) }),
        )
        .await
        .expect(202);
    let dump = dump(&fixture).await;
    // What is looked through is the right database.
    let id = answer["id"].as_str().expect("an id").trim_start_matches("msg_");
    assert!(dump.replace('-', "").contains(id), "the message is not in the dump");
    let secrets = [
        apns_token.as_str(),
        stored,
        inline,
        "Y2FuYXJ5IGtleQo=",
        key.as_str(),
        "canary title",
        "canary body",
        "canary data",
        "canary override",
        "canary later",
    ];
    for secret in secrets {
        assert!(!tells(&dump, secret), "{secret:?} can be read in a dump");
    }
    // A token of Apple's is hexadecimal, and may be stored as the bytes it stands for.
    assert!(!dump.contains(&apns_token.to_uppercase()));
    fixture.tear_down().await;
}
