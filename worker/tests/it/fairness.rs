//! Who waits for whom.

use domain::{Channel, Priority};
use sandbox::{Connections, Fault, Latency, Provider, Reaction, Scenario};
use store::messages::MessageRecord;
use test_support::eventually;
use worker::Arguments;

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fault, fcm_tokens, playing};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn urgent_messages_pass_a_bulk_flood() {
    const FLOOD: usize = 8_000;
    let fixture = Fixture::set_up().await;
    let latency = Latency { p50_ms: 50.0, p99_ms: 50.0 };
    fixture.sandbox.play(Scenario { latency, ..Scenario::default() });
    let crowd = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", FLOOD)).await;
    let one = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("b", 1)).await;
    let worker = fixture.start_with(&[("WORKER_SENDS", "100")], &Arguments::everything()).await;
    let flood = MessageRecord { priority: Priority::Bulk, ..hello() };
    let flood = fixture.send(fixture.app, Channel::Apns, flood, &crowd).await;
    let ledger = fixture.sandbox.ledger();
    eventually("the flood runs", || async { (ledger.len() > 500).then_some(()) }).await;
    let code = MessageRecord { priority: Priority::Critical, ..hello() };
    let code = fixture.send(fixture.app, Channel::Apns, code, &one).await;
    let before = ledger.len();
    fixture.settled(fixture.app, flood, FLOOD as u64).await;
    assert_eq!(fixture.account(fixture.app, code).await.sent, 1);
    let place = ledger.all().iter().position(|one| one.token.starts_with('b')).expect("it was sent");
    // Half a second's worth of the flood, of the four seconds it takes.
    assert!(place.saturating_sub(before) < 1_000, "{place} is long after {before}");
    worker.stop().await;
}

#[tokio::test]
async fn urgent_messages_go_first_when_apple_allows_one_stream() {
    let fixture = Fixture::set_up().await;
    let apns = Connections { max_streams: 1, ..Connections::default() };
    let latency = Latency { p50_ms: 20.0, p99_ms: 20.0 };
    fixture.sandbox.play(Scenario { apns, latency, ..Scenario::default() });
    let crowd = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 400)).await;
    let one = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("b", 1)).await;
    let worker = fixture.start().await;
    let flood = fixture.send(fixture.app, Channel::Apns, hello(), &crowd).await;
    let ledger = fixture.sandbox.ledger();
    eventually("the others wait for a stream", || async { (ledger.len() > 10).then_some(()) }).await;
    let code = MessageRecord { priority: Priority::Critical, ..hello() };
    fixture.send(fixture.app, Channel::Apns, code, &one).await;
    let before = ledger.len();
    fixture.settled(fixture.app, flood, 400).await;
    let place = ledger.all().iter().position(|one| one.token.starts_with('b')).expect("it was sent");
    // Two connections, 20 ms a push: half a second's worth of the four it takes.
    assert!(place.saturating_sub(before) < 50, "{place} is long after {before}");
    worker.stop().await;
}

#[tokio::test]
async fn a_failing_app_does_not_slow_another() {
    let failing = fault("ff", Reaction::Silence);
    others_go_on_while(failing, Channel::Apns, Channel::Apns).await;
}

#[tokio::test]
async fn a_provider_that_hangs_does_not_slow_the_other() {
    let hanging = Fault { provider: Some(Provider::Apns), ..fault("", Reaction::Silence) };
    others_go_on_while(hanging, Channel::Apns, Channel::Fcm).await;
}

/// Fills every place it can get with requests that hang, and sends something else meanwhile.
async fn others_go_on_while(hanging: Fault, hangs_on: Channel, goes_on: Channel) {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![hanging]));
    let other = fixture.add_app().await;
    let stuck = fixture.subscribe(fixture.app, hangs_on, &apns_tokens("ff", 1_000)).await;
    let tokens = if goes_on == Channel::Apns { apns_tokens } else { fcm_tokens };
    let healthy = fixture.subscribe(other, goes_on, &tokens("a", 100)).await;
    let few_places = [("WORKER_SENDS", "64"), ("PROVIDER_TIMEOUT", "60s"), ("DRAIN_TIMEOUT", "5s")];
    let worker = fixture.start_with(&few_places, &Arguments::everything()).await;
    fixture.send(fixture.app, hangs_on, hello(), &stuck).await;
    // No more than that is on its way: whoever hangs has what it can get.
    eventually("requests hang", || async { (fixture.sandbox.counters().requests >= 32).then_some(()) }).await;
    let message = fixture.send(other, goes_on, hello(), &healthy).await;
    eventually("the other app's message is sent", || async {
        (fixture.account(other, message).await.sent == 100).then_some(())
    })
    .await;
    worker.stop().await;
}

#[tokio::test]
async fn one_provider_token_is_shared_by_two_workers() {
    let fixture = Fixture::set_up().await;
    let apns = Connections { max_provider_tokens: 1, ..Connections::default() };
    fixture.sandbox.play(Scenario { apns, ..Scenario::default() });
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 50)).await;
    let (mut workers, mut messages) = (Vec::new(), Vec::new());
    for priority in [Priority::High, Priority::Low] {
        // Neither does the other one's work.
        let arguments = Arguments { priorities: vec![priority], ..Arguments::everything() };
        workers.push(fixture.start_with(&[], &arguments).await);
        let message = MessageRecord { priority, ..hello() };
        messages.push(fixture.send(fixture.app, Channel::Apns, message, &subscriptions).await);
    }
    for message in messages {
        let account = fixture.settled(fixture.app, message, 50).await;
        assert_eq!((account.sent, account.attempts), (50, 50));
    }
    assert_eq!(fixture.sandbox.counters().provider_tokens, 1);
    for worker in workers {
        worker.stop().await;
    }
}
