//! How often somebody may knock, where a Redis says what is left for all replicas.

use secrecy::SecretString;
use settings::ApiSettings;
use test_support::{Redis, eventually};

use crate::fixture::{Fixture, serve, settings};

/// The bucket of whoever asks from here without a good key.
const STRANGERS: &str = "automata:limits:failures:127.0.0.1";

/// An API that shares its limits in a Redis, and lets strangers fail five times a minute.
fn limited(database_url: &str, redis_url: &str) -> ApiSettings {
    let mut settings = settings(database_url);
    settings.access.failures = 5;
    settings.access.redis = Some(SecretString::from(redis_url));
    settings
}

/// What is left for strangers, as the Redis knows it; nothing if nobody told.
async fn left_for_strangers(redis_url: &str) -> Option<f64> {
    let client = redis::Client::open(redis_url).expect("a URL");
    let mut connection = client.get_multiplexed_async_connection().await.ok()?;
    let told: Option<String> = redis::cmd("GET").arg(STRANGERS).query_async(&mut connection).await.ok()?;
    let ends_in: i64 = redis::cmd("PTTL").arg(STRANGERS).query_async(&mut connection).await.ok()?;
    assert_ne!(ends_in, -1, "a bucket that nobody takes from is forgotten");
    told?.split(' ').next().and_then(|level| level.parse().ok())
}

#[tokio::test]
async fn what_one_replica_let_through_the_others_hear_from_redis() {
    let Some(server) = Redis::start().await else { return };
    let (fixture, url) = (Fixture::set_up().await, server.url());
    let (one, stop_one, serving_one) = serve(limited(fixture.database.url(), &url)).await.expect("an API");
    let (two, stop_two, serving_two) = serve(limited(fixture.database.url(), &url)).await.expect("an API");
    let stranger = fixture.client.with_key(Some("as_live_garbage"));
    for _ in 0..5 {
        stranger.at(&one).get("/v1/messages").await.faults(401, "api_key_invalid");
    }
    stranger.at(&one).get("/v1/messages").await.faults(429, "too_many_failures");
    eventually("it is told", || async { left_for_strangers(&url).await.filter(|left| *left < 1.0) }).await;
    stranger.at(&two).get("/v1/messages").await;
    eventually("it is heard", || async {
        (stranger.at(&two).get("/v1/messages").await.status == 429).then_some(())
    })
    .await;
    fixture.client.at(&two).get("/v1/messages").await.expect(200);
    let in_the_database = "SELECT count(*) FROM rate_limits WHERE bucket LIKE 'failures:%'";
    assert_eq!(fixture.database.number(in_the_database).await, 0);
    for (stop, serving) in [(stop_one, serving_one), (stop_two, serving_two)] {
        drop(stop);
        serving.await.expect("a clean end");
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn while_redis_is_away_each_replica_limits_by_itself_and_tells_it_later() {
    let Some(mut server) = Redis::start().await else { return };
    let (fixture, url) = (Fixture::set_up().await, server.url());
    let (one, stop_one, serving_one) = serve(limited(fixture.database.url(), &url)).await.expect("an API");
    let (two, stop_two, serving_two) = serve(limited(fixture.database.url(), &url)).await.expect("an API");
    let stranger = fixture.client.with_key(Some("as_live_garbage"));
    for replica in [&one, &two] {
        stranger.at(replica).get("/v1/messages").await.faults(401, "api_key_invalid");
    }
    eventually("both told", || async { left_for_strangers(&url).await.filter(|left| *left < 3.5) }).await;
    server.kill();
    for replica in [&one, &two] {
        // Three are left for each, or four for one that did not hear of the other.
        for _ in 0..3 {
            stranger.at(replica).get("/v1/messages").await.faults(401, "api_key_invalid");
        }
        eventually("a refusal", || async {
            (stranger.at(replica).get("/v1/messages").await.status == 429).then_some(())
        })
        .await;
        fixture.client.at(replica).get("/v1/messages").await.expect(200);
    }
    server.start_again().await;
    // It has forgotten everything: what it knows is what they tell now, together more than one limit allows.
    eventually("both tell", || async { left_for_strangers(&url).await.filter(|left| *left < 0.0) }).await;
    for (stop, serving) in [(stop_one, serving_one), (stop_two, serving_two)] {
        drop(stop);
        serving.await.expect("a clean end");
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn an_api_does_not_wait_for_its_redis() {
    let fixture = Fixture::set_up().await;
    let limited = limited(fixture.database.url(), "redis://127.0.0.1:1/");
    let (alone, stop, serving) = serve(limited).await.expect("an API");
    fixture.client.at(&alone).get("/v1/messages").await.expect(200);
    let stranger = fixture.client.with_key(Some("as_live_garbage")).at(&alone);
    for _ in 0..5 {
        stranger.get("/v1/messages").await.faults(401, "api_key_invalid");
    }
    stranger.get("/v1/messages").await.faults(429, "too_many_failures");
    drop(stop);
    serving.await.expect("a clean end");
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_redis_whose_url_does_not_read_is_said_at_the_start() {
    let wrong = limited("postgres://nobody@127.0.0.1:1/none", "redis://:canary@127.0.0.1/first");
    let Err(error) = serve(wrong).await else { panic!("it started") };
    let told = error.to_string();
    assert!(told.contains("RATE_LIMIT_REDIS_URL") && !told.contains("canary"), "{told}");
}
