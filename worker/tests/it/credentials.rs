//! Credentials that are missing, wrong, or changed.

use std::time::{Duration, Instant};

use domain::{AppId, Channel, Environment};
use queue::controls::Control;
use sandbox::{Options, Sandbox};
use test_support::eventually;

use crate::fixture::{Fixture, hello};
use crate::scenes::apns_tokens;

/// From storing a credential to the push that goes out with it.
const WITHIN_SECONDS: Duration = Duration::from_secs(10);

#[tokio::test]
async fn a_missing_credential_pauses_the_lane_and_a_stored_one_is_used() {
    let fixture = Fixture::set_up().await;
    fixture.delete_credential(fixture.app, Channel::Apns).await;
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 20)).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let control = fixture.paused_lane().await;
    assert!(control.reason.starts_with("misconfigured: credential_missing"), "{}", control.reason);

    let stored = Instant::now();
    fixture.store_apns_key(fixture.app, &fixture.sandbox.issued().apns.private_key).await;
    fixture.resume(Channel::Apns).await;
    let account = fixture.settled(fixture.app, message, 20).await;
    assert!(stored.elapsed() < WITHIN_SECONDS, "{:?}", stored.elapsed());
    assert_eq!((account.sent, account.attempts), (20, 20));
    worker.stop().await;
}

#[tokio::test]
async fn a_changed_credential_is_used_within_seconds() {
    let fixture = Fixture::set_up().await;
    let somebody_elses = Sandbox::start(Options::default()).await.expect("a sandbox").issued().clone();
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 20)).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    assert_eq!(fixture.settled(fixture.app, message, 20).await.sent, 20);

    // From a good one to a bad one: the good one must not be used for long.
    fixture.store_apns_key(fixture.app, &somebody_elses.apns.private_key).await;
    let stored = Instant::now();
    eventually("the bad one is used", || async {
        fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions[..1]).await;
        // Not so many that working them off takes long.
        tokio::time::sleep(Duration::from_millis(100)).await;
        fixture.control(Channel::Apns).await
    })
    .await;
    assert!(stored.elapsed() < WITHIN_SECONDS, "{:?}", stored.elapsed());
    let control = fixture.paused_lane().await;
    assert!(control.reason.starts_with("misconfigured: InvalidProviderToken"), "{}", control.reason);

    // And back: whoever repairs something does not want to wait.
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    fixture.store_apns_key(fixture.app, &fixture.sandbox.issued().apns.private_key).await;
    let stored = Instant::now();
    fixture.resume(Channel::Apns).await;
    assert_eq!(fixture.settled(fixture.app, message, 20).await.sent, 20);
    assert!(stored.elapsed() < WITHIN_SECONDS, "{:?}", stored.elapsed());
    worker.stop().await;
}

#[tokio::test]
async fn a_message_that_failed_with_two_keys_goes_out_with_the_third() {
    let fixture = Fixture::set_up().await;
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 5)).await;
    let worker = fixture.start().await;
    let wrong = Sandbox::start(Options::default()).await.expect("a sandbox").issued().clone();
    fixture.store_apns_key(fixture.app, &wrong.apns.private_key).await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    for _ in 0..2 {
        fixture.paused_lane().await;
        fixture.store_apns_key(fixture.app, &wrong.apns.private_key).await;
        fixture.resume(Channel::Apns).await;
    }
    fixture.paused_lane().await;
    fixture.store_apns_key(fixture.app, &fixture.sandbox.issued().apns.private_key).await;
    fixture.resume(Channel::Apns).await;
    assert_eq!(fixture.settled(fixture.app, message, 5).await.sent, 5);
    worker.stop().await;
}

#[tokio::test]
async fn a_credential_that_was_deleted_and_stored_again_is_another_one() {
    let fixture = Fixture::set_up().await;
    fixture.delete_credential(fixture.app, Channel::Apns).await;
    let unusable = fixture.store_apns_key(fixture.app, "this is no key").await;
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 5)).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    fixture.paused_lane().await;

    fixture.delete_credential(fixture.app, Channel::Apns).await;
    let usable = fixture.store_apns_key(fixture.app, &fixture.sandbox.issued().apns.private_key).await;
    assert_eq!(usable.version, unusable.version);
    fixture.resume(Channel::Apns).await;
    assert_eq!(fixture.settled(fixture.app, message, 5).await.sent, 5);
    worker.stop().await;
}

impl Fixture {
    async fn delete_credential(&self, app: AppId, channel: Channel) {
        let mut conn = self.conn().await;
        let credential = store::credentials::for_sending(&mut conn, app, channel, Environment::Production);
        let credential = credential.await.expect("read").expect("it is there");
        assert!(store::credentials::delete(&mut conn, app, credential.id).await.expect("deleted"));
    }

    /// Waits until the app's lane to Apple is paused and nothing runs.
    pub(crate) async fn paused_lane(&self) -> Control {
        eventually("the lane is paused and nothing runs", || async {
            let running = "SELECT count(*) FROM queue.jobs WHERE lease_by IS NOT NULL";
            let idle = self.database.number(running).await == 0;
            self.control(Channel::Apns).await.filter(|_| idle)
        })
        .await
    }
}
