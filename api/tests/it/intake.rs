//! What is taken in is committed, once, with its recipients.

use std::time::Duration;

use futures::future::join_all;
use serde_json::json;

use crate::fixture::{Fixture, hello};

#[tokio::test]
async fn a_message_and_its_jobs_are_committed_before_the_answer() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(4).await;
    let to = json!({ "users": ["u0", "u1", "nobody", "u0"] });
    let answer = fixture.client.post("/v1/messages", &hello(&to)).await.expect(202);
    assert_eq!(answer["counts"], json!({ "recipients": 2, "refused": 2 }));
    let refusals = answer["refusals"].as_array().expect("refusals");
    let words: Vec<_> = refusals.iter().map(|refusal| (&refusal["pointer"], &refusal["code"])).collect();
    assert_eq!(
        words,
        [(&json!("/to/users/2"), &json!("unknown_user")), (&json!("/to/users/3"), &json!("duplicate"))]
    );
    // One job per channel.
    assert_eq!((fixture.messages().await, fixture.jobs().await), (1, 2));
    let link = answer["links"]["self"].as_str().expect("a link");
    let message = fixture.client.get(link).await.expect(200);
    assert_eq!((&message["status"], &message["counts"]["pending"]), (&json!("accepted"), &json!(2)));
    fixture.tear_down().await;
}

#[tokio::test]
async fn every_way_to_name_recipients_finds_them() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(3).await;
    let recipients = async |to| {
        let answer = fixture.client.post("/v1/messages", &hello(&to)).await.expect(202);
        answer["counts"]["recipients"].clone()
    };
    assert_eq!(recipients(json!({ "subscriptions": ["s0", "s1", "s2"] })).await, 3);
    let tokens = json!({ "tokens": [
        { "channel": "apns", "token": "ab".repeat(32), "environment": "sandbox" },
        { "channel": "fcm", "token": "f".repeat(60) },
        { "channel": "fcm", "token": "short" },
    ] });
    assert_eq!(recipients(tokens).await, 2);
    assert_eq!(recipients(json!({ "all": true })).await, serde_json::Value::Null);
    assert_eq!(fixture.database.number("SELECT count(*) FROM queue.jobs WHERE queue = 'expansion'").await, 1);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_message_that_would_reach_nobody_is_refused_with_every_reason() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let body = json!({
        "to": { "subscriptions": ["s0", "nothing", "not a name!"] }, "channels": ["fcm"], "content": { "body": "x" },
    });
    let answer = fixture.client.post("/v1/messages", &body).await;
    let faults = answer.faults(422, "no_recipient");
    let mut codes: Vec<&str> = faults.iter().map(|(_, code)| code.as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["invalid_id", "other_channel", "unknown_subscription"]);
    assert_eq!((fixture.messages().await, fixture.jobs().await), (0, 0));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_large_message_becomes_jobs_of_500() {
    let fixture = Fixture::set_up().await;
    let tokens: Vec<_> =
        (0..1_201).map(|n| json!({ "channel": "fcm", "token": format!("token-{n:020}") })).collect();
    let answer = fixture.client.post("/v1/messages", &hello(&json!({ "tokens": tokens }))).await.expect(202);
    assert_eq!(answer["counts"]["recipients"], 1_201);
    assert_eq!(fixture.jobs().await, 3);
    assert_eq!(fixture.database.number("SELECT sum(weight)::bigint FROM queue.jobs").await, 1_201);
    fixture.tear_down().await;
}

#[tokio::test]
async fn concurrent_messages_share_commits_and_none_is_lost() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let commits = "SELECT count(DISTINCT xmin::text) FROM messages";
    let sends = (0..200).map(|n| {
        let client = fixture.client.clone();
        let user = format!("u{}", n % 2);
        async move { client.post("/v1/messages", &hello(&json!({ "users": [user] }))).await.expect(202) }
    });
    let answers = join_all(sends).await;
    let ids: std::collections::BTreeSet<String> =
        answers.iter().map(|answer| answer["id"].to_string()).collect();
    assert_eq!(ids.len(), 200);
    assert_eq!((fixture.messages().await, fixture.jobs().await), (200, 200));
    let commits = fixture.database.number(commits).await;
    assert!(commits < 150, "{commits} commits for 200 messages");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_that_somebody_else_holds_refuses_no_message_but_its_own() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let (_, stranger) = fixture.another_app().await;
    let mut holder = fixture.database.pool().begin().await.expect("a transaction");
    for key in ["batch\u{1f}0", "alone"] {
        let key = store::idempotency::Key { app: Some(fixture.app), key: key.to_owned() };
        let claimed = store::idempotency::claim(&mut holder, &key, &[1], chrono::Utc::now()).await;
        assert_eq!(claimed.expect("claimed"), None);
    }
    let message = hello(&json!({ "users": ["u0", "u1"] }));
    let foreign = hello(&json!({ "tokens": [{ "channel": "fcm", "token": "x".repeat(40) }] }));
    // What comes in one batch comes into one commit.
    let batch = json!({ "messages": [message, message] });
    let (together, alone, strangers) = tokio::join!(
        fixture.client.post_once("/v1/messages/batch", "batch", &batch),
        fixture.client.post_once("/v1/messages", "alone", &message),
        stranger.post("/v1/messages", &foreign),
    );
    let together = together.expect(200);
    assert_eq!(together["data"][0]["problem"]["code"], "idempotency_in_progress");
    assert_eq!(together["data"][1]["status"], 202);
    alone.faults(409, "idempotency_in_progress");
    assert_eq!(alone.header("Retry-After"), Some("1"));
    strangers.expect(202);
    holder.rollback().await.expect("let go");
    let again = fixture.client.post_once("/v1/messages/batch", "batch", &batch).await.expect(200);
    assert_eq!(again["data"][0]["status"], 202);
    assert_eq!(again["data"][1]["message"], together["data"][1]["message"]);
    fixture.client.post_once("/v1/messages", "alone", &message).await.expect(202);
    fixture.tear_down().await;
}

#[tokio::test]
async fn keys_that_stay_held_delay_nobody_as_long_as_another_lock() {
    const HELD: usize = 200;
    let fixture = Fixture::set_up().await;
    let (_, stranger) = fixture.another_app().await;
    // What a process holds that stands still: the keys of a whole commit.
    let mut holder = fixture.database.pool().begin().await.expect("a transaction");
    for place in 0..HELD {
        let key = store::idempotency::Key { app: Some(fixture.app), key: format!("batch\u{1f}{place}") };
        let claimed = store::idempotency::claim(&mut holder, &key, &[1], chrono::Utc::now()).await;
        assert_eq!(claimed.expect("claimed"), None);
    }
    let message = hello(&json!({ "tokens": [{ "channel": "fcm", "token": "x".repeat(40) }] }));
    let messages: Vec<_> = std::iter::repeat_n(&message, HELD).collect();
    let batch = json!({ "messages": messages });
    let sent = async {
        tokio::join!(
            fixture.client.post_once("/v1/messages/batch", "batch", &batch),
            stranger.post("/v1/messages", &message),
        )
    };
    // 200 keys that are waited for a tenth of a second each take 20 seconds.
    let (held, strangers) = tokio::time::timeout(Duration::from_secs(15), sent).await.expect("at last");
    strangers.expect(202);
    let held = held.expect(200);
    let refused = held["data"].as_array().expect("items").iter();
    let refused = refused.filter(|item| item["problem"]["code"] == "idempotency_in_progress");
    assert_eq!(refused.count(), HELD);
    holder.rollback().await.expect("let go");
    let again = fixture.client.post_once("/v1/messages/batch", "batch", &batch).await.expect(200);
    assert!(again["data"].as_array().expect("items").iter().all(|item| item["status"] == 202), "{again}");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_message_for_later_waits_in_the_schedule() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let send_at = chrono::Utc::now() + chrono::TimeDelta::hours(1);
    let body = json!({ "to": { "users": ["u0"] }, "content": { "title": "Later" }, "send_at": send_at });
    let answer = fixture.client.post("/v1/messages", &body).await.expect(202);
    assert_eq!(answer["status"], "scheduled");
    assert_eq!(fixture.database.number("SELECT count(*) FROM queue.scheduled").await, 1);
    let message = fixture.client.get(answer["links"]["self"].as_str().expect("a link")).await.expect(200);
    assert_eq!(message["status"], "scheduled");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_dry_run_shows_what_would_be_sent_and_stores_nothing() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let body = json!({
        "to": { "users": ["u0", "u1", "x"] }, "content": { "title": "T", "data": { "k": "v" } },
        "overrides": { "apns": { "aps": { "category": "C" } } },
    });
    let view = fixture.client.post("/v1/messages/validate", &body).await.expect(200);
    assert_eq!((&view["recipients"], view["refusals"].as_array().map(Vec::len)), (&json!(2), Some(1)));
    let apns = &view["payloads"][0];
    assert_eq!(apns["payload"]["aps"], json!({ "alert": { "title": "T" }, "category": "C" }));
    assert_eq!(apns["bytes"], apns["payload"].to_string().len());
    assert_eq!((fixture.messages().await, fixture.jobs().await), (0, 0));
    fixture.tear_down().await;
}
