//! Who changed what.

use domain::Scope;
use serde_json::{Value, json};

use crate::fixture::{Fixture, hello};

async fn actions(client: &crate::client::Client) -> Vec<String> {
    let log = client.get("/v1/audit-log").await.expect(200);
    let entries = log["data"].as_array().expect("entries").iter();
    entries.map(|entry| entry["action"].as_str().expect("an action").to_owned()).collect()
}

#[tokio::test]
async fn every_administrative_change_is_written_down_once() {
    let fixture = Fixture::set_up().await;
    let made = fixture.client.post_once("/v1/api-keys", "k", &json!({ "name": "one" })).await.expect(201);
    fixture.client.post_once("/v1/api-keys", "k", &json!({ "name": "one" })).await.expect(201);
    let key = format!("/v1/api-keys/{}", made["id"].as_str().expect("an id"));
    fixture.client.post(&format!("{key}/rotate"), &json!({})).await.expect(201);
    fixture.client.delete(&key).await.expect(200);
    fixture.client.post("/v1/lanes/apns/pause", &json!({ "reason": "test" })).await.expect(200);
    fixture.client.post("/v1/lanes/apns/resume", &json!({})).await.expect(200);
    fixture.client.get("/v1/api-keys").await.expect(200);
    let wanted = ["listApiKeys", "resumeLane", "pauseLane", "revokeApiKey", "rotateApiKey", "createApiKey"];
    assert_eq!(actions(&fixture.client).await, wanted);
    assert_eq!(actions(&fixture.client).await[0], "listAuditLog", "a look is written down, too");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_entry_says_who_from_where_and_what_changed() {
    let fixture = Fixture::set_up().await;
    let made = fixture.client.post("/v1/api-keys", &json!({ "name": "one" })).await;
    let request = made.header("Request-Id").expect("an id").to_owned();
    let made = made.expect(201);
    let log = fixture.client.get("/v1/audit-log").await.expect(200);
    let entry = &log["data"][0];
    assert_eq!((&entry["number"], &entry["address"]), (&json!(1), &json!("127.0.0.1")));
    assert_eq!(entry["request_id"], json!(request));
    assert!(entry["actor"].as_str().is_some_and(|actor| actor.starts_with("key:")));
    assert_eq!((&entry["before"], &entry["after"]["name"]), (&Value::Null, &json!("one")));
    let secret = made["key"].as_str().expect("a key").rsplit('_').next().expect("a secret").to_owned();
    assert!(!log.to_string().contains(&secret));
    fixture.tear_down().await;
}

/// What the latest entry says something was before, and is after.
async fn latest_change(client: &crate::client::Client, action: &str) -> (Value, Value) {
    let log = client.get("/v1/audit-log").await.expect(200);
    let entry = log["data"].as_array().expect("entries").iter().find(|entry| entry["action"] == action);
    let entry = entry.unwrap_or_else(|| panic!("{action}: {log}"));
    (entry["before"].clone(), entry["after"].clone())
}

#[tokio::test]
async fn an_entry_says_how_a_credential_was_before_and_never_its_secret() {
    let fixture = Fixture::set_up().await;
    let path = format!("/v1/apps/{}/credentials", fixture.app);
    let credential = |key_id: &str| {
        let pem = "-----BEGIN PRIVATE KEY-----\nY2FuYXJ5\n-----END PRIVATE KEY-----\n";
        json!({ "channel": "apns", "apns": {
            "team_id": "TEAM567890", "key_id": key_id, "topic": "com.example", "private_key": pem,
        } })
    };
    let first = fixture.client.put(&path, &credential("KEY4567890")).await.expect(201);
    assert_eq!(latest_change(&fixture.client, "putCredential").await, (Value::Null, first.clone()));
    let second = fixture.client.put(&path, &credential("KEY0000001")).await.expect(200);
    assert_eq!(latest_change(&fixture.client, "putCredential").await, (first, second.clone()));
    let own = format!("{path}/{}", second["id"].as_str().expect("an id"));
    fixture.client.delete(&own).await.expect(204);
    assert_eq!(latest_change(&fixture.client, "deleteCredential").await, (second, Value::Null));
    let log = fixture.client.get("/v1/audit-log").await.expect(200);
    assert!(!log.to_string().contains("PRIVATE KEY"), "{log}");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_entry_says_how_a_lane_stood_before() {
    let fixture = Fixture::set_up().await;
    let body = json!({ "reason": "first", "environment": "sandbox" });
    fixture.client.post("/v1/lanes/apns/pause", &body).await.expect(200);
    let (before, paused) = latest_change(&fixture.client, "pauseLane").await;
    assert_eq!(before, json!({ "paused": false, "pauses": [] }));
    let pause = &paused["pauses"][0];
    assert_eq!((&paused["paused"], &pause["environment"]), (&json!(true), &json!("sandbox")));
    assert!(pause["reason"].as_str().is_some_and(|reason| reason.ends_with(": first")), "{pause}");
    fixture.client.post("/v1/lanes/apns/pause", &json!({ "reason": "second" })).await.expect(200);
    let (before, both) = latest_change(&fixture.client, "pauseLane").await;
    assert_eq!((before, both["pauses"].as_array().map(Vec::len)), (paused, Some(2)));
    fixture.client.post("/v1/lanes/apns/resume", &json!({})).await.expect(200);
    let resumed = latest_change(&fixture.client, "resumeLane").await;
    assert_eq!(resumed, (both, json!({ "paused": false, "pauses": [] })));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_look_whose_entry_was_not_committed_is_written_down_the_next_time() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let sent = fixture.client.post("/v1/messages", &hello(&json!({ "users": ["u0"] }))).await.expect(202);
    let cancel = format!("/v1/messages/{}/cancel", sent["id"].as_str().expect("an id"));
    let no_commit = "CREATE FUNCTION refuse_commit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not now'; END $$; \
        CREATE CONSTRAINT TRIGGER no_commit AFTER UPDATE ON audit_heads DEFERRABLE INITIALLY DEFERRED \
        FOR EACH ROW EXECUTE FUNCTION refuse_commit()";
    fixture.database.execute(no_commit).await;
    fixture.client.get("/v1/users/u0").await.faults(500, "internal");
    fixture.client.post(&cancel, &json!({})).await.faults(500, "internal");
    fixture.database.execute("DROP TRIGGER no_commit ON audit_heads").await;
    for _ in 0..2 {
        fixture.client.get("/v1/users/u0").await.expect(200);
        fixture.client.post(&cancel, &json!({})).await.expect(200);
    }
    assert_eq!(actions(&fixture.client).await, ["cancelMessage", "getUser"]);
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_app_says_how_long_its_log_is_kept() {
    let fixture = Fixture::set_up().await;
    let operator = fixture.operator_of_everything().await;
    let path = format!("/v1/apps/{}", fixture.app);
    let faulty = operator.put(&path, &json!({ "name": "Shop", "audit_retention_months": 0 })).await;
    assert_eq!(faulty.faults(422, "invalid_body")[0].0, "/audit_retention_months");
    let body = json!({ "name": "Shop", "audit_retention_months": 6 });
    let changed = operator.put(&path, &body).await.expect(200);
    assert_eq!(changed["audit_retention_months"], json!(6));
    assert_eq!(operator.get(&path).await.expect(200), changed);
    let log = operator.get("/v1/audit-log").await.expect(200);
    let entry = &log["data"][0];
    assert_eq!((&entry["action"], &entry["before"]["name"]), (&json!("updateApp"), &json!("Shop")));
    assert_eq!((&entry["before"]["audit_retention_months"], &entry["after"]), (&Value::Null, &changed));
    let nowhere = "/v1/apps/app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e";
    operator.put(nowhere, &body).await.faults(404, "not_found");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_app_sees_its_own_log_only() {
    let fixture = Fixture::set_up().await;
    fixture.client.post("/v1/api-keys", &json!({ "name": "one" })).await.expect(201);
    let (_, other) = fixture.another_app().await;
    assert_eq!(actions(&other).await, Vec::<String>::new());
    let auditor = fixture.client.with_key(Some(&fixture.key_of(fixture.app, vec![Scope::AuditRead]).await));
    assert_eq!(actions(&auditor).await, ["createApiKey"]);
    fixture.tear_down().await;
}

#[tokio::test]
async fn nobody_changes_the_log() {
    let fixture = Fixture::set_up().await;
    fixture.client.post("/v1/api-keys", &json!({ "name": "one" })).await.expect(201);
    let month = chrono::Utc::now().format("TRUNCATE audit_log_%Y%m").to_string();
    let whole = ["UPDATE audit_log SET actor = 'nobody'", "DELETE FROM audit_log", "TRUNCATE audit_log"];
    let heads = ["UPDATE audit_heads SET base_number = number, base_hash = hash", "DELETE FROM audit_heads"];
    for statement in whole.into_iter().chain(heads).chain([month.as_str()]) {
        let refused = fixture.database.try_execute(statement).await.expect_err("it is final");
        assert!(refused.to_string().contains("only added to"), "{refused}");
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_erased_person_is_gone_with_every_address() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    fixture.client.delete("/v1/users/u0").await.expect(204);
    fixture.client.get("/v1/users/u0").await.faults(404, "not_found");
    fixture.client.get("/v1/subscriptions/s0").await.faults(404, "not_found");
    fixture.client.get("/v1/subscriptions/s1").await.expect(200);
    fixture.client.delete("/v1/users/u0").await.faults(404, "not_found");
    let log = fixture.client.get("/v1/audit-log").await.expect(200);
    assert_eq!(
        (&log["data"][0]["action"], &log["data"][1]["action"]),
        (&json!("getSubscription"), &json!("eraseUser"))
    );
    assert!(!log.to_string().contains("\"u0\""), "the log outlives a person");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_erased_app_is_locked_out_and_unreadable() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let path = format!("/v1/apps/{}", fixture.app);
    fixture.operator.delete(&path).await.expect(204);
    assert_eq!(fixture.database.number("SELECT count(*) FROM data_keys").await, 0);
    let wait = "the key is refused";
    test_support::eventually(wait, || async {
        (fixture.client.get("/v1/messages").await.status == 401).then_some(())
    })
    .await;
    fixture.client.get("/v1/messages").await.faults(401, "api_key_revoked");
    fixture.tear_down().await;
}
