//! Every operation of the document with every kind of key. A new operation is in these tables by being in the document;
//! one that nobody decided about fails here.

use std::fmt::Write as _;

use domain::{Role, Scope};
use poem::http::Method;
use serde_json::{Value, json};

use crate::client::Client;
use crate::fixture::{Fixture, hello};
use crate::people::{invited, member};

/// What nobody can have proved who they are for yet.
const OPEN: [&str; 2] = ["acceptInvitation", "beginSession"];

/// An operation as the document has it.
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) method: Method,
    pub(crate) path: String,
    scope: String,
    pub(crate) key_of: String,
    /// A body the document gives as an example; none where there is no body.
    example: Value,
}

pub(crate) async fn operations(fixture: &Fixture) -> Vec<Operation> {
    let document = fixture.client.get("/openapi.json").await.expect(200);
    let mut operations = Vec::new();
    for (path, methods) in document["paths"].as_object().expect("paths") {
        for (method, operation) in methods.as_object().expect("operations") {
            let text = |name: &str| operation[name].as_str().unwrap_or_default().to_owned();
            let is_open = operation["security"].as_array().is_none_or(Vec::is_empty);
            let may_be_open = path.starts_with("/health/") || OPEN.contains(&text("operationId").as_str());
            assert_eq!(is_open, may_be_open, "{path}");
            if is_open {
                continue;
            }
            let name = text("operationId");
            let (scope, key_of) = (text("x-required-scope"), text("x-key-of"));
            assert!(!scope.is_empty(), "{name}: decide who may do this in api/src/edge/permissions.rs");
            let method = method.to_uppercase().parse().expect("a method");
            let content = &operation["requestBody"]["content"]["application/json"];
            let example = content.get("example").cloned().unwrap_or_else(|| json!({}));
            operations.push(Operation { name, method, path: path.clone(), scope, key_of, example });
        }
    }
    assert!(operations.len() > 30, "{}", operations.len());
    operations
}

/// Addresses of things that are another app's, or of nothing.
pub(crate) fn filled(path: &str, ids: &Ids) -> String {
    let id = match path.split('/').nth(2) {
        Some("apps") => ids.app.clone(),
        Some("messages") => ids.message.clone(),
        Some("deliveries") => format!("dlv_{}00000000", ids.message.trim_start_matches("msg_")),
        Some("api-keys") => ids.key.clone(),
        Some("members") => ids.member.clone(),
        Some("tokens") => uuid::Uuid::new_v4().to_string(),
        Some("operations") => ids.operation.clone(),
        _ => "s0".to_owned(),
    };
    path.replace("{id}", &id)
        .replace("{credential_id}", &ids.credential)
        .replace("{external_id}", "u0")
        .replace("{channel}", "apns")
}

/// What belongs to the first app.
pub(crate) struct Ids {
    pub(crate) app: String,
    message: String,
    pub(crate) key: String,
    pub(crate) credential: String,
    operation: String,
    member: String,
}

impl Ids {
    pub(crate) async fn make(fixture: &Fixture) -> Self {
        fixture.subscribe(1).await;
        let sent = fixture.client.post("/v1/messages", &hello(&json!({ "users": ["u0"] }))).await.expect(202);
        let key = fixture.client.post("/v1/api-keys", &json!({ "name": "one" })).await.expect(201);
        let apns = json!({ "team_id": "TEAM123456", "key_id": "KEY1234567", "topic": "com.example.app",
            "private_key": "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n" });
        let credentials = format!("/v1/apps/{}/credentials", fixture.app);
        let body = json!({ "channel": "apns", "apns": apns });
        let credential = fixture.client.put(&credentials, &body).await.expect(201);
        let member = invited(&fixture.client, "first@example.com", "developer", None).await;
        let replay = json!({ "filter": {} });
        let operation = fixture.client.post("/v1/dead-letters/replay", &replay).await.expect(202);
        let text = |value: &Value| value["id"].as_str().expect("an id").to_owned();
        Self {
            app: fixture.app.to_string(),
            message: text(&sent),
            key: text(&key),
            credential: text(&credential),
            operation: text(&operation["operation"]),
            member: text(&member),
        }
    }
}

/// Status and problem code of an operation for a key.
async fn told(client: &Client, operation: &Operation, ids: &Ids) -> (u16, String) {
    let path = filled(&operation.path, ids);
    let answer = client.json(operation.method.clone(), &path, &[], &json!({})).await;
    (answer.status, answer.body["code"].as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn every_operation_refuses_every_kind_of_wrong_key_in_its_own_words() {
    let fixture = Fixture::set_up().await;
    let ids = Ids::make(&fixture).await;
    let expired = fixture.key_of(fixture.app, Scope::of_an_app()).await;
    fixture
        .database
        .execute(
            "UPDATE api_keys SET expires_at = now() - interval '1 hour' WHERE name = 'test'
        AND created_at = (SELECT max(created_at) FROM api_keys WHERE name = 'test')",
        )
        .await;
    let revoked = fixture.client.post("/v1/api-keys", &json!({ "name": "gone" })).await.expect(201);
    let gone = format!("/v1/api-keys/{}", revoked["id"].as_str().expect("an id"));
    fixture.client.delete(&gone).await.expect(200);
    let wrong = [
        (None, "authentication_required"),
        (Some("as_live_garbage".to_owned()), "api_key_invalid"),
        (Some(expired), "api_key_expired"),
        (revoked["key"].as_str().map(str::to_owned), "api_key_revoked"),
    ];
    for operation in operations(&fixture).await {
        for (key, code) in &wrong {
            let answer = told(&fixture.client.with_key(key.as_deref()), &operation, &ids).await;
            assert_eq!(answer, (401, (*code).to_owned()), "{}", operation.name);
        }
    }
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_key_may_do_exactly_what_its_scope_says() {
    let fixture = Fixture::set_up().await;
    let ids = Ids::make(&fixture).await;
    let operations = operations(&fixture).await;
    let mut table = String::from("| operation | key of | scope |\n|---|---|---|\n");
    for operation in &operations {
        writeln!(table, "| `{}` | {} | `{}` |", operation.name, operation.key_of, operation.scope)
            .expect("text");
    }
    for scope in Scope::of_an_app() {
        let client = fixture.client.with_key(Some(&fixture.key_of(fixture.app, vec![scope]).await));
        let beyond = |operation: &&Operation| {
            let wanted: Scope = operation.scope.parse().expect("a scope");
            !scope.includes(wanted)
        };
        for operation in operations.iter().filter(beyond) {
            let (status, code) = told(&client, operation, &ids).await;
            let wanted = match operation.key_of.as_str() {
                "operator" => "operator_key_required",
                "member" => "session_required",
                _ => "scope_missing",
            };
            assert_eq!((status, code.as_str()), (403, wanted), "{} with {scope}", operation.name);
        }
    }
    let everything = fixture.operator_of_everything().await;
    for operation in operations.iter().filter(|operation| operation.key_of != "member") {
        let client = if operation.key_of == "operator" { &everything } else { &fixture.client };
        // The body is empty and things are erased on the way; only that nobody is refused counts.
        if operation.method != Method::DELETE {
            let (status, code) = told(client, operation, &ids).await;
            assert!(![401, 403].contains(&status), "{}: {status} {code}", operation.name);
        }
        if operation.key_of == "app" {
            let (status, code) = told(&fixture.operator, operation, &ids).await;
            assert_eq!((status, code.as_str()), (403, "app_key_required"), "{}", operation.name);
        }
    }
    written_down("operations", &table);
    fixture.tear_down().await;
}

#[tokio::test]
async fn a_member_may_do_exactly_what_the_role_says() {
    let fixture = Fixture::set_up().await;
    let ids = Ids::make(&fixture).await;
    let operations = operations(&fixture).await;
    let mut rows: Vec<String> =
        operations.iter().map(|operation| format!("| `{}` |", operation.name)).collect();
    for role in Role::ALL {
        let person = member(&fixture, role.name()).await;
        for (operation, row) in operations.iter().zip(&mut rows) {
            let scope: Scope = operation.scope.parse().expect("a scope");
            let is_allowed = role.may(scope) && operation.key_of != "operator";
            row.push_str(if is_allowed { " yes |" } else { " |" });
            // What takes away would take it from the next role as well; that they are refused is tried all the same.
            if is_allowed && operation.method == Method::DELETE {
                continue;
            }
            let path = filled(&operation.path, &ids);
            let answer = person.ask(operation.method.clone(), &path, &json!({})).await;
            let code = answer.body["code"].as_str().unwrap_or_default();
            if is_allowed {
                assert!(![401, 403].contains(&answer.status), "{} by {role}: {code}", operation.name);
            } else {
                let wanted =
                    if operation.key_of == "operator" { "operator_key_required" } else { "scope_missing" };
                assert_eq!((answer.status, code), (403, wanted), "{} by {role}", operation.name);
            }
        }
    }
    let head = Role::ALL.map(Role::name).join(" | ");
    let table = format!("| operation | {head} |\n|---|---|---|---|---|---|\n{}\n", rows.join("\n"));
    written_down("roles", &table);
    fixture.tear_down().await;
}

#[tokio::test]
async fn no_operation_reaches_what_is_another_apps() {
    let fixture = Fixture::set_up().await;
    let ids = Ids::make(&fixture).await;
    let (_, other) = fixture.another_app().await;
    for list in ["/v1/messages", "/v1/subscriptions", "/v1/dead-letters"] {
        assert_eq!(other.get(list).await.expect(200)["data"], json!([]), "{list}");
    }
    for target in [json!({ "users": ["u0"] }), json!({ "subscriptions": ["s0"] })] {
        other.post("/v1/messages", &hello(&target)).await.faults(422, "no_recipient");
    }
    let mut table = String::from("| operation | with another app's ids |\n|---|---|\n");
    let named = |operation: &&Operation| operation.path.contains('{') && operation.key_of != "operator";
    for operation in operations(&fixture).await.iter().filter(named) {
        let path = filled(&operation.path, &ids);
        let answer = other.json(operation.method.clone(), &path, &[], &operation.example).await;
        let (status, code) = (answer.status, answer.body["code"].as_str().unwrap_or_default());
        // Names an app gives itself are its own: the other app's `s0` and `u0` are others, as its lanes are. Tokens are ended
        // for the app only.
        let own = ["putSubscription", "putUser", "revokeToken", "pauseLane", "resumeLane"];
        let is_own = own.contains(&operation.name.as_str());
        assert!(is_own || status == 404, "{}: {status} {}", operation.name, answer.text);
        writeln!(table, "| `{}` | {status} `{code}` |", operation.name).expect("text");
    }
    fixture.client.get(&format!("/v1/messages/{}", ids.message)).await.expect(200);
    let ours = fixture.client.get("/v1/subscriptions/s0").await.expect(200);
    assert_eq!(ours["user"], "u0");
    written_down("another app's ids", &table);
    fixture.tear_down().await;
}

#[expect(clippy::disallowed_methods, reason = "a word to this test, not a setting of ours")]
fn told_to_write() -> bool {
    std::env::var_os("WRITE_DOCS").is_some()
}

/// The table between its two marks in docs/security.md has to be this one.
fn written_down(name: &str, table: &str) {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/security.md");
    let page = std::fs::read_to_string(path).expect("docs/security.md");
    let (begin, end) = (format!("<!-- {name} -->\n"), format!("<!-- end of {name} -->"));
    let (head, rest) = page.split_once(&begin).expect("the first mark");
    let (there, tail) = rest.split_once(&end).expect("the second mark");
    if told_to_write() {
        std::fs::write(path, format!("{head}{begin}{table}{end}{tail}")).expect("written");
    } else {
        assert_eq!(
            there, table,
            "run WRITE_DOCS=1 cargo test -p automata-api permissions -- --test-threads=1"
        );
    }
}
