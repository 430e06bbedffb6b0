//! Answers given again.

use store::idempotency::{Answer, Key, keep};

use crate::fixture::{Fixture, now};

fn answer(body: &str) -> Answer {
    Answer { fingerprint: vec![1; 32], status: 202, body: body.as_bytes().to_vec() }
}

#[tokio::test]
async fn the_first_answer_wins_also_while_it_is_being_written() {
    let fixture = Fixture::set_up().await;
    let key = |name: &str| Key { app: Some(fixture.app), key: name.to_owned() };
    let mut first = fixture.database.pool().begin().await.expect("a transaction");
    assert!(keep(&mut first, &[(key("k"), answer("first"))], now()).await.expect("kept").is_empty());
    let mut second = fixture.conn().await;
    let (k, other) = ((key("k"), answer("second")), (key("other"), answer("other")));
    let wanted = [k, other];
    let waiting = keep(&mut second, &wanted, now());
    let (there, committed) = tokio::join!(waiting, first.commit());
    committed.expect("committed");
    let there = there.expect("kept");
    assert_eq!(there.len(), 1);
    assert_eq!(there[&key("k")], answer("first"));
}

#[tokio::test]
async fn apps_do_not_share_keys() {
    let fixture = Fixture::set_up().await;
    let mine = Key { app: Some(fixture.app), key: "k".to_owned() };
    let operators = Key { app: None, key: "k".to_owned() };
    keep(&mut *fixture.conn().await, &[(mine, answer("mine"))], now()).await.expect("kept");
    let there =
        keep(&mut *fixture.conn().await, &[(operators, answer("theirs"))], now()).await.expect("kept");
    assert!(there.is_empty());
}
