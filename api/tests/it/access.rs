//! Who may do what.

use domain::Scope;
use serde_json::json;

use crate::fixture::{Fixture, hello};

#[tokio::test]
async fn every_address_of_the_service_asks_for_a_key() {
    let fixture = Fixture::set_up().await;
    let nobody = fixture.client.with_key(None);
    let document = nobody.get("/openapi.json").await.expect(200);
    let mut asked = 0;
    for (path, operations) in document["paths"].as_object().expect("paths") {
        for (method, operation) in operations.as_object().expect("operations") {
            let path = path.replace("{id}", "msg_1").replace("{channel}", "apns");
            let method = method.to_uppercase().parse().expect("a method");
            let answer = nobody.json(method, &path, &[], &json!({})).await;
            if operation["security"].as_array().is_some_and(|asked| !asked.is_empty()) {
                answer.faults(401, "authentication_required");
                assert_eq!(answer.header("WWW-Authenticate"), Some("Bearer"));
                asked += 1;
            }
        }
    }
    assert!(asked > 25, "{asked}");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_app_sees_nothing_of_another_one() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let sent = fixture.client.post("/v1/messages", &hello(&json!({ "users": ["u0"] }))).await.expect(202);
    let id = sent["id"].as_str().expect("an id");
    let (app, other) = fixture.another_app().await;
    let delivery = format!("dlv_{}00000000", id.trim_start_matches("msg_"));
    for path in [
        format!("/v1/messages/{id}"),
        format!("/v1/messages/{id}/deliveries"),
        format!("/v1/deliveries/{delivery}"),
        "/v1/subscriptions/s0".to_owned(),
        "/v1/users/u0".to_owned(),
        format!("/v1/apps/{}/credentials", fixture.app),
    ] {
        other.get(&path).await.faults(404, "not_found");
        assert_eq!(fixture.client.get(&path).await.status, 200, "{path}");
    }
    other.post(&format!("/v1/messages/{id}/cancel"), &json!({})).await.faults(404, "not_found");
    other.delete("/v1/subscriptions/s0").await.faults(404, "not_found");
    let nobody = other.post("/v1/messages", &hello(&json!({ "users": ["u0"] }))).await;
    assert_eq!(nobody.faults(422, "no_recipient")[0].1, "unknown_user");
    for list in ["/v1/messages", "/v1/subscriptions", "/v1/dead-letters"] {
        assert_eq!(other.get(list).await.expect(200)["data"], json!([]), "{list}");
    }
    assert_ne!(app, fixture.app);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_may_do_what_its_scopes_say() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let reader = fixture.client.with_key(Some(&fixture.key_of(fixture.app, vec![Scope::MessagesRead]).await));
    reader.get("/v1/messages").await.expect(200);
    let refused = reader.post("/v1/messages", &hello(&json!({ "users": ["u0"] }))).await;
    refused.faults(403, "scope_missing");
    assert!(refused.body["detail"].as_str().is_some_and(|detail| detail.contains("messages:send")));
    reader.post("/v1/api-keys", &json!({ "name": "x" })).await.faults(403, "scope_missing");
    fixture.client.post("/v1/apps", &json!({ "name": "x" })).await.faults(403, "operator_key_required");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_makes_no_key_that_may_do_more() {
    let fixture = Fixture::set_up().await;
    let maker = fixture.key_of(fixture.app, vec![Scope::KeysWrite]).await;
    let maker = fixture.client.with_key(Some(&maker));
    let greedy = json!({ "name": "x", "scopes": ["keys:write", "messages:send"] });
    let faults = maker.post("/v1/api-keys", &greedy).await.faults(422, "invalid_body");
    assert_eq!(faults, [("/scopes/1".to_owned(), "not_allowed".to_owned())]);
    let (other, _) = fixture.another_app().await;
    let foreign = json!({ "name": "x", "app": other.to_string() });
    assert_eq!(maker.post("/v1/api-keys", &foreign).await.faults(422, "invalid_body")[0].0, "/app");
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_operator_makes_the_first_key_of_an_app() {
    let fixture = Fixture::set_up().await;
    let body = json!({ "name": "first", "app": fixture.app.to_string() });
    let made = fixture.operator.post("/v1/api-keys", &body).await.expect(201);
    let key = made["key"].as_str().expect("a key");
    fixture.client.with_key(Some(key)).get("/v1/messages").await.expect(200);
    let listed = fixture.client.get("/v1/api-keys").await.expect(200);
    assert!(!listed.to_string().contains(key), "the key itself is never listed");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_that_is_revoked_expired_mistyped_or_foreign_is_refused() {
    let fixture = Fixture::set_up().await;
    let made = fixture.client.post("/v1/api-keys", &json!({ "name": "short" })).await.expect(201);
    let (id, key) = (made["id"].as_str().expect("an id"), made["key"].as_str().expect("a key"));
    let client = fixture.client.with_key(Some(key));
    client.get("/v1/messages").await.expect(200);
    let revoked = fixture.client.delete(&format!("/v1/api-keys/{id}")).await.expect(200);
    assert!(revoked["revoked_at"].is_string());
    client.get("/v1/messages").await.faults(401, "api_key_revoked");
    let mut mistyped = key.to_owned();
    mistyped.pop();
    fixture.client.with_key(Some(&mistyped)).get("/v1/messages").await.faults(401, "api_key_invalid");
    let foreign = domain::ApiKey::from_random(domain::KeyKind::Secret, [7; 64]).reveal();
    fixture.client.with_key(Some(&foreign)).get("/v1/messages").await.faults(401, "api_key_invalid");
    let soon = chrono::Utc::now() + chrono::TimeDelta::milliseconds(300);
    let made =
        fixture.client.post("/v1/api-keys", &json!({ "name": "soon", "expires_at": soon })).await.expect(201);
    let client = fixture.client.with_key(made["key"].as_str());
    test_support::eventually("the key expires", || async {
        let answer = client.get("/v1/messages").await;
        (answer.status == 401).then(|| answer.faults(401, "api_key_expired"))
    })
    .await;
    fixture.tear_down().await;
}
