//! The document is the product: what it says is what is served.

use serde_json::{Value, json};

use crate::fixture::Fixture;

fn committed() -> Value {
    serde_json::from_str(include_str!("../../../openapi.json")).expect("JSON")
}

/// Every operation with its method.
fn operations(document: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let paths = document["paths"].as_object().expect("paths").values();
    paths.flat_map(|path| path.as_object().expect("operations"))
}

/// The parameter of an operation that has this name.
fn parameter<'a>(operation: &'a Value, name: &str) -> Option<&'a Value> {
    operation["parameters"].as_array()?.iter().find(|parameter| parameter["name"] == name)
}

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
const UNNAMED: [(&str, &str); 6] = [
    ("validateMessage", "stores nothing and asks nobody"),
    ("resetMember", "who starts over has nothing left to end, until they accept a new invitation"),
    ("acceptInvitation", "an invitation holds once, and a repetition is told so and to begin a session"),
    ("beginSession", "its answer is a secret that is not kept; a session nobody heard of ends by itself"),
    ("beginSecondFactor", "its answer is a secret, kept sealed only; unconfirmed it counts for nothing"),
    ("removeSecondFactor", "there is nothing left to remove, until another one is begun"),
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

#[test]
fn what_is_a_members_own_is_offered_to_sessions_and_says_what_they_need() {
    let document = committed();
    let members = operations(&document).filter(|(_, operation)| operation["x-key-of"] == "member");
    let mut seen = 0;
    for (method, operation) in members {
        let name = &operation["operationId"];
        assert_eq!(operation["security"], json!([{ "Session": [] }]), "{name}");
        assert!(parameter(operation, "App-Id").is_some(), "{name}");
        let needs_token = parameter(operation, "CSRF-Token").is_some_and(|token| token["required"] == true);
        assert_eq!(needs_token, method != "get", "{name}");
        seen += 1;
    }
    assert!(seen > 5, "only {seen} operations are a member's own");
    let paths = &document["paths"];
    for answer in [
        &paths["/v1/sessions"]["post"]["responses"]["201"],
        &paths["/v1/sessions/current"]["delete"]["responses"]["204"],
    ] {
        assert!(answer["headers"]["Set-Cookie"].is_object(), "{answer}");
    }
}

#[test]
fn an_answer_says_when_to_come_again_where_one_of_its_problems_passes() {
    let document = committed();
    for (_, operation) in operations(&document) {
        for (status, answer) in operation["responses"].as_object().expect("answers") {
            let codes = answer["content"]["application/problem+json"]["examples"].as_object();
            let passes = |code: &str| document["components"]["examples"][code]["value"]["retryable"] == true;
            let expected =
                status != "500" && codes.is_some_and(|codes| codes.keys().any(|code| passes(code)));
            let says_when = answer["headers"].get("Retry-After").is_some();
            assert_eq!(says_when, expected, "{} {status}", operation["operationId"]);
        }
    }
}

#[test]
fn what_is_not_there_is_named_by_the_path_or_by_the_app_in_a_body() {
    let document = committed();
    for (_, operation) in operations(&document) {
        let name = operation["operationId"].as_str().expect("a name");
        let mut parameters = operation["parameters"].as_array().into_iter().flatten();
        let is_named = parameters.any(|parameter| parameter["in"] == "path");
        let expected = is_named || ["createApiKey", "inviteMember"].contains(&name);
        assert_eq!(operation["responses"].get("404").is_some(), expected, "{name}");
    }
}

#[test]
fn texts_that_are_one_of_some_words_list_them() {
    let document = committed();
    let words = |schema: &str, field: &str| {
        document["components"]["schemas"][schema]["properties"][field]["x-extensible-enum"].clone()
    };
    for (schema, field) in [
        ("AcceptedMessage", "status"),
        ("Message", "audience"),
        ("Operation", "kind"),
        ("Operation", "status"),
        ("Refusal", "code"),
    ] {
        assert!(words(schema, field).is_array(), "{schema}.{field}");
    }
    assert_eq!(
        words("Message", "status"),
        json!(domain::MessageStatus::ALL.map(domain::MessageStatus::name))
    );
    assert_eq!(words("DeadLetter", "cause"), json!(domain::Cause::ALL.map(domain::Cause::name)));
}

/// Notes every place within an example where a text stands that nobody wrote.
fn placeholders(value: &Value, place: &str, is_example: bool, found: &mut Vec<String>) {
    match value {
        Value::String(text) if is_example && text == "text" => found.push(place.to_owned()),
        Value::Array(items) => {
            for item in items {
                placeholders(item, place, is_example, found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                let is_example = is_example || name == "example";
                placeholders(field, &format!("{place}/{name}"), is_example, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn an_example_shows_what_could_really_be_there() {
    let mut found = Vec::new();
    placeholders(&committed(), "", false, &mut found);
    assert!(found.is_empty(), "add what it looks like to api/src/document/examples.json: {found:#?}");
}
