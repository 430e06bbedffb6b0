//! A request that is sent again happens once.

use futures::future::join_all;
use serde_json::json;
use store::audit::Deed;
use test_support::eventually;

use crate::client::{Answered, Client};
use crate::fixture::{Fixture, hello, serve, settings};

/// Who waits for a row that somebody else holds.
const WAITING: &str = "SELECT count(*) FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'";

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
        async move {
            // Whoever meets a commit that takes its time is told to come again.
            let taken = eventually("it is taken", || async {
                let answer = client.post_once("/v1/messages", "k", &body).await;
                (answer.status != 409).then_some(answer)
            });
            taken.await.expect(202)["id"].clone()
        }
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
    let now = chrono::Utc::now();
    let key = store::idempotency::Key { app: Some(fixture.app), key: "k".to_owned() };
    let claimed = store::idempotency::claim(&mut first, &key, &[1], now).await.expect("claimed");
    assert_eq!(claimed, None);
    // What it did so far, the second one would have to wait for as well.
    let deed = Deed::of("test", "createApiKey", "api-key".to_owned());
    store::audit::append(&mut first, Some(fixture.app), deed, now).await.expect("written down");
    let second = fixture.client.post_once("/v1/api-keys", "k", &json!({ "name": "ci" })).await;
    assert_eq!(second.faults(409, "idempotency_in_progress"), []);
    assert_eq!(second.header("Retry-After"), Some("1"));
    first.rollback().await.expect("let go");
    fixture.client.post_once("/v1/api-keys", "k", &json!({ "name": "ci" })).await.expect(201);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_request_that_meets_its_repetition_is_done_once_and_both_get_its_answer() {
    let fixture = Fixture::set_up().await;
    let old = fixture.client.post("/v1/api-keys", &json!({ "name": "old" })).await.expect(201);
    let old = old["id"].as_str().expect("an id");
    let (path, body) = (format!("/v1/api-keys/{old}/rotate"), json!({}));
    // Neither is done before the other one is there.
    let mut held = fixture.database.pool().begin().await.expect("a transaction");
    let id = old.parse().expect("a key's id");
    assert!(store::api_keys::hold(&mut held, Some(fixture.app), &id).await.expect("held").is_some());
    let rotate = || fixture.client.post_once(&path, "rotate-1", &body);
    let release = async {
        eventually("both wait", || async { (fixture.database.number(WAITING).await == 2).then_some(()) })
            .await;
        held.rollback().await.expect("let go");
    };
    let (one, other, ()) = tokio::join!(rotate(), rotate(), release);
    let is_replayed = |answer: &Answered| answer.header("Idempotency-Replayed") == Some("true");
    assert_ne!(is_replayed(&one), is_replayed(&other));
    let (one, other) = (one.expect(201), other.expect(201));
    assert_eq!(one["id"], other["id"]);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_data_key_that_is_renewed_by_many_at_once_under_one_name_is_renewed_once() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let (path, body) = (format!("/v1/apps/{}/data-key/renew", fixture.app), json!({}));
    let renewed = join_all((0..6).map(|_| fixture.client.post_once(&path, "leak-7", &body))).await;
    let ids: std::collections::BTreeSet<String> =
        renewed.into_iter().map(|answer| answer.expect(202)["id"].to_string()).collect();
    assert_eq!(ids.len(), 1);
    let newest = "SELECT max(version)::bigint FROM data_keys WHERE purpose = 'seal'";
    assert_eq!(fixture.database.number(newest).await, 2);
    fixture.tear_down().await;
}

/// Asks for a credential to be verified, and does what a worker would.
async fn verified(fixture: &Fixture, client: &Client, path: &str) -> Answered {
    let running = "SELECT count(*) FROM operations WHERE kind = 'verify' AND finished_at IS NULL";
    let work = async {
        eventually("it is begun", || async { (fixture.database.number(running).await == 1).then_some(()) })
            .await;
        fixture.database.execute("UPDATE operations SET finished_at = now() WHERE finished_at IS NULL").await
    };
    let body = json!({});
    let (answer, _) = tokio::join!(client.post_once(path, "k", &body), work);
    answer
}

#[tokio::test]
async fn a_credential_is_verified_once_and_a_repetition_learns_what_came_of_it() {
    let fixture = Fixture::set_up().await;
    let credential = json!({ "channel": "apns", "apns": {
        "team_id": "TEAM567890", "key_id": "KEY4567890", "topic": "com.example",
        "private_key": "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n",
    } });
    let path = format!("/v1/apps/{}/credentials", fixture.app);
    let made = fixture.client.put(&path, &credential).await.expect(201);
    let path = format!("{path}/{}/verify", made["id"].as_str().expect("an id"));
    let first = verified(&fixture, &fixture.client, &path).await;
    assert_eq!((first.status, first.header("Idempotency-Replayed")), (200, None), "{}", first.text);
    assert_eq!(first.body["verified"], true);
    let again = fixture.client.post_once(&path, "k", &json!({})).await;
    assert_eq!((again.status, again.header("Idempotency-Replayed")), (200, Some("true")), "{}", again.text);
    assert_eq!(again.body, first.body);
    let operations = "SELECT count(*) FROM operations";
    assert_eq!(fixture.database.number(operations).await, 1);
    let entries = "SELECT count(*) FROM audit_log WHERE action = 'verifyCredential'";
    assert_eq!(fixture.database.number(entries).await, 1);
    // An operator's key of the same name is another one.
    let operator = fixture.operator_of_everything().await;
    verified(&fixture, &operator, &path).await.expect(200);
    assert_eq!(fixture.database.number(operations).await, 2);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_repeated_message_costs_nothing() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let mut settings = settings(fixture.database.url());
    settings.access.recipients = 7;
    let (client, stop, serving) = serve(settings).await.expect("an API");
    let (client, two) = (fixture.client.at(&client), hello(&json!({ "users": ["u0", "u1"] })));
    let batch = json!({ "messages": [two] });
    for _ in 0..10 {
        client.post_once("/v1/messages", "alone", &two).await.expect(202);
        let answer = client.post_once("/v1/messages/batch", "batch", &batch).await.expect(200);
        assert_eq!(answer["data"][0]["status"], 202, "{answer}");
    }
    assert_eq!(fixture.messages().await, 2);
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_message_that_is_told_to_come_again_costs_nothing() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let mut settings = settings(fixture.database.url());
    settings.access.recipients = 2;
    let (client, stop, serving) = serve(settings).await.expect("an API");
    let (client, two) = (fixture.client.at(&client), hello(&json!({ "users": ["u0", "u1"] })));
    let mut first = fixture.database.pool().begin().await.expect("a transaction");
    let key = store::idempotency::Key { app: Some(fixture.app), key: "k".to_owned() };
    let claimed = store::idempotency::claim(&mut first, &key, &[1], chrono::Utc::now()).await;
    assert_eq!(claimed.expect("claimed"), None);
    for _ in 0..5 {
        let refused = client.post_once("/v1/messages", "k", &two).await;
        refused.faults(409, "idempotency_in_progress");
        let told = refused.header("RateLimit").expect("where it stands");
        assert!(told.contains("\"recipients\";r=2"), "{told}");
    }
    first.rollback().await.expect("let go");
    client.post_once("/v1/messages", "k", &two).await.expect(202);
    assert_eq!(fixture.messages().await, 1);
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}
