//! Subscriptions, users, credentials, apps: kept, listed, forgotten.

use serde_json::json;

use crate::fixture::Fixture;

#[tokio::test]
async fn a_subscription_is_registered_moved_listed_and_forgotten() {
    let fixture = Fixture::set_up().await;
    let body = json!({
        "channel": "fcm", "token": "t".repeat(50), "user": "ann", "locale": "ko-KR", "attributes": { "plan": "pro" },
    });
    let made = fixture.client.put("/v1/subscriptions/phone", &body).await.expect(201);
    assert_eq!((&made["user"], &made["state"]), (&json!("ann"), &json!("active")));
    assert!(!made.to_string().contains(&"t".repeat(50)), "a token is never shown");
    fixture.client.put("/v1/subscriptions/phone", &body).await.expect(200);
    fixture.client.put("/v1/subscriptions/tablet", &body).await.expect(201);
    let phone = fixture.client.get("/v1/subscriptions/phone").await.expect(200);
    assert_eq!(phone["state"], "replaced");
    let active = fixture.client.get("/v1/subscriptions?user=ann&state=active").await.expect(200);
    assert_eq!(active["data"].as_array().map(Vec::len), Some(1));
    fixture.client.delete("/v1/subscriptions/tablet").await.expect(204);
    fixture.client.get("/v1/subscriptions/tablet").await.faults(404, "not_found");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_list_comes_in_pages_that_miss_and_repeat_nothing() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(25).await;
    let (mut seen, mut path) = (Vec::new(), "/v1/subscriptions?limit=10".to_owned());
    loop {
        let page = fixture.client.get(&path).await.expect(200);
        seen.extend(page["data"].as_array().expect("items").iter().map(|item| item["id"].clone()));
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        assert_eq!(page["has_more"], true);
        path = format!("/v1/subscriptions?limit=10&cursor={cursor}");
    }
    let distinct: std::collections::BTreeSet<String> = seen.iter().map(ToString::to_string).collect();
    assert_eq!((seen.len(), distinct.len()), (25, 25));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_user_is_what_was_last_told() {
    let fixture = Fixture::set_up().await;
    let body = json!({ "locale": "ko-KR", "timezone": "Asia/Seoul", "attributes": { "age": 7 } });
    fixture.client.put("/v1/users/ann@example.com", &body).await.expect(201);
    let changed =
        fixture.client.put("/v1/users/ann@example.com", &json!({ "locale": "en" })).await.expect(200);
    assert_eq!((&changed["locale"], &changed["timezone"]), (&json!("en"), &serde_json::Value::Null));
    let read = fixture.client.get("/v1/users/ann@example.com").await.expect(200);
    assert_eq!(read["attributes"], json!({}));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_credential_goes_in_and_its_secret_never_comes_out() {
    let fixture = Fixture::set_up().await;
    let path = format!("/v1/apps/{}/credentials", fixture.app);
    let pem = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n";
    let apns = json!({ "channel": "apns", "apns": {
        "team_id": "TEAM567890", "key_id": "KEY4567890", "topic": "com.example", "private_key": pem,
    } });
    let made = fixture.client.put(&path, &apns).await.expect(201);
    assert_eq!(made["details"]["topic"], "com.example");
    let changed = fixture.client.put(&path, &apns).await.expect(200);
    assert_eq!((&changed["version"], &changed["id"]), (&json!(2), &made["id"]));
    let fcm = json!({ "channel": "fcm", "fcm": { "service_account": {
        "type": "service_account", "project_id": "p", "client_email": "e@p", "token_uri": "https://x/token",
        "private_key": pem, "private_key_id": "1",
    } } });
    fixture.client.put(&path, &fcm).await.expect(201);
    let listed = fixture.client.get(&path).await;
    assert!(listed.status == 200 && !listed.text.contains("c2VjcmV0"));
    let id = made["id"].as_str().expect("an id");
    fixture.client.delete(&format!("{path}/{id}")).await.expect(204);
    fixture.client.delete(&format!("{path}/{id}")).await.faults(404, "not_found");
    fixture.tear_down().await;
}
