//! While the database is away.

use serde_json::json;
use test_support::Database;

use crate::fixture::{Fixture, serve, settings};

#[tokio::test]
async fn without_a_database_every_answer_is_a_problem_that_says_try_again() {
    let (client, stop, serving) =
        serve(settings("postgres://nobody@127.0.0.1:1/none")).await.expect("an API");
    let key = domain::ApiKey::from_random(domain::KeyKind::Secret, [7; 64]).reveal();
    let client = client.with_key(Some(&key));
    let answer = client.get("/v1/messages").await;
    answer.faults(503, "database_unavailable");
    assert_eq!((answer.header("Retry-After"), &answer.body["retryable"]), (Some("1"), &json!(true)));
    client.get("/health/live").await.expect(200);
    client.get("/health/ready").await.faults(503, "database_unavailable");
    client.get("/health/write").await.faults(503, "database_unavailable");
    drop(stop);
    serving.await.expect("a clean end");
}

#[tokio::test]
async fn a_read_only_database_is_ready_but_not_writable() {
    let database = Database::create().await;
    let separator = if database.url().contains('?') { '&' } else { '?' };
    let url = format!("{}{separator}options[default_transaction_read_only]=on", database.url());
    let (client, stop, serving) = serve(settings(&url)).await.expect("an API");
    client.get("/health/ready").await.expect(200);
    client.get("/health/write").await.faults(503, "database_unavailable");
    drop(stop);
    serving.await.expect("a clean end");
}

#[tokio::test]
async fn a_request_is_known_by_its_id() {
    let fixture = Fixture::set_up().await;
    let given =
        fixture.client.json(hyper::Method::GET, "/v1/nothing", &[("Request-Id", "mine-1")], &json!({})).await;
    given.faults(404, "no_such_route");
    assert_eq!((given.header("Request-Id"), &given.body["request_id"]), (Some("mine-1"), &json!("mine-1")));
    assert_eq!(given.body["instance"], "/v1/nothing");
    let ours = fixture.client.get("/v1/messages").await;
    assert!(ours.header("Request-Id").is_some_and(|id| id.starts_with("req_")));
    fixture.tear_down().await;
}
