//! Connections that are shared.

use std::time::Duration;

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
