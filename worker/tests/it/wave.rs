//! So many bad tokens at once that it must be a mistake of ours.

use domain::Channel;
use queue::controls::Pause;
use sandbox::{Reaction, Scenario};

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fault, playing};

const RECIPIENTS: usize = 300;
/// Until so many bad tokens in a row were seen, each is believed for itself.
const FEWEST: u64 = 10;

#[tokio::test]
async fn a_wave_of_bad_tokens_pauses_the_lane_and_retires_nobody() {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![fault("bad", Reaction::BadToken)]));
    let tokens = apns_tokens("bad", RECIPIENTS);
    let subscriptions = fixture.subscribe(fixture.app, Channel::Apns, &tokens).await;
    let worker = fixture.start().await;
    let message = fixture.send(fixture.app, Channel::Apns, hello(), &subscriptions).await;
    let control = fixture.paused_lane().await;
    assert_eq!(control.pause, Some(Pause::UntilResumed));
    assert!(control.reason.contains("BadDeviceToken"), "{}", control.reason);
    let retired = "SELECT count(*) FROM subscriptions WHERE state <> 'active'";
    assert_eq!(fixture.database.number(retired).await, 0);
    let account = fixture.account(fixture.app, message).await;
    assert!(account.invalid_target < FEWEST, "{account:?}");
    assert_eq!(account.settled(), account.invalid_target);

    // A person found the mistake, and lets the lane go on.
    fixture.sandbox.play(Scenario::default());
    fixture.resume(Channel::Apns).await;
    let account = fixture.settled(fixture.app, message, RECIPIENTS as u64).await;
    assert_eq!(account.sent + account.invalid_target, RECIPIENTS as u64);
    assert!(account.invalid_target < FEWEST);
    worker.stop().await;
}
