//! Connections that are shared.

use std::time::Duration;

use store::pool::Readers;
use test_support::{Database, Wire};

#[tokio::test]
async fn connections_that_fell_silent_give_their_places_back() {
    let database = Database::create().await;
    let wire = Wire::to(&database.options()).await;
    let pool = store::pool::options(2, Duration::from_secs(25));
    let pool = pool.connect_lazy_with(wire.through(database.options()));
    let lent = [pool.acquire().await.expect("one"), pool.acquire().await.expect("another one")];
    wire.fall_silent();
    drop(lent);
    pool.acquire().await.expect("a new one in the place of one that says nothing");
}

#[tokio::test]
async fn a_reader_waits_for_its_turn_and_takes_another_connection_if_none_comes() {
    let database = Database::create().await;
    let patience = Duration::from_secs(25);
    let others = store::pool::options(1, patience).connect_lazy_with(database.options());
    let readers = Readers::new(database.options(), patience, others.clone());
    let all = readers.own().options().get_max_connections();
    let mut lent = Vec::new();
    for _ in 0..all {
        lent.push(readers.acquire().await.expect("one of their own"));
    }
    assert_eq!((readers.own().size(), others.size()), (all, 0));

    let other = readers.acquire().await.expect("one of the others");
    assert_eq!((readers.own().size(), others.size()), (all, 1));

    let mut waiting = tokio::spawn(async move { readers.acquire().await });
    let none_comes = tokio::time::timeout(Duration::from_millis(200), &mut waiting).await;
    assert!(none_comes.is_err(), "all of them are in use");
    drop(lent.pop());
    waiting.await.expect("no panic").expect("its turn, while the others are all in use");
    drop(other);
}
