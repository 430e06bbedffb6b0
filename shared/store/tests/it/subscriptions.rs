//! Addresses: they move, they die, they come back.

use chrono::TimeDelta;
use domain::{Address, Channel, Environment, ExternalId, UserId};
use sqlx::PgConnection;
use store::subscriptions::{
    Gone, NewSubscription, Registered, State, Stretch, get, put, reach, reach_in, register, retire,
};
use test_support::eventually;
use uuid::Uuid;

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

fn subscription(name: &str, token: &str, user: Option<UserId>) -> NewSubscription {
    NewSubscription {
        id: Uuid::now_v7().into(),
        external_id: ExternalId::parse(name).expect("a name"),
        user,
        address: Address::parse(Channel::Apns, token).expect("a token"),
        environment: Environment::Production,
        locale: None,
        app_version: None,
        attributes: serde_json::json!({}),
    }
}

/// A message to everybody reads rows in the order of ids; it reads each page once if they lie so.
#[tokio::test]
async fn rows_of_one_call_lie_in_the_order_of_their_ids() {
    let fixture = Fixture::set_up().await;
    let keys = fixture.database.keys(fixture.app).await;
    let some =
        ["c", "a", "b"].map(|name| subscription(name, &token(name.chars().next().unwrap_or_default()), None));
    put(&mut *fixture.conn().await, &keys, &some, now()).await.expect("registered");
    let in_order_of =
        |column: &str| format!("SELECT string_agg(external_id, ' ' ORDER BY {column}) FROM subscriptions");
    assert_eq!(fixture.database.text(&in_order_of("ctid")).await, "a b c");
    assert_eq!(fixture.database.text(&in_order_of("id")).await, "a b c");
}

/// Registers as a published key does; what is refused is rolled back.
async fn register_for_nobody(fixture: &Fixture, wanted: &NewSubscription) -> Registered {
    let keys = fixture.database.keys(fixture.app).await;
    let mut transaction = fixture.database.pool().begin().await.expect("a transaction");
    let registered = register(&mut transaction, &keys, wanted, now()).await.expect("an answer");
    if registered == Registered::Somebodys {
        transaction.rollback().await.expect("rolled back");
    } else {
        transaction.commit().await.expect("committed");
    }
    registered
}

async fn somebody(conn: &mut PgConnection, fixture: &Fixture) -> UserId {
    let (name, id) = (ExternalId::parse("somebody").expect("a name"), Uuid::now_v7().into());
    let ids = store::users::ensure(conn, fixture.app, &[name], &[id], now()).await;
    ids.expect("a user")[0]
}

#[tokio::test]
async fn what_is_somebodys_stays_where_it_is_whoever_registers_for_nobody() {
    let fixture = Fixture::set_up().await;
    let user = somebody(&mut *fixture.conn().await, &fixture).await;
    fixture.subscribe_at("owned", &token('a'), Some(user), now()).await;
    let registered = async |name: &str, digit: char| {
        register_for_nobody(&fixture, &subscription(name, &token(digit), None)).await
    };
    assert_eq!(registered("owned", 'b').await, Registered::Somebodys, "another token");
    assert_eq!(registered("owned", 'a').await, Registered::Again, "the same token");
    assert_eq!(registered("new", 'a').await, Registered::Somebodys, "its token elsewhere");
    let sandbox =
        NewSubscription { environment: Environment::Sandbox, ..subscription("owned", &token('a'), None) };
    assert_eq!(register_for_nobody(&fixture, &sandbox).await, Registered::Somebodys, "another environment");
    assert_eq!(state(&fixture, "owned").await, State::Active);
    assert_eq!(registered("free", 'c').await, Registered::New);
    assert_eq!(registered("free", 'd').await, Registered::Again);
    assert_eq!(registered("newer", 'd').await, Registered::New, "nobody's moves");
    assert_eq!(state(&fixture, "free").await, State::Replaced);
}

#[tokio::test]
async fn an_owner_who_comes_at_the_same_moment_is_one() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe("phone", &token('a')).await;
    let keys = fixture.database.keys(fixture.app).await;
    let mut owning = fixture.database.pool().begin().await.expect("a transaction");
    let user = somebody(&mut owning, &fixture).await;
    let owned = [subscription("phone", &token('a'), Some(user))];
    put(&mut owning, &keys, &owned, now()).await.expect("owned, not committed");
    let wanted = subscription("phone", &token('b'), None);
    let waits = "SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%INSERT INTO subscriptions%'";
    let owner_commits = async {
        eventually("the other one waits", || async {
            (fixture.database.number(waits).await == 1).then_some(())
        })
        .await;
        owning.commit().await.expect("committed");
    };
    let (registered, ()) = tokio::join!(register_for_nobody(&fixture, &wanted), owner_commits);
    assert_eq!(registered, Registered::Somebodys);
}

#[tokio::test]
async fn another_app_sees_nothing() {
    let (fixture, other) = (Fixture::set_up().await, uuid::Uuid::now_v7().into());
    let id = fixture.subscribe("x", &token('a')).await;
    assert!(reach(&mut *fixture.conn().await, other, &[id]).await.expect("read").is_empty());
    let gone = [Gone { id, reason: "Unregistered".to_owned(), registered_before: now() }];
    assert_eq!(retire(&mut *fixture.conn().await, other, &gone, now()).await.expect("nothing"), 0);
}

#[tokio::test]
async fn a_stretch_is_read_up_to_its_rows_and_on_one_channel() {
    let fixture = Fixture::set_up().await;
    let mut ids = Vec::new();
    for (name, letter) in ["a", "b", "c", "d"].into_iter().zip('a'..) {
        ids.push(fixture.subscribe(name, &token(letter)).await);
    }
    let read = async |channel, rows| {
        let stretch = Stretch { first: ids[1], last: ids[3], rows };
        let found = reach_in(&mut *fixture.conn().await, fixture.app, channel, stretch).await.expect("read");
        found.into_iter().map(|reach| reach.id).collect::<Vec<_>>()
    };
    assert_eq!(read(Channel::Apns, 9).await, ids[1..]);
    assert_eq!(read(Channel::Apns, 2).await, ids[1..3]);
    assert_eq!(read(Channel::Fcm, 9).await, []);
    let all = reach(&mut *fixture.conn().await, fixture.app, &ids[1..]).await.expect("read");
    let stretch = Stretch { first: ids[1], last: ids[3], rows: 9 };
    let same = reach_in(&mut *fixture.conn().await, fixture.app, Channel::Apns, stretch).await.expect("read");
    assert_eq!(same, all);
}
