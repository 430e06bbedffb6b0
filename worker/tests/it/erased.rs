//! An app that was erased while something of it waited.

use domain::Channel;

use crate::fixture::{Fixture, hello, now};
use crate::scenes::{apns_tokens, fcm_tokens};

#[tokio::test]
async fn what_waits_for_an_erased_app_is_given_up_and_reaches_nobody() {
    let fixture = Fixture::set_up().await;
    let (erased, other) = (fixture.app, fixture.add_app().await);
    let apple = fixture.subscribe(erased, Channel::Apns, &apns_tokens("a", 20)).await;
    fixture.subscribe(erased, Channel::Fcm, &fcm_tokens("b", 20)).await;
    let theirs = fixture.subscribe(other, Channel::Apns, &apns_tokens("c", 5)).await;
    let to_some = fixture.send(erased, Channel::Apns, hello(), &apple).await;
    let to_all = fixture.send_to_all(erased, hello()).await;
    let to_others = fixture.send(other, Channel::Apns, hello(), &theirs).await;
    assert!(store::apps::erase(&mut *fixture.conn().await, erased, now()).await.expect("erased"));
    let worker = fixture.start().await;
    assert_eq!(fixture.settled(other, to_others, 5).await.sent, 5);
    for (message, recipients) in [(to_some, 20), (to_all, 40)] {
        let account = fixture.settled(erased, message, recipients).await;
        assert_eq!((account.dead_letter, account.attempts), (recipients, 0));
    }
    assert!(fixture.dead_letters().await.iter().all(|letter| letter.code == "app_erased"));
    assert_eq!(fixture.sandbox.ledger().len(), 5);
    worker.stop().await;
}
