//! Messages that simply arrive.

use domain::{Channel, DeliveryId, DeliveryStatus, MessageId};
use sandbox::{Provider, Received};

use crate::fixture::{Fixture, hello};
use crate::scenes::{apns_tokens, fcm_tokens};

#[tokio::test]
async fn a_message_reaches_apple_and_google_and_is_accounted_for() {
    let fixture = Fixture::set_up().await;
    let worker = fixture.start().await;
    let apple = send(&fixture, Channel::Apns, &apns_tokens("a", 700)).await;
    let google = send(&fixture, Channel::Fcm, &fcm_tokens("a", 700)).await;
    let ledger = fixture.sandbox.ledger().all();
    let of = |provider| ledger.iter().filter(move |received| received.provider == provider);
    for word in fixture.words(fixture.app, apple).await {
        let id = DeliveryId { message: apple, ordinal: word.ordinal }.provider_uuid();
        let received: Vec<&Received> = of(Provider::Apns).filter(|one| one.apns_id == id).collect();
        assert_eq!((received.len(), word.status, word.attempt), (1, DeliveryStatus::Sent, 1));
        assert!(word.subscription.is_some() && word.provider_id.is_none() && word.reply.is_none());
    }
    for word in fixture.words(fixture.app, google).await {
        let id = word.provider_id.expect("Google's name for it");
        assert_eq!(of(Provider::Fcm).filter(|one| one.name.ends_with(&*id)).count(), 1);
        assert_eq!((word.status, word.attempt), (DeliveryStatus::Sent, 1));
    }
    assert_eq!(ledger.len(), 1_400);
    worker.stop().await;
}

/// Sends to these and waits; everybody's last word is `sent`.
async fn send(fixture: &Fixture, channel: Channel, tokens: &[String]) -> MessageId {
    let subscriptions = fixture.subscribe(fixture.app, channel, tokens).await;
    let message = fixture.send(fixture.app, channel, hello(), &subscriptions).await;
    let account = fixture.settled(fixture.app, message, tokens.len() as u64).await;
    assert_eq!((account.sent, account.attempts), (700, 700));
    message
}
