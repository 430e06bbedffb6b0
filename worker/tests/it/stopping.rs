//! Workers that are told to stop in the middle of something.

use std::time::{Duration, Instant};

use domain::Channel;
use sandbox::{Latency, Reaction, Scenario};
use test_support::eventually;
use worker::Arguments;

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fault, playing};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stopping_worker_finishes_or_returns_everything_and_repeats_nothing() {
    const RECIPIENTS: usize = 6_000;
    let fixture = Fixture::set_up().await;
    let latency = Latency { p50_ms: 50.0, p99_ms: 100.0 };
    fixture.sandbox.play(Scenario { latency, ..Scenario::default() });
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", RECIPIENTS)).await;
    let worker = fixture.start_with(&[("WORKER_SENDS", "100")], &Arguments::everything()).await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let ledger = fixture.sandbox.ledger();
    eventually("it is in the middle of it", || async { (ledger.len() > 1_000).then_some(()) }).await;
    worker.stop().await;
    let sent = ledger.len();
    assert!(sent < RECIPIENTS, "it was too fast to be stopped");
    assert_eq!(fixture.account(fixture.app, message).await.sent, sent as u64);
    assert_eq!(fixture.leased().await, 0);
    assert_eq!(fixture.database.number("SELECT max(attempt)::bigint FROM queue.jobs").await, 0);

    let worker = fixture.start().await;
    let account = fixture.settled(fixture.app, message, RECIPIENTS as u64).await;
    assert_eq!((account.sent, ledger.len()), (RECIPIENTS as u64, RECIPIENTS));
    worker.stop().await;
}

#[tokio::test]
async fn a_stop_does_not_wait_for_ever_for_a_provider_that_hangs() {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![fault("", Reaction::Silence)]));
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 20)).await;
    // Five seconds of it are for saying goodbye.
    let patience = [("PROVIDER_TIMEOUT", "60s"), ("DRAIN_TIMEOUT", "6s")];
    let worker = fixture.start_with(&patience, &Arguments::everything()).await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    eventually("they wait for Apple", || async { (fixture.sandbox.counters().requests > 0).then_some(()) })
        .await;
    let told = Instant::now();
    worker.stop().await;
    assert!(told.elapsed() < Duration::from_secs(6), "{:?}", told.elapsed());
    assert_eq!(fixture.leased().await, 0);

    fixture.sandbox.play(Scenario::default());
    let worker = fixture.start().await;
    assert_eq!(fixture.settled(fixture.app, message, 20).await.sent, 20);
    worker.stop().await;
}

#[tokio::test]
async fn a_worker_that_can_not_start_says_goodbye() {
    let fixture = Fixture::set_up().await;
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    for wrong in [("METRICS_ADDR", address.as_str()), ("PROVIDER_CA_FILE", "/nowhere")] {
        assert!(fixture.try_to_start(&[wrong], &Arguments::everything()).await.is_err());
    }
    let there = "SELECT count(*) FROM queue.workers WHERE stopped_at IS NULL OR cleared_at IS NULL";
    assert_eq!(fixture.database.number(there).await, 0);
}

impl Fixture {
    /// Jobs somebody works on.
    pub(crate) async fn leased(&self) -> i64 {
        self.database.number("SELECT count(*) FROM queue.jobs WHERE lease_by IS NOT NULL").await
    }

    /// Waits until a statement answers this number.
    pub(crate) async fn until(&self, statement: &str, number: i64) {
        let arrived = || async { (self.database.number(statement).await == number).then_some(()) };
        eventually(&format!("{statement} answers {number}"), arrived).await;
    }
}
