//! Providers that ask to slow down.

use std::time::Duration;

use domain::{Channel, DeliveryStatus};
use sandbox::{Fault, Reaction};
use test_support::eventually_within;
use worker::Arguments;

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fault, fcm_tokens, playing};

/// More often than there are attempts: a throttle that cost one would end in the dead letters.
const OFTEN: u32 = 4;
const QUICKLY: [(&str, &str); 1] = [("THROTTLED_AFTER", "300ms")];

#[tokio::test]
async fn a_throttled_app_waits_at_no_cost_while_others_go_on() {
    let fixture = Fixture::set_up().await;
    let throttled = Fault { times: Some(OFTEN), ..fault("aa", Reaction::Throttled) };
    fixture.sandbox.play(playing(vec![throttled]));
    let other = fixture.add_app().await;
    let waiting = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("aa", 40)).await;
    let going_on = fixture.subscribe(other, Channel::Apns, &apns_tokens("bb", 40)).await;
    let worker = fixture.start_with(&QUICKLY, &Arguments::everything()).await;
    let waiting = fixture.send(fixture.app, Channel::Apns, hello(), &waiting).await;
    let going_on = fixture.send(other, Channel::Apns, hello(), &going_on).await;
    assert_eq!(fixture.settled(fixture.app, waiting, 40).await.sent, 40);
    assert_eq!(fixture.account(other, going_on).await.sent, 40);
    let order: Vec<bool> =
        fixture.sandbox.ledger().all().iter().map(|one| one.token.starts_with("bb")).collect();
    assert!(order.is_sorted_by(|before, after| before >= after), "somebody waited for the throttled app");
    worker.stop().await;
}

#[tokio::test]
async fn a_device_throttle_delays_only_that_device() {
    let fixture = Fixture::set_up().await;
    let throttled = Fault { times: Some(OFTEN), ..fault("dd", Reaction::DeviceThrottled) };
    fixture.sandbox.play(playing(vec![throttled]));
    let tokens = [apns_tokens("dd", 1), apns_tokens("a", 30)].concat();
    let apple = fixture.subscribe(fixture.app, Channel::Apns, &tokens).await;
    let tokens = [fcm_tokens("dd", 1), fcm_tokens("a", 30)].concat();
    let google = fixture.subscribe(fixture.app, Channel::Fcm, &tokens).await;
    let worker = fixture.start_with(&QUICKLY, &Arguments::everything()).await;
    for (channel, subscriptions) in [(Channel::Apns, apple), (Channel::Fcm, google)] {
        let message = fixture.send(fixture.app, channel, hello(), &subscriptions).await;
        assert_eq!(fixture.settled(fixture.app, message, 31).await.sent, 31);
        assert_eq!(fixture.control(channel).await, None);
        let words = fixture.words(fixture.app, message).await;
        let of_device = words.iter().filter(|word| word.ordinal == 0).map(|word| word.status);
        let deferred = of_device.filter(|status| *status == DeliveryStatus::Deferred).count();
        assert_eq!(deferred, OFTEN as usize);
        assert_eq!(words.len(), 31 + OFTEN as usize);
    }
    worker.stop().await;
}

#[tokio::test]
async fn a_pause_does_not_wait_for_the_slowest_request_of_its_job() {
    let fixture = Fixture::set_up().await;
    let faults = vec![fault("aa", Reaction::Throttled), fault("bb", Reaction::Silence)];
    fixture.sandbox.play(playing(faults));
    let tokens = [apns_tokens("aa", 1), apns_tokens("bb", 1)].concat();
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &tokens).await;
    let patient = [("PROVIDER_TIMEOUT", "60s"), ("DRAIN_TIMEOUT", "5s"), ("THROTTLED_AFTER", "60s")];
    let worker = fixture.start_with(&patient, &Arguments::everything()).await;
    fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let paused = || async { fixture.control(Channel::Apns).await };
    let control = eventually_within(Duration::from_secs(10), "the lane is paused", paused).await;
    assert!(control.reason.starts_with("throttled"), "{}", control.reason);
    assert_eq!(fixture.leased().await, 1);
    worker.stop().await;
}
