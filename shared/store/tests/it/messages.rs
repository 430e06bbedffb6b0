//! Messages in and out.

use domain::{AmbiguityPolicy, Channel, Content, Priority, Urgency};
use secrets::Sealed;
use store::messages::{Audience, MessageRecord, cancel, get, insert, list, seal_content};
use uuid::Uuid;

use crate::fixture::{Fixture, now};

fn message() -> MessageRecord {
    MessageRecord {
        id: Uuid::now_v7().into(),
        created_at: now(),
        priority: Priority::High,
        urgency: Urgency::PowerSaving,
        on_no_answer: AmbiguityPolicy::MarkUnknown,
        channels: vec![Channel::Apns, Channel::Fcm],
        audience: Audience::All,
        content: Sealed::stored((0..=255).collect()),
        collapse_key: Some("k".to_owned()),
        tags: serde_json::json!({ "a": "b" }),
        metadata: serde_json::json!({ "n": 1 }),
        send_at: Some(now()),
        expires_at: now(),
        recipients: 3,
        refusals: serde_json::json!([{ "pointer": "/to/users/0" }]),
        expanded_at: None,
        cancelled_at: None,
        failed_at: None,
        failure: None,
        request_id: "req".to_owned(),
    }
}

#[tokio::test]
async fn a_message_reads_back_as_it_was_written() {
    let fixture = Fixture::set_up().await;
    let (first, second) = (message(), message());
    let both = [(fixture.app, &first), (fixture.app, &second)];
    insert(&mut *fixture.conn().await, &both).await.expect("inserted");
    let read = get(&mut *fixture.conn().await, fixture.app, first.id).await.expect("read");
    assert_eq!(read.as_ref(), Some(&first));
    let listed = list(&mut *fixture.conn().await, fixture.app, None, 10).await.expect("listed");
    assert_eq!(listed.iter().map(|message| message.id).collect::<Vec<_>>(), [second.id, first.id]);
    let elsewhere = get(&mut *fixture.conn().await, Uuid::now_v7().into(), first.id).await.expect("read");
    assert_eq!(elsewhere, None);
}

#[tokio::test]
async fn a_message_is_taken_back_once() {
    let fixture = Fixture::set_up().await;
    let message = message();
    insert(&mut *fixture.conn().await, &[(fixture.app, &message)]).await.expect("inserted");
    assert!(cancel(&mut *fixture.conn().await, fixture.app, message.id, now()).await.expect("cancelled"));
    assert!(!cancel(&mut *fixture.conn().await, fixture.app, message.id, now()).await.expect("not again"));
}

#[tokio::test]
async fn what_a_message_says_opens_with_its_apps_keys_and_for_this_message_only() {
    let fixture = Fixture::set_up().await;
    let keys = fixture.database.keys(fixture.app).await;
    let content = Content { title: Some("T\u{1f600}".to_owned()), ..Content::default() };
    let message = message();
    let sealed = MessageRecord { content: seal_content(&keys, message.id, &content), ..message };
    insert(&mut *fixture.conn().await, &[(fixture.app, &sealed)]).await.expect("inserted");
    let read = get(&mut *fixture.conn().await, fixture.app, sealed.id).await.expect("read").expect("there");
    assert_eq!(read.open(&keys).expect("opened"), content);
    let moved = MessageRecord { id: Uuid::now_v7().into(), ..read };
    assert!(moved.open(&keys).is_err());
}
