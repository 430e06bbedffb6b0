//! Answers given again.

use std::time::Duration;

use store::idempotency::{Answer, Key, claim, fill, keep, keep_within};

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

#[tokio::test]
async fn who_waits_for_a_claimed_key_gets_the_answer_it_was_filled_with() {
    let fixture = Fixture::set_up().await;
    let key = Key { app: Some(fixture.app), key: "k".to_owned() };
    let mut first = fixture.database.pool().begin().await.expect("a transaction");
    assert_eq!(claim(&mut first, &key, &[1; 32], now()).await.expect("claimed"), None);
    let mut second = fixture.conn().await;
    let work = async {
        fill(&mut first, &key, 202, b"first").await.expect("filled");
        first.commit().await.expect("committed");
    };
    let (there, ()) = tokio::join!(claim(&mut second, &key, &[2; 32], now()), work);
    assert_eq!(there.expect("there"), Some(answer("first")));
}

#[tokio::test]
async fn a_claim_ends_with_the_work_that_failed() {
    let fixture = Fixture::set_up().await;
    let key = Key { app: Some(fixture.app), key: "k".to_owned() };
    let mut first = fixture.database.pool().begin().await.expect("a transaction");
    assert_eq!(claim(&mut first, &key, &[1; 32], now()).await.expect("claimed"), None);
    let mut second = fixture.conn().await;
    let (claimed, failed) = tokio::join!(claim(&mut second, &key, &[1; 32], now()), first.rollback());
    failed.expect("rolled back");
    assert_eq!(claimed.expect("claimed"), None);
}

#[tokio::test]
async fn who_has_others_wait_is_told_soon_that_a_key_is_held() {
    let fixture = Fixture::set_up().await;
    let key = |name: &str| Key { app: Some(fixture.app), key: name.to_owned() };
    let mut holder = fixture.database.pool().begin().await.expect("a transaction");
    assert_eq!(claim(&mut holder, &key("held"), &[1; 32], now()).await.expect("claimed"), None);
    let mut other = fixture.database.pool().begin().await.expect("a transaction");
    let free = [(key("free"), answer("free"))];
    let soon = Duration::from_millis(20);
    assert!(keep_within(&mut other, &free, soon, now()).await.expect("kept").is_empty());
    let refused = keep_within(&mut other, &[(key("held"), answer("held"))], soon, now()).await;
    assert!(refused.is_err_and(|error| error.is_lock_timeout()));
}
