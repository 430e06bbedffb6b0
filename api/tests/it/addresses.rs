//! Which address is whose: operations of the document, pages, and nothing.

use bytes::Bytes;
use hyper::Method;
use serde_json::json;

use crate::fixture::Fixture;

#[tokio::test]
async fn an_address_is_an_operation_a_page_or_nothing() {
    let fixture = Fixture::set_up().await;
    fixture.subscribe(1).await;
    let client = &fixture.client;
    for found in ["/v1/subscriptions/s0", "/v1/subscriptions/%730", "/v1/messages?limit=1", "/docs"] {
        assert_eq!(client.get(found).await.status, 200, "{found}");
    }
    for nothing in ["/v1/messages/", "/v1", "/v1/subscriptions/s0/x", "//docs", "/docs/x"] {
        client.get(nothing).await.faults(404, "no_such_route");
    }
    for (method, path, allowed) in [
        (Method::PUT, "/v1/messages", "GET, POST"),
        (Method::PATCH, "/v1/messages/batch", "POST"),
        (Method::DELETE, "/docs", "GET"),
    ] {
        let refused = client.json(method, path, &[], &json!({})).await;
        refused.faults(405, "method_not_allowed");
        assert_eq!(refused.header("Allow"), Some(allowed), "{path}");
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let fixture = Fixture::set_up().await;
    for (path, status) in [("/v1/messages", 200), ("/v1/messages?x=1", 400), ("/docs", 200), ("/v1", 404)] {
        let answer = fixture.client.send(Method::HEAD, path, &[], Bytes::new()).await;
        assert_eq!((answer.status, answer.text.as_str()), (status, ""), "{path}");
    }
    fixture.tear_down().await;
}
