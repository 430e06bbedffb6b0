//! Replays of dead letters, verification of credentials, sealing anew.

use chrono::TimeDelta;
use domain::{Channel, DeliveryStatus, Environment, Lane, OperationId, Priority};
use queue::{NewJob, QueueName};
use sandbox::{Options, Reaction, Sandbox, Scenario};
use serde_json::{Value, json};
use store::operations::Operation;
use store::subscriptions::{Gone, retire};
use test_support::eventually;
use uuid::Uuid;

use crate::fixture::{Fixture, hello, now};
use crate::scenes::{apns_tokens, fault, playing};

#[tokio::test]
async fn replayed_dead_letters_are_sent_and_the_books_balance() {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![fault("", Reaction::BadPayload)]));
    let tokens = [apns_tokens("e", 19), apns_tokens("f", 1)].concat();
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &tokens).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    assert_eq!(fixture.settled(fixture.app, message, 20).await.dead_letter, 20);

    // One dies again; the others are sent.
    fixture.sandbox.play(playing(vec![fault("f", Reaction::BadPayload)]));
    let parameters = json!({ "message": message.uuid(), "rate_per_second": 100.0 });
    let operation = fixture.carry_out("replay", parameters).await;
    assert_eq!((operation.done, operation.failure), (20, None));
    let account = fixture.settled(fixture.app, message, 20).await;
    assert_eq!((account.sent, account.dead_letter), (19, 1));
    assert_eq!(fixture.sandbox.ledger().len(), 19);
    let letters = fixture.dead_letters().await;
    assert_eq!(letters.len(), 1);
    assert_eq!((letters[0].replays, letters[0].origin), (1, Some(operation.id.uuid())));
    let words = fixture.words(fixture.app, message).await;
    let of_first: Vec<DeliveryStatus> =
        words.iter().filter(|word| word.ordinal == 0).map(|word| word.status).collect();
    assert_eq!(of_first, [DeliveryStatus::DeadLetter, DeliveryStatus::Queued, DeliveryStatus::Sent]);
    worker.stop().await;
}

#[tokio::test]
async fn a_replay_brings_each_letter_back_once() {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![fault("", Reaction::BadPayload)]));
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("e", 50)).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    fixture.settled(fixture.app, message, 50).await;
    fixture.sandbox.play(Scenario::default());
    let (first, second) =
        tokio::join!(fixture.carry_out("replay", json!({})), fixture.carry_out("replay", json!({})));
    assert_eq!(first.done + second.done, 50);
    assert_eq!(fixture.settled(fixture.app, message, 50).await.sent, 50);
    assert_eq!(fixture.sandbox.ledger().len(), 50);
    worker.stop().await;
}

#[tokio::test]
async fn verifying_a_credential_asks_the_provider_and_reaches_nobody() {
    let fixture = Fixture::set_up().await;
    let worker = fixture.start().await;
    let apns = fixture.store_apns_key(fixture.app, &fixture.sandbox.issued().apns.private_key).await;
    let fcm = fixture.store_service_account(fixture.app, &fixture.sandbox.issued().fcm).await;
    for credential in [apns, fcm] {
        let operation = fixture.carry_out("verify", json!({ "credential": credential.id.uuid() })).await;
        assert_eq!((operation.failure, operation.done), (None, 1), "{}", credential.channel);
    }
    assert_eq!(fixture.database.number("SELECT count(verified_at) FROM credentials").await, 2);

    let wrong = Sandbox::start(Options::default()).await.expect("a sandbox").issued().clone();
    let apns = fixture.store_apns_key(fixture.app, &wrong.apns.private_key).await;
    let fcm = fixture.store_service_account(fixture.app, &with_token_url(&wrong.fcm, &fixture)).await;
    for (credential, word) in [(apns, "InvalidProviderToken"), (fcm, "invalid_grant")] {
        let operation = fixture.carry_out("verify", json!({ "credential": credential.id.uuid() })).await;
        assert!(operation.failure.as_deref().is_some_and(|why| why.contains(word)), "{operation:?}");
    }
    assert_eq!(fixture.database.number("SELECT count(verified_at) FROM credentials").await, 0);
    assert!(fixture.sandbox.ledger().is_empty());
    worker.stop().await;
}

#[tokio::test]
async fn a_renewed_key_seals_anew_what_was_there_and_everything_still_opens() {
    let fixture = Fixture::set_up().await;
    let credential = fixture.store_apns_key(fixture.app, &fixture.sandbox.issued().apns.private_key).await;
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("e", 1_200)).await;
    let version = fixture.database.vault().renew(fixture.app, "cli:ada").await.expect("a new key");
    // One is registered under the new key already; it stays as it is.
    fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("f", 1)).await;
    let newer = "SELECT encode(sealed_token, 'hex') FROM subscriptions ORDER BY id DESC LIMIT 1";
    let before = fixture.database.text(newer).await;
    let worker = fixture.start().await;
    let operation = fixture.carry_out("reseal", json!({ "version": version })).await;
    // With two credentials.
    assert_eq!((operation.done, operation.failure), (1_203, None));
    assert_eq!(fixture.database.text(newer).await, before);
    // A sealed value begins with its format and the version of its key.
    let old = format!(
        "SELECT (SELECT count(*) FROM subscriptions WHERE get_byte(sealed_token, 4) <> {version})
           + (SELECT count(*) FROM credentials WHERE get_byte(sealed_secret, 4) <> {version})"
    );
    assert_eq!(fixture.database.number(&old).await, 0);
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions[..20]).await;
    assert_eq!(fixture.settled(fixture.app, message, 20).await.sent, 20);
    let verified = fixture.carry_out("verify", json!({ "credential": credential.id.uuid() })).await;
    assert_eq!(verified.failure, None);
    worker.stop().await;
}

#[tokio::test]
async fn sealing_anew_goes_on_behind_its_last_page_when_it_was_interrupted() {
    let fixture = Fixture::set_up().await;
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("e", 2_000)).await;
    let version = fixture.database.vault().renew(fixture.app, "cli:ada").await.expect("a new key");
    // Somebody holds a row of the third page.
    let mut holding = fixture.database.pool().begin().await.expect("a transaction");
    let reason = "held".to_owned();
    let held = Gone { id: subscriptions[1_200], reason, registered_before: now() + TimeDelta::hours(1) };
    assert_eq!(retire(&mut holding, fixture.app, &[held], now()).await.expect("held"), 1);
    let worker = fixture.start().await;
    let operation = fixture.begin("reseal", json!({ "version": version })).await;
    eventually("two pages are done", || async {
        (fixture.operation(operation).await.done == 1_000).then_some(())
    })
    .await;
    let stopping = tokio::spawn(worker.stop());
    let draining = "SELECT count(*) FROM queue.workers WHERE draining";
    eventually("it is to stop", || async { (fixture.database.number(draining).await == 1).then_some(()) })
        .await;
    holding.rollback().await.expect("let go");
    stopping.await.expect("a clean end");
    let interrupted = fixture.operation(operation).await;
    assert_eq!((interrupted.done, interrupted.finished_at), (1_500, None));
    let worker = fixture.start().await;
    let ended = fixture.ended(operation).await;
    // Each once, with two credentials.
    assert_eq!((ended.done, ended.failure), (2_002, None));
    let old = format!("SELECT count(*) FROM subscriptions WHERE get_byte(sealed_token, 4) <> {version}");
    assert_eq!(fixture.database.number(&old).await, 0);
    worker.stop().await;
}

#[tokio::test]
async fn an_operation_that_the_queue_gives_up_has_failed() {
    let fixture = Fixture::set_up().await;
    let operation = fixture.begin("reseal", json!({ "version": 1 })).await;
    // Its worker died with it, as often as is allowed.
    fixture.database.execute("INSERT INTO queue.workers (name, dead_at) VALUES ('gone', now())").await;
    let held = "UPDATE queue.jobs SET attempt = max_attempts,
        lease_by = (SELECT id FROM queue.workers WHERE name = 'gone') WHERE queue = 'operations'";
    assert_eq!(fixture.database.execute(held).await, 1);
    let worker = fixture.start().await;
    let ended = fixture.ended(operation).await;
    assert!(ended.failure.as_deref().is_some_and(|why| why.contains("given up")), "{ended:?}");
    worker.stop().await;
}

#[tokio::test]
async fn what_an_erased_app_still_has_under_way_ends() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("e", 1)).await;
    let version = fixture.database.vault().renew(fixture.app, "cli:ada").await.expect("a new key");
    assert!(store::apps::erase(&mut *fixture.conn().await, fixture.app, now()).await.expect("erased"));
    let worker = fixture.start().await;
    let operation = fixture.carry_out("reseal", json!({ "version": version })).await;
    assert_eq!(operation.failure.as_deref(), Some("the app was erased"));
    worker.stop().await;
}

/// Somebody else's service account that asks the fixture's sandbox for tokens.
fn with_token_url(account: &Value, fixture: &Fixture) -> Value {
    let mut account = account.clone();
    account["token_uri"] = fixture.sandbox.issued().fcm["token_uri"].clone();
    account
}

impl Fixture {
    /// Asks for an operation, the way the API does, and waits for its end.
    pub(crate) async fn carry_out(&self, kind: &str, parameters: Value) -> Operation {
        let operation = self.begin(kind, parameters).await;
        self.ended(operation).await
    }

    /// Asks for an operation.
    async fn begin(&self, kind: &str, parameters: Value) -> OperationId {
        let operation = Operation {
            id: Uuid::now_v7().into(),
            kind: kind.to_owned(),
            parameters,
            total: 0,
            done: 0,
            failure: None,
            created_at: now(),
            finished_at: None,
        };
        let payload = [self.app.uuid().into_bytes(), operation.id.uuid().into_bytes()].concat();
        let lane = Lane::of(self.app, Environment::Production).uuid();
        let job = NewJob { lane, priority: Priority::High, ..NewJob::new(payload) };
        let queue = QueueName::parse("operations").expect("a name");
        let mut transaction = self.database.pool().begin().await.expect("a transaction");
        store::operations::insert(&mut transaction, self.app, &operation).await.expect("inserted");
        queue::enqueue(&mut transaction, &queue, &[job]).await.expect("enqueued");
        transaction.commit().await.expect("committed");
        operation.id
    }

    /// Waits for an operation's end.
    async fn ended(&self, operation: OperationId) -> Operation {
        eventually("the operation ended", || async {
            Some(self.operation(operation).await).filter(|operation| operation.finished_at.is_some())
        })
        .await
    }

    async fn operation(&self, operation: OperationId) -> Operation {
        let mut conn = self.conn().await;
        let found = store::operations::get(&mut conn, self.app, operation).await.expect("read");
        found.expect("it is there")
    }
}
