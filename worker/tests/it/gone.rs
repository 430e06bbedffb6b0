//! Tokens the provider says are dead.

use chrono::TimeDelta;
use domain::{Channel, DeliveryStatus};
use sandbox::Reaction;

use crate::fixture::{Fixture, hello, now};
use crate::scenes::{apns_tokens, fault, fcm_tokens, playing};

#[tokio::test]
async fn an_unregistered_token_retires_its_subscription() {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![fault("dead", Reaction::Gone)]));
    let tokens = [apns_tokens("dead", 1), apns_tokens("a", 1)].concat();
    let apple = fixture.subscribe(fixture.app, Channel::Apns, &tokens).await;
    let google = fixture.subscribe(fixture.app, Channel::Fcm, &fcm_tokens("dead", 1)).await;
    let worker = fixture.start().await;
    let to_apple = fixture.send(fixture.app, Channel::Apns, hello(), &apple).await;
    let to_google = fixture.send(fixture.app, Channel::Fcm, hello(), &google).await;
    let account = fixture.settled(fixture.app, to_apple, 2).await;
    assert_eq!((account.sent, account.invalid_target, account.attempts), (1, 1, 2));
    assert_eq!(fixture.settled(fixture.app, to_google, 1).await.invalid_target, 1);
    assert_eq!(fixture.state(apple[0]).await, "invalid");
    assert_eq!(fixture.state(apple[1]).await, "active");
    assert_eq!(fixture.state(google[0]).await, "invalid");
    let words = fixture.words(fixture.app, to_apple).await;
    assert_eq!(words[0].status, DeliveryStatus::InvalidTarget);
    assert_eq!(words[0].reply.as_ref().expect("Apple's word").code, "Unregistered");
    worker.stop().await;
}

#[tokio::test]
async fn a_token_registered_after_apples_timestamp_stays_active() {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![fault("dead", Reaction::Gone)]));
    // Apple's timestamp is the moment of the answer; the app says that the token is alive in an hour.
    let tokens = apns_tokens("dead", 1);
    let later = now() + TimeDelta::hours(1);
    let subscriptions = fixture.subscribe_at(fixture.app, Channel::Apns, &tokens, later).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    assert_eq!(fixture.settled(fixture.app, message, 1).await.invalid_target, 1);
    assert_eq!(fixture.state(subscriptions[0]).await, "active");
    worker.stop().await;
}
