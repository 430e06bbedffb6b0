//! The second wall between apps: what is asked in an app's name is done in a role that sees the app's rows only.
//!
//! The API runs here as a role that may not touch the tables of apps itself, so an endpoint that forgets the wall is refused
//! by the database.

use poem::http::Method;
use serde_json::{Value, json};
use settings::{Environment, TokenSettings};
use uuid::Uuid;

use crate::client::Client;
use crate::fixture::{Fixture, hello, serve, settings};
use crate::permissions::{Ids, Operation, filled, operations};

/// What a process needs for itself: to know keys, limits and the queues' fill.
const FOR_ITSELF: &str = "
    GRANT automata_tenant TO {role};
    GRANT USAGE ON SCHEMA queue TO {role};
    GRANT SELECT, UPDATE ON apps, api_keys TO {role};
    GRANT SELECT, INSERT ON data_keys TO {role};
    GRANT INSERT ON deliveries TO {role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limits, members, memberships, sessions TO {role};
    GRANT SELECT ON denied_tokens, _sqlx_migrations, queue.jobs, queue.scheduled, queue.dead_letters,
      queue.controls, queue.workers TO {role}";

/// A role that is nobody's but this test's.
async fn role(fixture: &Fixture) -> String {
    let role = format!("api_{}", Uuid::new_v4().simple());
    let make = format!("CREATE ROLE {role} LOGIN NOINHERIT BYPASSRLS PASSWORD 'walled'");
    fixture.database.execute(&make).await;
    fixture.database.execute(&FOR_ITSELF.replace("{role}", &role)).await;
    role
}

fn url_as(role: &str, url: &str) -> String {
    let (scheme, rest) = url.split_once("://").expect("a url");
    let place = rest.split_once('@').map_or(rest, |(_, place)| place);
    format!("{scheme}://{role}:walled@{place}")
}

#[tokio::test]
async fn what_an_app_asks_for_is_done_behind_the_wall() {
    let fixture = Fixture::set_up().await;
    let ids = Ids::make(&fixture).await;
    let role = role(&fixture).await;
    let forbidden = format!("SET ROLE {role}; SELECT count(*) FROM subscriptions");
    assert!(
        fixture.database.try_execute(&forbidden).await.is_err(),
        "the role reads what is behind the wall"
    );
    fixture.database.execute("RESET ROLE").await;
    let key = fixture.key_of(fixture.app, domain::Scope::of_an_app()).await;
    let mut settings = settings(&url_as(&role, fixture.database.url()));
    let keys = format!("1:{}", "11".repeat(32));
    settings.tokens =
        TokenSettings::read(&Environment::of([("TOKEN_KEYS", keys.as_str())])).expect("settings");
    let (client, stop, serving) = serve(settings).await.expect("an API");
    let client = client.with_key(Some(&key));
    writes(&client, &ids).await;
    let is_ours = |operation: &Operation| !["operator", "member"].contains(&operation.key_of.as_str());
    let reads = |operation: &&Operation| operation.method == Method::GET && is_ours(operation);
    for operation in operations(&fixture).await.iter().filter(reads) {
        let answer = client.get(&filled(&operation.path, &ids)).await;
        assert!([200, 404].contains(&answer.status), "{}: {} {}", operation.name, answer.status, answer.body);
    }
    ends(&client, &ids).await;
    drop(stop);
    serving.await.expect("a clean end");
    fixture.database.execute(&format!("DROP OWNED BY {role}; DROP ROLE {role}")).await;
    fixture.tear_down().await;
}

/// Everything that adds and changes, once.
async fn writes(client: &Client, ids: &Ids) {
    let address = json!({ "channel": "fcm", "token": "a-token-behind-the-wall", "user": "u9" });
    client.put("/v1/users/u9", &json!({ "locale": "ko" })).await.expect(201);
    client.put("/v1/subscriptions/s9", &address).await.expect(201);
    let many =
        json!({ "subscriptions": [{ "id": "s8", "channel": "fcm", "token": "another-token-behind-it" }] });
    client.post("/v1/subscriptions/batch", &many).await.expect(200);
    let message = hello(&json!({ "users": ["u9"] }));
    client.post("/v1/messages/validate", &message).await.expect(200);
    let keyed = [("Idempotency-Key", "behind-the-wall")];
    for _ in 0..2 {
        client.json(Method::POST, "/v1/messages", &keyed, &message).await.expect(202);
    }
    let sent = client.post("/v1/messages", &hello(&json!({ "all": true }))).await.expect(202);
    let path = format!("/v1/messages/{}/cancel", text(&sent, "id"));
    client.post(&path, &json!({})).await.expect(200);
    let both =
        client.post("/v1/messages/batch", &json!({ "messages": [message, message] })).await.expect(200);
    assert!(both["data"].as_array().expect("items").iter().all(|item| item["status"] == 202), "{both}");
    let cancelled = format!("/v1/messages/{}/cancel", text(&both["data"][0]["message"], "id"));
    client.post(&cancelled, &json!({})).await.expect(200);
    let key = client.post("/v1/api-keys", &json!({ "name": "walled" })).await.expect(201);
    let rotated = format!("/v1/api-keys/{}/rotate", text(&key, "id"));
    client.post(&rotated, &json!({})).await.expect(201);
    client.post("/v1/tokens", &json!({})).await.expect(201);
    let lane = json!({ "reason": "a look at the wall" });
    client.post("/v1/lanes/fcm/pause", &lane).await.expect(200);
    client.post("/v1/lanes/fcm/resume", &json!({})).await.expect(200);
    client.post("/v1/dead-letters/replay", &json!({ "filter": {} })).await.expect(202);
    let fcm = json!({ "team_id": "TEAM123456", "key_id": "KEY7654321", "topic": "com.example.app",
        "private_key": "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n" });
    let credential = json!({ "channel": "apns", "environment": "sandbox", "apns": fcm });
    client.put(&format!("/v1/apps/{}/credentials", ids.app), &credential).await.expect(201);
}

/// Everything that takes away.
async fn ends(client: &Client, ids: &Ids) {
    client.delete("/v1/subscriptions/s9").await.expect(204);
    client.delete("/v1/users/u9").await.expect(204);
    client.delete(&format!("/v1/api-keys/{}", ids.key)).await.expect(200);
    client.delete(&format!("/v1/tokens/{}", Uuid::new_v4())).await.expect(200);
    client.delete(&format!("/v1/apps/{}/credentials/{}", ids.app, ids.credential)).await.expect(204);
}

fn text(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}
