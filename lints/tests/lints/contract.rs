//! What clients of the last release rely on still holds.

use lints::contract::breaches;
use lints::text;
use serde_json::{Value, json};

fn document(path: &str) -> Value {
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn released() -> Value {
    document("api/released/openapi.json")
}

#[test]
fn no_client_of_the_last_release_breaks() {
    let found = breaches(&released(), &document("openapi.json"));
    assert!(
        found.is_empty(),
        "openapi.json breaks clients of api/released/openapi.json; change it so that it only adds, or, if it is a \
         new version that is allowed to (docs/adr/0012), run `make openapi-release`:\n{}",
        found.join("\n")
    );
}

/// What is found after one change of the released document.
fn after(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut changed = released();
    change(&mut changed);
    assert_ne!(changed, released(), "the change changed nothing");
    breaches(&released(), &changed)
}

/// It is refused, and a line names the place.
fn is_refused(place: &str, change: impl FnOnce(&mut Value)) {
    let found = after(change);
    assert!(found.iter().any(|line| line.contains(place)), "{place}: {found:?}");
}

fn is_taken(change: impl FnOnce(&mut Value)) {
    assert_eq!(after(change), Vec::<String>::new());
}

fn remove(value: &mut Value, name: &str) {
    value.as_object_mut().and_then(|fields| fields.remove(name)).expect("something to remove");
}

/// The parameter of an operation that has this name, to be changed.
fn parameter<'a>(operation: &'a mut Value, name: &str) -> &'a mut Value {
    let mut parameters = operation["parameters"].as_array_mut().expect("a list").iter_mut();
    parameters.find(|parameter| parameter["name"] == name).expect("the parameter")
}

fn push(list: &mut Value, item: Value) {
    list.as_array_mut().expect("a list").push(item);
}

/// The schema of `name`, to be changed.
fn schema<'a>(document: &'a mut Value, name: &str) -> &'a mut Value {
    let schema = &mut document["components"]["schemas"][name];
    assert!(schema.is_object(), "no schema is called {name}");
    schema
}

#[test]
fn what_is_called_may_not_go() {
    is_refused("GET /v1/queues: the operation was removed", |d| remove(&mut d["paths"], "/v1/queues"));
    is_refused("DELETE /v1/apps/{id}: the operation", |d| remove(&mut d["paths"]["/v1/apps/{id}"], "delete"));
    is_refused("GET /v1/queues: operationId", |d| {
        d["paths"]["/v1/queues"]["get"]["operationId"] = "all".into();
    });
    is_refused("GET /v1/messages parameter \"cursor\": was removed", |d| {
        let parameters = d["paths"]["/v1/messages"]["get"]["parameters"].as_array_mut().expect("a list");
        parameters.retain(|parameter| parameter["name"] != "cursor");
    });
}

#[test]
fn what_a_client_may_send_is_still_taken() {
    is_refused("POST /v1/messages body/urgency_class: always", |d| {
        let message = schema(d, "NewMessage");
        message["properties"]["urgency_class"] = json!({ "type": "string" });
        push(&mut message["required"], "urgency_class".into());
    });
    is_refused("POST /v1/messages body/tags: is not taken", |d| {
        remove(&mut schema(d, "NewMessage")["properties"], "tags");
    });
    is_refused("POST /v1/messages body/priority: the word \"bulk\"", |d| {
        let words = &mut schema(d, "NewMessage")["properties"]["priority"]["enum"];
        words.as_array_mut().expect("words").retain(|word| word != "bulk");
    });
    is_refused("POST /v1/messages body/to/users: maxItems", |d| {
        schema(d, "Targets")["properties"]["users"]["maxItems"] = 100.into();
    });
    is_refused("POST /v1/messages body/tags: null", |d| {
        remove(&mut schema(d, "NewMessage")["properties"]["tags"], "nullable");
    });
    is_refused("GET /v1/messages parameter \"app\": is new and required", |d| {
        let app = json!({ "name": "app", "in": "query", "required": true, "schema": { "type": "string" } });
        push(&mut d["paths"]["/v1/messages"]["get"]["parameters"], app);
    });
    is_refused("PUT /v1/users/{external_id} parameter \"external_id\": pattern", |d| {
        let id = parameter(&mut d["paths"]["/v1/users/{external_id}"]["put"], "external_id");
        id["schema"]["pattern"] = "^[a-z]+$".into();
    });
    is_refused("GET /v1/messages parameter \"limit\": the default is 50", |d| {
        parameter(&mut d["paths"]["/v1/messages"]["get"], "limit")["schema"]["default"] = 20.into();
    });
}

#[test]
fn whoever_could_call_still_can() {
    is_refused("GET /health/live: needs authentication", |d| {
        d["paths"]["/health/live"]["get"]["security"] = json!([{ "ApiKey": [] }]);
    });
    is_refused("GET /v1/queues: can not be called with Session any more", |d| {
        d["paths"]["/v1/queues"]["get"]["security"] = json!([{ "ApiKey": [] }]);
    });
    is_refused("GET /v1/queues: can not be called with ApiKey any more", |d| {
        d["paths"]["/v1/queues"]["get"]["security"] = json!([{ "ApiKey": [], "Session": [] }]);
    });
    is_refused("security scheme Session: was removed", |d| {
        remove(&mut d["components"]["securitySchemes"], "Session");
    });
    is_refused("security scheme Session: is proved in another way", |d| {
        d["components"]["securitySchemes"]["Session"]["name"] = "session".into();
    });
    is_refused("GET /v1/queues: needs the scope \"audit:read\"", |d| {
        d["paths"]["/v1/queues"]["get"]["x-required-scope"] = "audit:read".into();
    });
    is_refused("GET /v1/queues: is for a key of \"operator\"", |d| {
        d["paths"]["/v1/queues"]["get"]["x-key-of"] = "operator".into();
    });
    is_taken(|d| d["paths"]["/v1/messages"]["get"]["x-key-of"] = "either".into());
    is_taken(|d| push(&mut d["paths"]["/v1/queues"]["get"]["security"], json!({ "Another": [] })));
}

#[test]
fn what_a_client_was_told_is_still_told() {
    is_refused("GET /v1/deliveries/{id} answer 200/timeline: is not told", |d| {
        let delivery = schema(d, "DeliveryDetails");
        remove(&mut delivery["properties"], "timeline");
    });
    is_refused("POST /v1/messages answer 202/refusals: always has to be there", |d| {
        let required = schema(d, "AcceptedMessage")["required"].as_array_mut().expect("a list");
        required.retain(|name| name != "refusals");
    });
    is_refused("GET /v1/messages answer 200/data[]/id: \"integer\" is given", |d| {
        schema(d, "Message")["properties"]["id"]["type"] = "integer".into();
    });
    is_refused("GET /v1/messages answer 200/has_more: null", |d| {
        schema(d, "Page_Message")["properties"]["has_more"]["nullable"] = true.into();
    });
    is_refused("GET /v1/messages answer 200/data[]/counts: null", |d| {
        let counts = &mut schema(d, "Message")["properties"]["counts"];
        *counts = json!({ "oneOf": [{ "$ref": "#/components/schemas/MessageCounts" }, { "enum": [null] }] });
    });
    is_refused("GET /v1/messages answer 200/data[]: any item", |d| {
        remove(&mut schema(d, "Page_Message")["properties"]["data"], "items");
    });
    is_refused("problem no_recipient: the code was removed", |d| {
        remove(&mut d["components"]["examples"], "no_recipient");
    });
    is_refused("POST /v1/messages answer 202: was removed", |d| {
        remove(&mut d["paths"]["/v1/messages"]["post"]["responses"], "202");
    });
    is_refused("GET /v1/queues answer 200: the header Request-Id", |d| {
        remove(&mut d["paths"]["/v1/queues"]["get"]["responses"]["200"]["headers"], "Request-Id");
    });
}

#[test]
fn what_only_adds_is_taken() {
    is_taken(|d| d["paths"]["/v1/more"] = json!({ "get": { "operationId": "more", "responses": {} } }));
    is_taken(|d| schema(d, "NewMessage")["properties"]["more"] = json!({ "type": "string" }));
    is_taken(|d| schema(d, "Message")["properties"]["more"] = json!({ "type": "string" }));
    is_taken(|d| push(&mut schema(d, "NewMessage")["properties"]["priority"]["enum"], "whenever".into()));
    is_taken(|d| {
        push(&mut schema(d, "Delivery")["properties"]["status"]["x-extensible-enum"], "lost".into());
    });
    is_taken(|d| schema(d, "Targets")["properties"]["users"]["maxItems"] = 20_000.into());
    is_taken(|d| schema(d, "NewMessage")["properties"]["priority"]["default"] = "normal".into());
    is_taken(|d| schema(d, "Message")["description"] = "Another word.".into());
    is_taken(|d| {
        let more = json!({ "name": "more", "in": "query", "schema": { "type": "string" } });
        push(&mut d["paths"]["/v1/messages"]["get"]["parameters"], more);
    });
}
