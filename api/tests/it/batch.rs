//! Batches: a bad item never fails the others.

use serde_json::json;

use crate::fixture::{Fixture, hello};

#[tokio::test]
async fn every_message_of_a_batch_is_answered_for_itself() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let good = hello(&json!({ "users": ["u0"] }));
    let body = json!({ "messages": [
        good, { "to": { "users": ["u0"] } }, 7, hello(&json!({ "users": ["x"] })), good,
    ] });
    let answer = fixture.client.post("/v1/messages/batch", &body).await.expect(200);
    let items = answer["data"].as_array().expect("items");
    let statuses: Vec<_> = items.iter().map(|item| item["status"].as_u64().unwrap_or(0)).collect();
    assert_eq!(statuses, [202, 422, 422, 422, 202]);
    assert_eq!(items[1]["problem"]["errors"][0]["pointer"], "/content");
    assert_eq!(items[3]["problem"]["code"], "no_recipient");
    assert_eq!(fixture.messages().await, 2);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_batch_sent_again_sends_only_what_was_not_sent() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let bad = hello(&json!({ "users": ["late"] }));
    let body = json!({ "messages": [hello(&json!({ "users": ["u0"] })), bad] });
    let first = fixture.client.post_once("/v1/messages/batch", "k", &body).await.expect(200);
    fixture
        .client
        .put("/v1/subscriptions/late", &json!({ "channel": "fcm", "token": "l".repeat(30), "user": "late" }))
        .await
        .expect(201);
    let again = fixture.client.post_once("/v1/messages/batch", "k", &body).await;
    assert_eq!(again.header("Idempotency-Replayed"), None);
    let again = again.expect(200);
    assert_eq!(again["data"][0]["message"]["id"], first["data"][0]["message"]["id"]);
    assert_eq!((&again["data"][0]["replayed"], &again["data"][1]["replayed"]), (&json!(true), &json!(false)));
    assert_eq!(again["data"][1]["status"], 202);
    let last = fixture.client.post_once("/v1/messages/batch", "k", &body).await;
    assert_eq!(last.header("Idempotency-Replayed"), Some("true"));
    assert_eq!(last.expect(200)["data"][1]["message"], again["data"][1]["message"]);
    assert_eq!(fixture.messages().await, 2);
    fixture.tear_down().await;
}

#[tokio::test]
async fn the_frame_of_a_batch_is_checked_too() {
    let fixture = Fixture::set_up().await;
    let post = async |body| fixture.client.post("/v1/messages/batch", &body).await;
    assert_eq!(post(json!({ "messages": [] })).await.faults(422, "invalid_body")[0].1, "too_few");
    assert_eq!(post(json!({})).await.faults(422, "invalid_body")[0].0, "/messages");
    let many = vec![json!(1); 1_001];
    assert_eq!(post(json!({ "messages": many })).await.faults(422, "invalid_body")[0].1, "too_many");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_repeated_name_or_token_in_a_batch_of_subscriptions_is_refused() {
    let fixture = Fixture::set_up().await;
    let one = |id: &str, token: &str| json!({ "id": id, "channel": "fcm", "token": token.repeat(30) });
    let body = json!({ "subscriptions": [one("a", "1"), one("a", "2"), one("b", "1"), one("c", "3"), one("d", "-é")] });
    let answer = fixture.client.post("/v1/subscriptions/batch", &body).await.expect(200);
    let items = answer["data"].as_array().expect("items");
    let statuses: Vec<_> = items.iter().map(|item| item["status"].as_u64().unwrap_or(0)).collect();
    assert_eq!(statuses, [201, 422, 422, 201, 422]);
    assert_eq!(items[4]["problem"]["errors"][0]["code"], "invalid_token");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_batch_of_subscriptions_that_differs_in_a_faulty_one_is_another_one() {
    let fixture = Fixture::set_up().await;
    let good = json!({ "id": "a", "channel": "fcm", "token": "1".repeat(30) });
    let with = |faulty: &str| json!({ "subscriptions": [good, { "id": faulty }] });
    let put = async |body| fixture.client.post_once("/v1/subscriptions/batch", "k", &body).await;
    let first = put(with("b")).await;
    assert_eq!((first.status, first.header("Idempotency-Replayed")), (200, None), "{}", first.text);
    let again = put(with("b")).await;
    assert_eq!((again.status, again.header("Idempotency-Replayed")), (200, Some("true")), "{}", again.text);
    assert_eq!(again.body, first.body);
    put(with("c")).await.faults(422, "idempotency_key_reused");
    fixture.tear_down().await;
}
