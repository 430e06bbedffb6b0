//! Packs: in by COPY, out as an account and as histories.

use domain::{Channel, DeliveryId, DeliveryStatus, MessageId, Reply};
use store::deliveries::{Entry, Pack, Page, account, history, insert, page};
use uuid::Uuid;

use crate::fixture::{Fixture, now};

fn entry(ordinal: u32, status: DeliveryStatus) -> Entry {
    Entry {
        ordinal,
        status,
        undoes: None,
        attempt: 1,
        subscription: Some(Uuid::from_u128(u128::from(ordinal) + 1).into()),
        provider_id: None,
        reply: None,
    }
}

fn pack(fixture: &Fixture, message: MessageId, entries: Vec<Entry>) -> Pack {
    Pack { app: fixture.app, message, channel: Channel::Fcm, recorded_at: now(), entries }
}

#[tokio::test]
async fn what_is_copied_in_reads_back() {
    let fixture = Fixture::set_up().await;
    let message = Uuid::now_v7().into();
    let reply = Reply::new(404, "UNREGISTERED", "{\"error\": \"quo\\\"ted\u{1f600}\"}");
    let mut gone = entry(1, DeliveryStatus::InvalidTarget);
    gone.reply = Some(reply.clone());
    let mut named = entry(0, DeliveryStatus::Sent);
    named.provider_id = Some("projects/x/messages/1".to_owned());
    named.subscription = None;
    let pack = pack(&fixture, message, vec![named, gone]);
    insert(&mut *fixture.conn().await, &[&pack]).await.expect("inserted");
    let all = Page { status: None, from: 0, limit: 10 };
    let read = page(&mut *fixture.conn().await, fixture.app, message, all).await.expect("read");
    assert_eq!(read.len(), 2);
    assert_eq!((read[0].status, read[0].subscription), (DeliveryStatus::Sent, None));
    assert_eq!(read[0].provider_id.as_deref(), Some("projects/x/messages/1"));
    assert_eq!(read[1].reply.as_ref(), Some(&reply));
    assert_eq!(read[1].subscription, Some(Uuid::from_u128(2).into()));
    assert_eq!(read[1].recorded_at, pack.recorded_at);
}

#[tokio::test]
async fn an_account_counts_each_recipient_once_and_a_replay_takes_a_dead_letter_back() {
    let fixture = Fixture::set_up().await;
    let message = Uuid::now_v7().into();
    let record = async |entries: Vec<Entry>| {
        let pack = pack(&fixture, message, entries);
        insert(&mut *fixture.conn().await, &[&pack]).await.expect("inserted");
    };
    record((0..500).map(|ordinal| entry(ordinal, DeliveryStatus::Sent)).collect()).await;
    record(vec![entry(500, DeliveryStatus::Retrying)]).await;
    record(vec![entry(500, DeliveryStatus::DeadLetter)]).await;
    let counted = account(&mut *fixture.conn().await, fixture.app, message).await.expect("counted");
    assert_eq!((counted.sent, counted.dead_letter, counted.attempts, counted.settled()), (500, 1, 502, 501));
    let back =
        Entry { undoes: Some(DeliveryStatus::DeadLetter), attempt: 0, ..entry(500, DeliveryStatus::Queued) };
    record(vec![back]).await;
    let counted = account(&mut *fixture.conn().await, fixture.app, message).await.expect("counted");
    assert_eq!((counted.dead_letter, counted.settled()), (0, 500));
}

#[tokio::test]
async fn a_page_shows_the_newest_word_on_each_recipient_whatever_the_order_of_packs() {
    let fixture = Fixture::set_up().await;
    let message: MessageId = Uuid::now_v7().into();
    let packs = [
        vec![entry(0, DeliveryStatus::Sent), entry(700, DeliveryStatus::Retrying)],
        (1_000..1_500).map(|ordinal| entry(ordinal, DeliveryStatus::Sent)).collect(),
        vec![entry(3, DeliveryStatus::Expired)],
        vec![entry(700, DeliveryStatus::DeadLetter)],
    ];
    for entries in packs {
        let pack = pack(&fixture, message, entries);
        insert(&mut *fixture.conn().await, &[&pack]).await.expect("inserted");
    }
    let read = async |status, from, limit| {
        let wanted = Page { status, from, limit };
        let read = page(&mut *fixture.conn().await, fixture.app, message, wanted).await.expect("read");
        read.into_iter().map(|recorded| (recorded.ordinal, recorded.status)).collect::<Vec<_>>()
    };
    assert_eq!(
        read(None, 0, 4).await,
        [
            (0, DeliveryStatus::Sent),
            (3, DeliveryStatus::Expired),
            (700, DeliveryStatus::DeadLetter),
            (1_000, DeliveryStatus::Sent)
        ]
    );
    assert_eq!(read(Some(DeliveryStatus::DeadLetter), 0, 10).await, [(700, DeliveryStatus::DeadLetter)]);
    assert_eq!(read(Some(DeliveryStatus::Retrying), 0, 10).await, []);
    assert_eq!(read(Some(DeliveryStatus::Sent), 1, 1_000).await.len(), 500);
    let id = DeliveryId { message, ordinal: 700 };
    let all = history(&mut *fixture.conn().await, fixture.app, id).await.expect("read");
    assert_eq!(
        all.iter().map(|recorded| recorded.status).collect::<Vec<_>>(),
        [DeliveryStatus::Retrying, DeliveryStatus::DeadLetter]
    );
}
