//! Who a worker is to its providers, when they stop believing it.

use domain::Channel;
use sandbox::{Fault, OAuth, Reaction, Scenario};

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fault, fcm_tokens, playing};

/// A fleet renews its token after 45 minutes; Apple takes a new one after 20.
const HALF_AN_HOUR_OLDER: &str =
    "UPDATE provider_tokens SET issued_at = issued_at - make_interval(mins => 30)";

#[tokio::test]
async fn a_provider_token_apple_calls_expired_is_renewed_once_for_everybody() {
    let fixture = Fixture::with_a_shared_token().await;
    assert_eq!(fixture.database.execute(HALF_AN_HOUR_OLDER).await, 1);
    let expired = Fault { times: Some(1), ..fault("b", Reaction::ExpiredCredential) };
    fixture.sandbox.play(playing(vec![expired]));
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("b", 20)).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let account = fixture.settled(fixture.app, message, 20).await;
    assert_eq!((account.sent, account.attempts), (20, 20));
    assert_eq!(fixture.control(Channel::Apns).await, None);
    assert_eq!(fixture.sandbox.counters().provider_tokens, 2);
    worker.stop().await;
}

#[tokio::test]
async fn a_provider_token_younger_than_apple_allows_is_not_replaced() {
    let fixture = Fixture::with_a_shared_token().await;
    fixture.sandbox.play(playing(vec![fault("b", Reaction::ExpiredCredential)]));
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("b", 20)).await;
    let worker = fixture.start().await;
    fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let control = fixture.paused_lane().await;
    assert!(control.reason.starts_with("misconfigured: ExpiredProviderToken"), "{}", control.reason);
    assert_eq!(fixture.sandbox.counters().provider_tokens, 1);
    worker.stop().await;
}

#[tokio::test]
async fn a_token_endpoint_that_is_down_is_no_wrong_credential() {
    let fixture = Fixture::set_up().await;
    let worker = fixture.start().await;
    let first = fixture.subscribe(fixture.app, Channel::Fcm, &fcm_tokens("a", 1)).await;
    let message = fixture.send(fixture.app, Channel::Fcm, hello(), &first).await;
    assert_eq!(fixture.settled(fixture.app, message, 1).await.sent, 1);

    // Google refuses the access token, and gives no other one now.
    let refused = Fault { times: Some(1), ..fault("b", Reaction::ExpiredCredential) };
    let oauth = OAuth { unavailable: true, ..OAuth::default() };
    fixture.sandbox.play(Scenario { oauth, ..playing(vec![refused]) });
    let second = fixture.subscribe(fixture.app, Channel::Fcm, &fcm_tokens("b", 1)).await;
    let message = fixture.send(fixture.app, Channel::Fcm, hello(), &second).await;
    let account = fixture.settled(fixture.app, message, 1).await;
    assert_eq!((account.sent, account.attempts), (1, 2));
    assert_eq!(fixture.control(Channel::Fcm).await, None);
    worker.stop().await;
}

impl Fixture {
    /// A fixture whose fleet has sent once, and shares a token since.
    async fn with_a_shared_token() -> Self {
        let fixture = Self::set_up().await;
        let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 1)).await;
        let worker = fixture.start().await;
        let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
        assert_eq!(fixture.settled(fixture.app, message, 1).await.sent, 1);
        worker.stop().await;
        fixture
    }
}
