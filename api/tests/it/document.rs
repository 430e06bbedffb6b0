//! The document is the product: what it says is what is served.

use serde_json::Value;

use crate::fixture::Fixture;

#[tokio::test]
async fn the_committed_document_is_the_one_that_is_served() {
    let fixture = Fixture::set_up().await;
    let served = fixture.client.with_key(None).get("/openapi.json").await;
    let committed = include_str!("../../../openapi.json");
    assert!(served.text == committed, "openapi.json is old; `make openapi` writes it anew");
    fixture.tear_down().await;
}

#[tokio::test]
async fn every_operation_has_a_name_a_summary_and_problems() {
    let document: Value = serde_json::from_str(include_str!("../../../openapi.json")).expect("JSON");
    let mut names = std::collections::BTreeSet::new();
    for (path, operations) in document["paths"].as_object().expect("paths") {
        for operation in operations.as_object().expect("operations").values() {
            let name =
                operation["operationId"].as_str().unwrap_or_else(|| panic!("{path} has no operationId"));
            assert!(names.insert(name.to_owned()), "{name} is there twice");
            assert!(operation["summary"].is_string(), "{name} has no summary");
            let problem = &operation["responses"]["503"]["content"]["application/problem+json"];
            assert!(problem.is_object(), "{name} does not say what a 503 looks like");
        }
    }
}

/// What is posted without a name for the request, and why that loses nothing.
const UNNAMED: [(&str, &str); 7] = [
    ("validateMessage", "changes nothing"),
    ("verifyCredential", "changes nothing"),
    ("resetMember", "twice is once"),
    ("acceptInvitation", "whoever has accepted it begins a session"),
    ("beginSession", "a session nobody heard of ends by itself"),
    ("beginSecondFactor", "the last one begun counts"),
    ("removeSecondFactor", "the session says whether there is one"),
];

#[tokio::test]
async fn whatever_is_posted_can_be_named_or_need_not_be() {
    let document: Value = serde_json::from_str(include_str!("../../../openapi.json")).expect("JSON");
    let mut unnamed = Vec::new();
    for operations in document["paths"].as_object().expect("paths").values() {
        let Some(post) = operations.get("post") else { continue };
        let parameters = post["parameters"].as_array().into_iter().flatten();
        if !parameters.map(|parameter| &parameter["name"]).any(|name| name == "Idempotency-Key") {
            unnamed.push(post["operationId"].as_str().expect("a name"));
        }
    }
    unnamed.sort_unstable();
    let mut known: Vec<&str> = UNNAMED.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(unnamed, known);
}

#[tokio::test]
async fn bodies_of_requests_are_documented_as_closed() {
    let document: Value = serde_json::from_str(include_str!("../../../openapi.json")).expect("JSON");
    let schemas = &document["components"]["schemas"];
    for name in ["NewMessage", "Targets", "Content", "SubscriptionInput", "NewApp", "ReplayRequest"] {
        assert_eq!(schemas[name]["additionalProperties"], false, "{name}");
    }
    assert!(schemas["Message"].get("additionalProperties").is_none(), "answers may grow");
}

#[tokio::test]
async fn people_find_the_pages_and_every_code_is_explained() {
    let fixture = Fixture::set_up().await;
    let nobody = fixture.client.with_key(None);
    assert!(nobody.get("/docs").await.text.contains("createMessage"));
    let list = nobody.get("/problems").await;
    assert!(list.text.contains("no_recipient"));
    assert_eq!(nobody.get("/problems/no_recipient").await.status, 200);
    nobody.get("/problems/nothing").await.faults(404, "no_such_route");
    fixture.tear_down().await;
}
