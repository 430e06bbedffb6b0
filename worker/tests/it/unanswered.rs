//! Requests nobody answers: the push may have arrived.

use domain::{AmbiguityPolicy, Channel};
use sandbox::{Fault, Reaction, Received};
use store::deliveries::Account;
use store::messages::MessageRecord;
use worker::Arguments;

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fault, fcm_tokens, playing};

/// The ways a push arrives without an answer.
const SILENT: [Reaction; 2] = [Reaction::AcceptedSilently, Reaction::AcceptedThenDropped];

#[tokio::test]
async fn an_unanswered_request_is_sent_again_if_the_message_asks_for_it() {
    for (channel, reaction) in cases() {
        let (account, received) = send_once(channel, reaction, AmbiguityPolicy::Resend).await;
        assert_eq!((account.sent, account.unknown), (1, 0), "{channel} {reaction:?}");
        assert_eq!(received.len(), 2, "{channel} {reaction:?}");
        // The device can tell that it is the same message.
        assert_eq!(received[0].apns_id, received[1].apns_id);
        assert_eq!(received[0].collapse_key, received[1].collapse_key);
    }
}

#[tokio::test]
async fn an_unanswered_request_is_marked_unknown_if_the_message_asks_for_it() {
    for (channel, reaction) in cases() {
        let (account, received) = send_once(channel, reaction, AmbiguityPolicy::MarkUnknown).await;
        assert_eq!((account.sent, account.unknown), (0, 1), "{channel} {reaction:?}");
        assert_eq!(received.len(), 1, "{channel} {reaction:?}");
    }
}

fn cases() -> impl Iterator<Item = (Channel, Reaction)> {
    Channel::ALL.into_iter().flat_map(|channel| SILENT.map(|reaction| (channel, reaction)))
}

/// Sends to one device, whose first push arrives unanswered.
async fn send_once(
    channel: Channel,
    reaction: Reaction,
    on_no_answer: AmbiguityPolicy,
) -> (Account, Vec<Received>) {
    let fixture = Fixture::set_up().await;
    fixture.sandbox.play(playing(vec![Fault { times: Some(1), ..fault("", reaction) }]));
    let token = if channel == Channel::Apns { apns_tokens("a", 1) } else { fcm_tokens("a", 1) };
    let subscriptions = fixture.subscribe(fixture.app, channel, &token).await;
    let worker = fixture.start_with(&[("PROVIDER_TIMEOUT", "500ms")], &Arguments::everything()).await;
    let collapse_key = Some("score".to_owned());
    let message = MessageRecord { on_no_answer, collapse_key, ..hello() };
    let message = fixture.send(fixture.app, channel, message, &subscriptions).await;
    let account = fixture.settled(fixture.app, message, 1).await;
    worker.stop().await;
    (account, fixture.sandbox.ledger().all())
}
