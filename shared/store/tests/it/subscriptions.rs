//! Addresses: they move, they die, they come back.

use chrono::TimeDelta;
use domain::ExternalId;
use store::subscriptions::{Gone, State, get, reach, retire};

use crate::fixture::{Fixture, now, token};

async fn state(fixture: &Fixture, name: &str) -> State {
    let name = ExternalId::parse(name).expect("a name");
    get(&mut *fixture.conn().await, fixture.app, &name).await.expect("read").expect("it is there").state
}

#[tokio::test]
async fn a_token_registered_elsewhere_moves() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe("old", &token('a')).await;
    fixture.subscribe("new", &token('a')).await;
    assert_eq!(state(&fixture, "old").await, State::Replaced);
    assert_eq!(state(&fixture, "new").await, State::Active);
    fixture.subscribe("old", &token('b')).await;
    assert_eq!(state(&fixture, "old").await, State::Active);
}

#[tokio::test]
async fn a_gone_address_is_retired_unless_it_was_registered_again() {
    let fixture = Fixture::set_up().await;
    let gone_since = now();
    let before = fixture.subscribe_at("before", &token('a'), None, gone_since - TimeDelta::hours(1)).await;
    let after = fixture.subscribe_at("after", &token('b'), None, gone_since + TimeDelta::hours(1)).await;
    let gone = [before, after].map(|id| Gone {
        id,
        reason: "Unregistered".to_owned(),
        registered_before: gone_since,
    });
    let retired = retire(&mut *fixture.conn().await, fixture.app, &gone, now()).await.expect("retired");
    assert_eq!(retired, 1);
    assert_eq!(state(&fixture, "before").await, State::Invalid);
    assert_eq!(state(&fixture, "after").await, State::Active);
    fixture.subscribe("before", &token('a')).await;
    assert_eq!(state(&fixture, "before").await, State::Active);
}

#[tokio::test]
async fn another_app_sees_nothing() {
    let (fixture, other) = (Fixture::set_up().await, uuid::Uuid::now_v7().into());
    let id = fixture.subscribe("x", &token('a')).await;
    assert!(reach(&mut *fixture.conn().await, other, &[id]).await.expect("read").is_empty());
    let gone = [Gone { id, reason: "Unregistered".to_owned(), registered_before: now() }];
    assert_eq!(retire(&mut *fixture.conn().await, other, &gone, now()).await.expect("nothing"), 0);
}
