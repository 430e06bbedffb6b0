//! Queues, lanes, dead letters, operations.

use domain::{Cause, DeliveryJob, Environment, Lane, Priority, Recipient, Target};
use queue::Failure;
use queue::dead_letters::{NewDeadLetter, Provenance, insert};
use serde_json::json;
use uuid::Uuid;

use crate::fixture::{Fixture, hello};

async fn bury(fixture: &Fixture, cause: Cause) -> Uuid {
    let message = Uuid::now_v7();
    bury_of(fixture, message, cause).await;
    message
}

/// The dead letter of recipient 3 of `message`.
pub(crate) async fn bury_of(fixture: &Fixture, message: Uuid, cause: Cause) -> Uuid {
    let recipients = vec![Recipient {
        ordinal: 3,
        target: Target::Token { sealed: vec![1; 63], environment: Environment::Production },
    }];
    let letter = NewDeadLetter {
        id: Uuid::now_v7(),
        part: Some(3),
        provenance: Provenance {
            queue: "fcm".to_owned(),
            job_id: 1,
            lane: Lane::of(fixture.app, Environment::Production).uuid(),
            group: Some(message),
            priority: Priority::Normal,
            attempts: 5,
            max_attempts: 5,
            replays: 0,
            origin: None,
            enqueued_at: chrono::Utc::now(),
            trace: None,
        },
        payload: DeliveryJob { app: fixture.app, message: message.into(), recipients }.encode(),
        progress: None,
        weight: 1,
        failure: Failure::new(cause, "UNAVAILABLE", "{}"),
    };
    let mut conn = fixture.database.pool().acquire().await.expect("a connection");
    insert(&mut conn, &[&letter]).await.expect("buried");
    letter.id
}

#[tokio::test]
async fn dead_letters_are_listed_by_what_matters_and_replayed_by_an_operation() {
    let fixture = Fixture::set_up().await;
    let message = bury(&fixture, Cause::ProviderUnavailable).await;
    bury(&fixture, Cause::PayloadRejected).await;
    let list = async |query: &str| fixture.client.get(&format!("/v1/dead-letters{query}")).await.expect(200);
    assert_eq!(list("").await["data"].as_array().map(Vec::len), Some(2));
    let found = list("?channel=fcm&cause=provider_unavailable").await;
    assert_eq!(found["data"].as_array().map(Vec::len), Some(1));
    assert_eq!(found["data"][0]["deliveries"], json!([format!("dlv_{}00000003", message.simple())]));
    let id = &found["data"][0]["id"];
    let replay = async |body| fixture.client.post("/v1/dead-letters/replay", &body).await;
    let dry = replay(json!({ "filter": {}, "dry_run": true })).await.expect(200);
    assert_eq!((&dry["matched"], &dry["operation"]), (&json!(2), &serde_json::Value::Null));
    let begun = replay(json!({ "ids": [id], "rate_per_second": 10 })).await.expect(202);
    assert_eq!(begun["matched"], 1);
    let operation = begun["operation"]["id"].as_str().expect("an id");
    let read = fixture.client.get(&format!("/v1/operations/{operation}")).await.expect(200);
    assert_eq!((&read["kind"], &read["status"]), (&json!("replay"), &json!("running")));
    assert_eq!(
        fixture.database.number("SELECT count(*) FROM queue.jobs WHERE queue = 'operations'").await,
        1
    );
    let faults = replay(json!({ "ids": [id], "filter": {} })).await.faults(422, "invalid_body");
    assert_eq!(faults[0].1, "exactly_one");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_paused_lane_says_why_a_message_waits() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    fixture.client.post("/v1/lanes/apns/pause", &json!({ "reason": "certificate day" })).await.expect(200);
    let sent = fixture.client.post("/v1/messages", &hello(&json!({ "users": ["u0"] }))).await.expect(202);
    let message = fixture.client.get(sent["links"]["self"].as_str().expect("a link")).await.expect(200);
    let reason = message["held"][0]["reason"].as_str().expect("a reason");
    assert!(reason.contains("certificate day"), "{reason}");
    assert_eq!(message["held"][0]["environment"], "production");
    assert_eq!(
        message["held"].as_array().map(Vec::len),
        Some(1),
        "nobody of it waits in the other environment"
    );
    let google = json!({ "channel": "fcm", "token": "a-token-of-google-0123456789", "user": "g0" });
    fixture.client.put("/v1/subscriptions/google", &google).await.expect(201);
    let elsewhere =
        fixture.client.post("/v1/messages", &hello(&json!({ "users": ["g0"] }))).await.expect(202);
    let elsewhere =
        fixture.client.get(elsewhere["links"]["self"].as_str().expect("a link")).await.expect(200);
    assert_eq!(elsewhere["held"], json!([]), "nobody of it waits for Apple");
    let queues = fixture.client.get("/v1/queues").await.expect(200);
    let apns = queues["data"].as_array().expect("queues").iter().find(|queue| queue["queue"] == "apns");
    let apns = apns.expect("a queue of its own");
    assert_eq!((&apns["ready"]["normal"], apns["paused"].as_array().map(Vec::len)), (&json!(1), Some(2)));
    let (_, other) = fixture.another_app().await;
    let foreign = other.get("/v1/queues").await.expect(200);
    assert!(!foreign.to_string().contains("certificate day"), "another app's pause is not its business");
    fixture.client.post("/v1/lanes/apns/resume", &json!({})).await.expect(200);
    let message = fixture.client.get(sent["links"]["self"].as_str().expect("a link")).await.expect(200);
    assert_eq!(message["held"], json!([]));
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_new_credential_lets_go_on_what_the_old_one_stopped_but_not_what_a_person_stopped() {
    let fixture = Fixture::set_up().await;
    let mut conn = fixture.database.pool().acquire().await.expect("a connection");
    let queue = queue::QueueName::parse("apns").expect("a queue");
    let lane = Lane::of(fixture.app, Environment::Production).uuid();
    queue::controls::pause(&mut conn, &queue, lane, None, "misconfigured: InvalidProviderToken")
        .await
        .expect("paused");
    let pem = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n";
    let credential = json!({ "channel": "apns", "apns": {
        "team_id": "TEAM567890", "key_id": "KEY4567890", "topic": "com.example", "private_key": pem,
    } });
    let path = format!("/v1/apps/{}/credentials", fixture.app);
    fixture.client.put(&path, &credential).await.expect(201);
    assert_eq!(queue::controls::list(&mut conn, None).await.expect("controls"), []);
    let pause = json!({ "reason": "audit", "environment": "production" });
    fixture.client.post("/v1/lanes/apns/pause", &pause).await.expect(200);
    fixture.client.put(&path, &credential).await.expect(200);
    assert_eq!(queue::controls::list(&mut conn, None).await.expect("controls").len(), 1);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_data_key_that_is_renewed_twice_under_one_name_is_renewed_once() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let path = format!("/v1/apps/{}/data-key/renew", fixture.app);
    let first = fixture.client.post_once(&path, "leak-7", &json!({})).await.expect(202);
    let again = fixture.client.post_once(&path, "leak-7", &json!({})).await.expect(202);
    assert_eq!(first["id"], again["id"]);
    assert_eq!(fixture.database.number(NEWEST).await, 2);
    // What is sealed anew shall not be followed by something under the old key, which others have for a minute.
    assert_eq!(fixture.database.number(LATER).await, 1);
    assert_eq!(fixture.database.number("SELECT count(*) FROM queue.jobs").await, 0);
    fixture.tear_down().await;
}

const NEWEST: &str = "SELECT max(version)::bigint FROM data_keys WHERE purpose = 'seal'";
/// Operations that wait until every process has read its keys again.
const LATER: &str = "SELECT count(*) FROM queue.scheduled WHERE queue = 'operations'
    AND run_at BETWEEN now() + interval '95 seconds' AND now() + interval '120 seconds'";

#[tokio::test]
async fn a_data_key_is_not_renewed_again_while_what_there_is_is_sealed_anew() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let path = format!("/v1/apps/{}/data-key/renew", fixture.app);
    let first = fixture.client.post(&path, &json!({})).await.expect(202);
    let early = fixture.client.post(&path, &json!({})).await;
    early.faults(409, "data_key_renewed");
    let operation = first["id"].as_str().expect("an id");
    assert!(early.body["detail"].as_str().is_some_and(|why| why.contains(operation)), "{}", early.text);
    assert_eq!(fixture.database.number(NEWEST).await, 2);
    fixture.database.execute("UPDATE operations SET finished_at = now()").await;
    // Of those who do it at once, one gets the next version and the others are told about it.
    let nothing = json!({});
    let renew = |_| fixture.client.post(&path, &nothing);
    let answers = futures::future::join_all((0..6).map(renew)).await;
    let (renewed, refused): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 202);
    assert_eq!((renewed.len(), fixture.database.number(NEWEST).await), (1, 3));
    for answer in refused {
        answer.faults(409, "data_key_renewed");
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_app_that_is_erased_is_emptied_once_its_keys_are_forgotten_everywhere() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    for _ in 0..2 {
        fixture.operator.delete(&format!("/v1/apps/{}", fixture.app)).await.expect(204);
        assert_eq!(fixture.database.number("SELECT count(*) FROM data_keys").await, 0);
        assert_eq!(fixture.database.number(LATER).await, 1);
    }
    let begun = "SELECT count(*) FROM operations WHERE kind = 'erase' AND finished_at IS NULL";
    assert_eq!(fixture.database.number(begun).await, 1);
    fixture.tear_down().await;
}
