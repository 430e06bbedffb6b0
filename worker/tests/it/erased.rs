//! An app that was erased while something of it waited.

use domain::{AppId, Channel, ExternalId, MessageId, UserId};
use serde_json::json;
use store::messages::MessageRecord;
use test_support::Dump;
use uuid::Uuid;

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

/// Three people, 600 addresses and a message of `app`, with names that begin with `word`.
async fn fill(fixture: &Fixture, app: AppId, word: &str) -> MessageId {
    let people: Vec<ExternalId> =
        (0..3).map(|number| ExternalId::parse(&format!("{word}-person-{number}")).expect("a name")).collect();
    let fresh: Vec<UserId> = people.iter().map(|_| Uuid::now_v7().into()).collect();
    store::users::ensure(&mut *fixture.conn().await, app, &people, &fresh, now()).await.expect("people");
    let addresses = fixture.subscribe(app, Channel::Apns, &apns_tokens("a", 600)).await;
    let message = MessageRecord {
        tags: json!({ "campaign": format!("{word}-campaign") }),
        metadata: json!({ "order": format!("{word}-order") }),
        refusals: json!([{ "detail": format!("{word}-nobody") }]),
        collapse_key: Some(format!("{word}-key")),
        ..hello()
    };
    fixture.send(app, Channel::Apns, message, &addresses[..1]).await
}

#[tokio::test]
async fn an_erased_app_leaves_nobody_in_the_clear_and_its_neighbour_is_not_touched() {
    let fixture = Fixture::set_up().await;
    let other = fixture.add_app().await;
    fill(&fixture, fixture.app, "leaving").await;
    let theirs = fill(&fixture, other, "staying").await;
    assert!(store::apps::erase(&mut *fixture.conn().await, fixture.app, now()).await.expect("erased"));
    let worker = fixture.start().await;
    let operation = fixture.carry_out("erase", json!({})).await;
    // 600 addresses, 3 people, 2 credentials, a message.
    assert_eq!((operation.done, operation.failure), (606, None));
    assert_eq!(fixture.settled(other, theirs, 1).await.sent, 1);
    worker.stop().await;

    let dump = Dump::of(&fixture.database).await;
    for name in ["person-0", "person-2", "campaign", "order", "nobody", "key"] {
        assert!(!dump.tells(&format!("leaving-{name}")), "{name} of the app that was erased");
        assert!(dump.tells(&format!("staying-{name}")), "{name} of its neighbour");
    }
    let number = async |statement: &str| fixture.database.number(statement).await;
    assert_eq!(number("SELECT count(*) FROM subscriptions").await, 600);
    assert_eq!(number("SELECT count(*) FROM credentials").await, 2);
    assert_eq!(number("SELECT count(*) FROM messages WHERE sealed_content = ''").await, 1);
    let noted = "SELECT count(*) FROM audit_log WHERE actor = 'worker' AND action = 'eraseApp'";
    assert_eq!(number(noted).await, 1);
}

#[tokio::test]
async fn nothing_is_taken_from_an_app_that_was_not_erased() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(fixture.app, Channel::Apns, &apns_tokens("a", 1)).await;
    let worker = fixture.start().await;
    let operation = fixture.carry_out("erase", json!({})).await;
    assert_eq!((operation.done, operation.failure.as_deref()), (0, Some("the app was not erased")));
    assert_eq!(fixture.database.number("SELECT count(*) FROM subscriptions").await, 1);
    worker.stop().await;
}
