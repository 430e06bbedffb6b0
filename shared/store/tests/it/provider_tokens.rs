//! One token for a fleet.

use chrono::TimeDelta;
use secrets::Sealed;
use store::provider_tokens::{ProviderToken, TokenKey, get, offer};

use crate::fixture::{Fixture, now};

#[tokio::test]
async fn of_two_workers_that_mint_at_once_both_use_one_token() {
    let fixture = Fixture::set_up().await;
    let key = TokenKey { issuer: "TEAM".to_owned(), key_id: "KEY".to_owned(), fingerprint: [7; 32] };
    let mint = |name: &str| ProviderToken { token: Sealed::stored(name.into()), issued_at: now() };
    let (mut first, mut second) = (fixture.conn().await, fixture.conn().await);
    let old = now() - TimeDelta::minutes(45);
    let (a, b) = (mint("a"), mint("b"));
    let (one, other) = tokio::join!(offer(&mut first, &key, &a, old), offer(&mut second, &key, &b, old));
    assert_eq!(one.expect("offered"), other.expect("offered"));
}

#[tokio::test]
async fn another_private_key_does_not_get_the_token() {
    let fixture = Fixture::set_up().await;
    let key = TokenKey { issuer: "TEAM".to_owned(), key_id: "KEY".to_owned(), fingerprint: [7; 32] };
    let token = ProviderToken { token: Sealed::stored(b"secret".to_vec()), issued_at: now() };
    offer(&mut *fixture.conn().await, &key, &token, now()).await.expect("offered");
    let thief = TokenKey { fingerprint: [8; 32], ..key };
    assert_eq!(get(&mut *fixture.conn().await, &thief).await.expect("read"), None);
}
