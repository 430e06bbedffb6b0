//! What became of a message: its status, its recipients, its end.

use chrono::{SubsecRound as _, TimeDelta, Utc};
use domain::{Cause, Channel, DeadLetterId, DeliveryStatus, MessageId, Reply};
use serde_json::{Value, json};
use store::deliveries::{Entry, Pack, insert};

use crate::fixture::{Fixture, hello};
use crate::operating::bury_of;

async fn send(fixture: &Fixture, to: Value) -> MessageId {
    let sent = fixture.client.post("/v1/messages", &hello(&to)).await.expect(202);
    sent["id"].as_str().expect("an id").parse().expect("a message's id")
}

async fn record(fixture: &Fixture, message: MessageId, words: &[(u32, DeliveryStatus, Option<Reply>)]) {
    let entries = words.iter().map(|(ordinal, status, reply)| Entry {
        ordinal: *ordinal,
        status: *status,
        undoes: None,
        attempt: 1,
        subscription: None,
        provider_id: None,
        reply: reply.clone(),
    });
    let pack = Pack {
        app: fixture.app,
        message,
        channel: Channel::Apns,
        recorded_at: chrono::Utc::now(),
        entries: entries.collect(),
    };
    let mut conn = fixture.database.pool().acquire().await.expect("a connection");
    insert(&mut conn, &[&pack]).await.expect("recorded");
}

async fn look_at(fixture: &Fixture, message: MessageId, ordinal: u32) -> Value {
    let id = domain::DeliveryId { message, ordinal };
    fixture.client.get(&format!("/v1/deliveries/{id}")).await.expect(200)
}

#[tokio::test]
async fn recipients_are_listed_also_those_nothing_became_of_yet() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(5).await;
    let message = send(&fixture, json!({ "users": ["u0", "u1", "u2", "u3", "u4"] })).await;
    let gone = Reply::new(410, "Unregistered", "{\"reason\":\"Unregistered\"}");
    record(
        &fixture,
        message,
        &[(0, DeliveryStatus::Sent, None), (2, DeliveryStatus::InvalidTarget, Some(gone))],
    )
    .await;
    let list = async |query: &str| {
        let page = fixture.client.get(&format!("/v1/messages/{message}/deliveries{query}")).await.expect(200);
        let rows = page["data"].as_array().expect("deliveries").iter();
        rows.map(|row| row["status"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(list("").await, ["sent", "queued", "invalid_target", "queued", "queued"]);
    assert_eq!(list("?status=queued").await, ["queued"; 3]);
    assert_eq!(list("?status=invalid_target").await, ["invalid_target"]);
    assert_eq!(list("?limit=2").await.len(), 2);
    let all = fixture.client.get(&format!("/v1/messages/{message}/deliveries")).await.expect(200);
    assert_eq!((&all["data"][1]["user"], &all["data"][1]["channel"]), (&json!("u1"), &json!("fcm")));
    let status = fixture.client.get(&format!("/v1/messages/{message}")).await.expect(200);
    assert_eq!((&status["status"], &status["counts"]["pending"]), (&json!("dispatching"), &json!(3)));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_delivery_says_why_it_did_not_arrive() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let message = send(&fixture, json!({ "users": ["u0"] })).await;
    let busy = Reply::new(503, "ServiceUnavailable", "busy");
    record(&fixture, message, &[(0, DeliveryStatus::Retrying, Some(busy.clone()))]).await;
    record(&fixture, message, &[(0, DeliveryStatus::DeadLetter, Some(busy))]).await;
    let id = domain::DeliveryId { message, ordinal: 0 };
    let delivery = fixture.client.get(&format!("/v1/deliveries/{id}")).await.expect(200);
    assert_eq!(
        (&delivery["status"], &delivery["reply"]["code"]),
        (&json!("dead_letter"), &json!("ServiceUnavailable"))
    );
    let timeline: Vec<_> =
        delivery["timeline"].as_array().expect("events").iter().map(|e| &e["status"]).collect();
    assert_eq!(timeline, ["retrying", "dead_letter"]);
    let nobody = domain::DeliveryId { message, ordinal: 1 };
    fixture.client.get(&format!("/v1/deliveries/{nobody}")).await.faults(404, "not_found");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_delivery_that_waits_says_when_it_is_tried_next() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(2).await;
    let mut later = hello(&json!({ "users": ["u0", "u1"] }));
    let at = (Utc::now() + TimeDelta::days(1)).trunc_subsecs(0).to_rfc3339();
    later["send_at"] = json!(at);
    let sent = fixture.client.post("/v1/messages", &later).await.expect(202);
    let message: MessageId = sent["id"].as_str().expect("an id").parse().expect("a message's id");
    let look = async |ordinal| look_at(&fixture, message, ordinal).await;
    assert_eq!(look(1).await["next_attempt_at"], json!(at));
    record(&fixture, message, &[(1, DeliveryStatus::Sent, None)]).await;
    assert_eq!(look(1).await["next_attempt_at"], Value::Null);
    assert_eq!(look(0).await["next_attempt_at"], json!(at));
    let due = send(&fixture, json!({ "users": ["u0"] })).await;
    assert!(look_at(&fixture, due, 0).await["next_attempt_at"].is_string());
    fixture.database.execute("UPDATE queue.jobs SET lease_by = 1").await;
    assert_eq!(look_at(&fixture, due, 0).await["next_attempt_at"], Value::Null, "it is tried");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_delivery_given_up_names_the_cause_and_what_to_replay() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(4).await;
    let message = send(&fixture, json!({ "users": ["u0", "u1", "u2", "u3"] })).await;
    record(&fixture, message, &[(3, DeliveryStatus::DeadLetter, None)]).await;
    let look = async || {
        let delivery = look_at(&fixture, message, 3).await;
        (delivery["cause"].clone(), delivery["dead_letter"].clone())
    };
    bury_of(&fixture, message.uuid(), Cause::NoAnswer).await;
    let newest = DeadLetterId::from(bury_of(&fixture, message.uuid(), Cause::ProviderUnavailable).await);
    assert_eq!(look().await, (json!("provider_unavailable"), json!(newest.to_string())));
    fixture.database.execute("DELETE FROM queue.dead_letters").await;
    assert_eq!(look().await, (Value::Null, Value::Null), "it comes back already");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_cancelled_message_leaves_no_job_and_everybody_a_final_status() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(4).await;
    let message = send(&fixture, json!({ "users": ["u0", "u1", "u2", "u3"] })).await;
    let cancel = format!("/v1/messages/{message}/cancel");
    let cancelled = fixture.client.post(&cancel, &json!({})).await.expect(200);
    assert_eq!((&cancelled["status"], &cancelled["counts"]["cancelled"]), (&json!("cancelled"), &json!(4)));
    assert_eq!(fixture.jobs().await, 0);
    let again = fixture.client.post(&cancel, &json!({})).await.expect(200);
    assert_eq!(again["counts"]["cancelled"], 4);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_message_that_is_over_can_not_be_taken_back() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let message = send(&fixture, json!({ "users": ["u0"] })).await;
    record(&fixture, message, &[(0, DeliveryStatus::Sent, None)]).await;
    let view = fixture.client.get(&format!("/v1/messages/{message}")).await.expect(200);
    assert_eq!((&view["status"], view["completed_at"].is_string()), (&json!("completed"), true));
    let cancel = fixture.client.post(&format!("/v1/messages/{message}/cancel"), &json!({})).await;
    cancel.faults(409, "message_over");
    fixture.tear_down().await;
}
