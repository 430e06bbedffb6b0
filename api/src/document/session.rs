//! What a request in a member's session brings besides its cookie. The framework's extractor takes keys and sessions alike,
//! so what is for members only is told here.

use serde_json::{Value, json};

use super::{fields_mut, list};

/// How the document names a session; `edge/caller.rs` registers it.
const SESSION: &str = "Session";

/// Offers what is a member's own to sessions only, and names the headers a session needs. Whose an operation is has been
/// told before.
pub(super) fn describe(document: &mut Value) {
    for (_, path) in fields_mut(document, "paths") {
        for (method, operation) in path.as_object_mut().into_iter().flatten() {
            describe_one(method, operation);
        }
    }
}

fn describe_one(method: &str, operation: &mut Value) {
    let is_members = operation["x-key-of"] == "member";
    if is_members {
        operation["security"] = json!([{ SESSION: [] }]);
    }
    if list(operation, "security").iter().all(|scheme| scheme.get(SESSION).is_none()) {
        return;
    }
    // Whoever acts for one app is no operator.
    if operation["x-key-of"] != "operator" {
        add(operation, app_id());
    }
    if method != "get" {
        add(operation, csrf_token(is_members));
    }
}

fn add(operation: &mut Value, parameter: Value) {
    match operation["parameters"].as_array_mut() {
        Some(parameters) => parameters.push(parameter),
        None => operation["parameters"] = json!([parameter]),
    }
}

fn app_id() -> Value {
    json!({
        "name": "App-Id",
        "in": "header",
        "required": false,
        "description": "In a session: which app this is about, for members of several apps or of all. With a key, which is of one app \
                        or of none, it is not looked at.",
        "schema": { "type": "string", "format": "app-id" },
        "example": "app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e",
    })
}

fn csrf_token(is_required: bool) -> Value {
    json!({
        "name": "CSRF-Token",
        "in": "header",
        "required": is_required,
        "description": "In a session: what it was answered with as `csrf_token`, so that no other site's page can ask in a \
                        member's name. A key needs none.",
        "schema": { "type": "string" },
        "example": "sY5b1h7Qm0c2Yt8zQdJ4n6rXW3uLk9PaVfEoGiHjKlM",
    })
}
