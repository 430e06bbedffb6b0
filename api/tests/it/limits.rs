//! How often somebody may knock.

use serde_json::json;
use settings::ApiSettings;
use test_support::eventually;

use crate::fixture::{Fixture, hello, serve, settings};

fn limited(fixture: &Fixture, limit: impl Fn(&mut ApiSettings)) -> ApiSettings {
    let mut settings = settings(fixture.database.url());
    limit(&mut settings);
    settings
}

#[tokio::test]
async fn whoever_asks_too_often_is_told_when_to_come_back() {
    let fixture = Fixture::set_up().await;
    let limited = limited(&fixture, |settings| settings.access.requests = 3);
    let (client, stop, serving) = serve(limited).await.expect("an API");
    let client = fixture.client.at(&client);
    let first = client.get("/v1/messages").await;
    assert_eq!(first.header("RateLimit-Policy"), Some("\"requests\";q=3;w=1"));
    assert_eq!(first.header("RateLimit"), Some("\"requests\";r=2;t=1"));
    let refused = eventually("a refusal", || async {
        let answer = client.get("/v1/messages").await;
        (answer.status == 429).then_some(answer)
    })
    .await;
    refused.faults(429, "rate_limited");
    assert_eq!((refused.header("Retry-After"), &refused.body["retryable"]), (Some("1"), &json!(true)));
    eventually("another try", || async { (client.get("/v1/messages").await.status == 200).then_some(()) })
        .await;
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn all_keys_of_an_app_together_ask_no_more_than_an_app_may() {
    let fixture = Fixture::set_up().await;
    let (_, other) = fixture.another_app().await;
    let limited = limited(&fixture, |settings| settings.access.app_requests = 3);
    let (client, stop, serving) = serve(limited).await.expect("an API");
    let mut keys = Vec::new();
    for _ in 0..4 {
        let key = fixture.key_of(fixture.app, vec![domain::Scope::MessagesRead]).await;
        keys.push(fixture.client.with_key(Some(&key)).at(&client));
    }
    let first = keys[0].get("/v1/messages").await;
    assert_eq!(first.header("RateLimit-Policy"), Some("\"app-requests\";q=3;w=1"), "what there is less of");
    let asked = || async {
        let answers = futures::future::join_all(keys.iter().map(|key| key.get("/v1/messages"))).await;
        answers.into_iter().find(|answer| answer.status == 429)
    };
    let refused = eventually("a refusal, though each asked once", asked).await;
    refused.faults(429, "rate_limited");
    assert!(
        refused.header("RateLimit").is_some_and(|told| told.contains("\"app-requests\";r=0")),
        "{refused:?}"
    );
    other.at(&client).get("/v1/messages").await.expect(200);
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_message_costs_as_many_as_it_reaches() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let limited = limited(&fixture, |settings| settings.access.recipients = 3);
    let (client, stop, serving) = serve(limited).await.expect("an API");
    let (client, two) = (fixture.client.at(&client), hello(&json!({ "users": ["u0", "u1"] })));
    let first = client.post("/v1/messages", &two).await;
    assert!(first.header("RateLimit").is_some_and(|told| told.contains("\"recipients\";r=1")), "{first:?}");
    // At once, or the bucket would be full again between them.
    let more = futures::future::join_all((0..5).map(|_| client.post("/v1/messages", &two))).await;
    let (taken, refused): (Vec<_>, Vec<_>) = more.into_iter().partition(|answer| answer.status == 202);
    assert_eq!(fixture.messages().await, 1 + i64::try_from(taken.len()).expect("five at most"));
    refused.into_iter().next().expect("one too many").faults(429, "rate_limited");
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_message_to_nobody_costs_what_was_looked_up_for_it() {
    let fixture = Fixture::set_up().await;
    let limited = limited(&fixture, |settings| settings.access.recipients = 3);
    let (client, stop, serving) = serve(limited).await.expect("an API");
    let client = fixture.client.at(&client);
    let refused = client.post("/v1/messages", &hello(&json!({ "users": ["nobody", "none"] }))).await;
    assert_eq!(refused.faults(422, "no_recipient").len(), 2);
    assert!(
        refused.header("RateLimit").is_some_and(|told| told.contains("\"recipients\";r=1")),
        "{refused:?}"
    );
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn what_one_replica_let_through_the_others_know() {
    let fixture = Fixture::set_up().await;
    let slow = |settings: &mut ApiSettings| settings.access.failures = 5;
    let (one, stop_one, serving_one) = serve(limited(&fixture, slow)).await.expect("an API");
    let (two, stop_two, serving_two) = serve(limited(&fixture, slow)).await.expect("an API");
    let stranger = fixture.client.with_key(Some("as_live_garbage"));
    for _ in 0..5 {
        stranger.at(&one).get("/v1/messages").await.faults(401, "api_key_invalid");
    }
    stranger.at(&one).get("/v1/messages").await.faults(429, "too_many_failures");
    let known = "SELECT count(*) FROM rate_limits WHERE bucket LIKE 'failures:%' AND level < 1";
    eventually("it is told", || async { (fixture.database.number(known).await == 1).then_some(()) }).await;
    stranger.at(&two).get("/v1/messages").await;
    eventually("it is heard", || async {
        (stranger.at(&two).get("/v1/messages").await.status == 429).then_some(())
    })
    .await;
    fixture.client.at(&two).get("/v1/messages").await.expect(200);
    for (stop, serving) in [(stop_one, serving_one), (stop_two, serving_two)] {
        drop(stop);
        serving.await.expect("a clean end");
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn what_a_stranger_sends_counts_though_nobody_can_read_it() {
    let fixture = Fixture::set_up().await;
    let limited = limited(&fixture, |settings| settings.access.failures = 4);
    let (client, stop, serving) = serve(limited).await.expect("an API");
    let send = async |kind: &'static str, body: String| {
        client.send(hyper::Method::POST, "/v1/sessions", &[("Content-Type", kind)], body.into()).await
    };
    let json = "application/json";
    send(json, "{".to_owned()).await.faults(400, "malformed_json");
    send(json, "{}".to_owned()).await.faults(422, "invalid_body");
    send("text/plain", "{}".to_owned()).await.faults(415, "unsupported_media_type");
    send(json, format!("\"{}\"", "x".repeat(16 << 10))).await.faults(413, "body_too_large");
    // Nothing more is read from there, whatever it is.
    send(json, "x".repeat(1 << 20)).await.faults(429, "too_many_failures");
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn every_answer_tells_browsers_what_not_to_do() {
    let fixture = Fixture::set_up().await;
    for path in ["/v1/messages", "/docs", "/problems/internal", "/health/live", "/nowhere"] {
        let answer = fixture.client.get(path).await;
        assert_eq!(answer.header("X-Content-Type-Options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("Cache-Control"), Some("no-store"), "{path}");
        let policy = answer.header("Content-Security-Policy").expect("a policy");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
        assert_eq!(answer.header("Server"), None, "{path}");
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn every_answer_tells_how_its_client_stands() {
    let fixture = Fixture::set_up().await;
    let stranger = fixture.client.with_key(None);
    let mut answers = Vec::new();
    for path in ["/v1/messages", "/docs", "/problems/internal", "/health/live", "/nowhere"] {
        answers.push(stranger.get(path).await);
    }
    answers.push(stranger.delete("/v1/messages").await);
    for answer in &answers {
        let policy = answer.header("RateLimit-Policy").expect("a policy");
        assert!(policy.starts_with("\"failures\";q="), "{policy}");
        assert!(answer.header("RateLimit").is_some(), "{answer:?}");
    }
    assert_eq!(answers.last().map(|answer| answer.status), Some(405));
    let known = fixture.client.get("/v1/messages").await;
    assert!(known.header("RateLimit").is_some_and(|told| told.starts_with("\"requests\"")), "{known:?}");
    fixture.tear_down().await;
}
