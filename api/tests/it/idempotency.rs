//! A request that is sent again happens once.

use futures::future::join_all;
use serde_json::json;

use crate::fixture::{Fixture, hello};

#[tokio::test]
async fn a_repeated_request_is_answered_as_the_first_time() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let body = hello(&json!({ "users": ["u0"] }));
    let first = fixture.client.post_once("/v1/messages", "order-7", &body).await;
    assert_eq!((first.status, first.header("Idempotency-Replayed")), (202, None));
    let again = fixture.client.post_once("/v1/messages", "order-7", &body).await;
    assert_eq!((again.status, again.header("Idempotency-Replayed")), (202, Some("true")));
    assert_eq!(again.body, first.body);
    assert_eq!((fixture.messages().await, fixture.jobs().await), (1, 1));
    fixture.tear_down().await;
}

#[tokio::test]
async fn the_first_answer_stays_although_the_user_is_gone_by_now() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let body = hello(&json!({ "subscriptions": ["s0"] }));
    let first = fixture.client.post_once("/v1/messages", "k", &body).await;
    fixture.client.delete("/v1/subscriptions/s0").await.expect(204);
    let again = fixture.client.post_once("/v1/messages", "k", &body).await;
    assert_eq!((again.status, again.body), (202, first.body));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_names_one_request_of_one_app() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let body = |user: &str| hello(&json!({ "users": [user] }));
    fixture.client.post_once("/v1/messages", "k", &body("u0")).await.expect(202);
    let reused = fixture.client.post_once("/v1/messages", "k", &body("u1")).await;
    assert_eq!(reused.faults(422, "idempotency_key_reused"), []);
    let (_, other) = fixture.another_app().await;
    let token = json!({ "tokens": [{ "channel": "fcm", "token": "x".repeat(40) }] });
    other.post_once("/v1/messages", "k", &hello(&token)).await.expect(202);
    assert_eq!(fixture.messages().await, 2);
    fixture.tear_down().await;
}

#[tokio::test]
async fn spaces_and_the_order_of_fields_do_not_make_another_request() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let send = async |body: &'static str| {
        let headers = [("Content-Type", "application/json"), ("Idempotency-Key", "k")];
        fixture.client.send(hyper::Method::POST, "/v1/messages", &headers, body.into()).await
    };
    send(r#"{"to":{"users":["u0"]},"content":{"title":"a","body":"b"}}"#).await.expect(202);
    let again = send(r#"{ "content": {"body":"b", "title":"a"}, "to": {"users": ["u0"]} }"#).await;
    assert_eq!((again.status, again.header("Idempotency-Replayed")), (202, Some("true")));
    fixture.tear_down().await;
}

#[tokio::test]
async fn many_requests_with_one_key_at_once_send_one_message() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let sends = (0..40).map(|_| {
        let client = fixture.client.clone();
        let body = hello(&json!({ "users": ["u0"] }));
        async move { client.post_once("/v1/messages", "k", &body).await.expect(202)["id"].clone() }
    });
    let ids: std::collections::BTreeSet<String> =
        join_all(sends).await.iter().map(ToString::to_string).collect();
    assert_eq!((ids.len(), fixture.messages().await, fixture.jobs().await), (1, 1, 1));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_refused_request_does_not_use_its_key_up() {
    let fixture = Fixture::set_up().await;
    let body = hello(&json!({ "users": ["u0"] }));
    let refused = fixture.client.post_once("/v1/messages", "k", &body).await;
    assert_eq!(refused.faults(422, "no_recipient").len(), 1);
    fixture.subscribe(1).await;
    fixture.client.post_once("/v1/messages", "k", &body).await.expect(202);
    fixture.tear_down().await;
}

#[tokio::test]
async fn other_posts_happen_once_as_well_and_a_secret_is_shown_once() {
    let fixture = Fixture::set_up().await;
    let body = json!({ "name": "ci" });
    let first = fixture.client.post_once("/v1/api-keys", "k", &body).await.expect(201);
    assert!(first["key"].as_str().is_some_and(|key| key.starts_with("as_live_")));
    let again = fixture.client.post_once("/v1/api-keys", "k", &body).await.expect(201);
    assert_eq!((&again["id"], again.get("key")), (&first["id"], None));
    // In two pieces, for the statement is logged, and no log may hold what a key looks like.
    let kept =
        "SELECT count(*) FROM idempotency_keys WHERE convert_from(body, 'UTF8') LIKE '%as_' || 'live_%'";
    assert_eq!(fixture.database.number(kept).await, 0);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_request_whose_first_one_does_not_end_is_told_to_come_again() {
    let fixture = Fixture::set_up().await;
    let mut first = fixture.database.pool().begin().await.expect("a transaction");
    let key = store::idempotency::Key { app: Some(fixture.app), key: "k".to_owned() };
    let answer = store::idempotency::Answer { fingerprint: vec![1], status: 201, body: Vec::new() };
    store::idempotency::keep(&mut first, &[(key, answer)], chrono::Utc::now()).await.expect("held");
    let second = fixture.client.post_once("/v1/api-keys", "k", &json!({ "name": "ci" })).await;
    assert_eq!(second.faults(409, "idempotency_in_progress"), []);
    assert_eq!(second.header("Retry-After"), Some("1"));
    first.rollback().await.expect("let go");
    fixture.client.post_once("/v1/api-keys", "k", &json!({ "name": "ci" })).await.expect(201);
    fixture.tear_down().await;
}
