//! Connections that end, shrink and refuse.

use std::collections::HashSet;

use domain::Channel;
use sandbox::{Connections, Fault, Latency, Reaction, Scenario};

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fault, fcm_tokens, playing};

const RECIPIENTS: usize = 2_000;
const SLOWLY: Latency = Latency { p50_ms: 40.0, p99_ms: 80.0 };

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn goaway_loses_and_repeats_nothing() {
    // Often enough to meet everybody, and seldom enough for a machine that is busy with other tests.
    let often = Connections { goaway_every_ms: 400, max_streams: 50, ..Connections::default() };
    let latency = Latency { p50_ms: 100.0, p99_ms: 150.0 };
    let scenario = Scenario { latency, apns: often.clone(), fcm: often, ..Scenario::default() };
    let counters = everybody_gets_it_once(scenario, Channel::ALL.to_vec()).await;
    // Without GOAWAY two connections to Apple and eight to Google are enough.
    assert!(counters.apns_connections > 4 && counters.fcm_connections > 10, "{counters:?}");
}

#[tokio::test]
async fn refused_streams_are_sent_again() {
    let refused = Fault { times: Some(2), rate: 0.2, ..fault("", Reaction::Refused) };
    everybody_gets_it_once(playing(vec![refused]), Channel::ALL.to_vec()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_begins_with_one_stream_is_obeyed() {
    let apns = Connections { start_at_one: true, ..Connections::default() };
    let counters =
        everybody_gets_it_once(Scenario { apns, ..Scenario::default() }, vec![Channel::Apns]).await;
    assert_eq!(counters.refused_streams, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_closes_down_after_every_bad_token_loses_nobody() {
    let apns = Connections { start_at_one: true, drop_to_one: true, ..Connections::default() };
    everybody_but_the_bad_gets_it_once(apns).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_that_hangs_up_on_bad_tokens_loses_and_repeats_nothing() {
    let apns = Connections { close_after_bad_tokens: 3, ..Connections::default() };
    let counters = everybody_but_the_bad_gets_it_once(apns).await;
    assert!(counters.apns_connections > 4, "{counters:?}");
}

/// Beyond 1,024 bytes an HTTP/2 library flushes after each body, and requests that wait to leave together wait for that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn messages_of_almost_the_longest_reach_everybody_once() {
    let mut fixture = Fixture::set_up().await;
    fixture.says.body = Some("x".repeat(3_500));
    let worker = fixture.start().await;
    for channel in Channel::ALL {
        let tokens = if channel == Channel::Apns { apns_tokens } else { fcm_tokens };
        let subscriptions = fixture.subscribe(fixture.app, channel, &tokens("a", RECIPIENTS)).await;
        let message = fixture.send(fixture.app, channel, hello(), &subscriptions).await;
        let account = fixture.settled(fixture.app, message, RECIPIENTS as u64).await;
        assert_eq!((account.sent, account.attempts), (RECIPIENTS as u64, RECIPIENTS as u64), "{channel}");
    }
    assert_eq!(fixture.sandbox.ledger().len(), 2 * RECIPIENTS);
    worker.stop().await;
}

/// Sends to many, among them a few bad tokens; nobody is lost, nobody gets it twice.
async fn everybody_but_the_bad_gets_it_once(apns: Connections) -> sandbox::Counters {
    let fixture = Fixture::set_up().await;
    let bad = Fault { rate: 0.02, ..fault("", Reaction::BadToken) };
    fixture.sandbox.play(Scenario { apns, latency: SLOWLY, ..playing(vec![bad]) });
    let worker = fixture.start().await;
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", RECIPIENTS)).await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let account = fixture.settled(fixture.app, message, RECIPIENTS as u64).await;
    assert_eq!(account.sent + account.invalid_target, RECIPIENTS as u64, "{account:?}");
    assert_eq!(account.sent, fixture.sandbox.ledger().len() as u64);
    worker.stop().await;
    fixture.sandbox.counters()
}

/// Sends to many on these channels; nobody is lost, nobody gets it twice, and nobody is called in vain.
async fn everybody_gets_it_once(scenario: Scenario, channels: Vec<Channel>) -> sandbox::Counters {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(scenario);
    let worker = fixture.start().await;
    for channel in &channels {
        let tokens = if *channel == Channel::Apns { apns_tokens } else { fcm_tokens };
        let subscriptions = fixture.subscribe(fixture.app, *channel, &tokens("a", RECIPIENTS)).await;
        let message = fixture.send(fixture.app, *channel, hello(), &subscriptions).await;
        let account = fixture.settled(fixture.app, message, RECIPIENTS as u64).await;
        let replies = fixture.words(fixture.app, message).await.into_iter().filter_map(|word| word.reply);
        assert_eq!(replies.collect::<Vec<_>>(), [], "{channel}");
        assert_eq!((account.sent, account.attempts), (RECIPIENTS as u64, RECIPIENTS as u64), "{channel}");
    }
    let received = fixture.sandbox.ledger().all();
    let different: HashSet<_> = received.iter().map(|one| (one.provider, &one.token)).collect();
    assert_eq!((received.len(), different.len()), (RECIPIENTS * channels.len(), RECIPIENTS * channels.len()));
    worker.stop().await;
    fixture.sandbox.counters()
}
