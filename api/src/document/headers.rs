//! What answers say in their headers.

use serde_json::{Map, Value, json};

use super::{fields_mut, is_idempotent, operations_mut};
use crate::edge::Code;

/// What every answer says about limits, described once.
const LIMITS: [&str; 2] = ["RateLimit", "RateLimit-Policy"];

/// Which answers of which operations a browser learns its session from.
const COOKIES: [(&str, &str, &str); 2] = [
    ("beginSession", "201", "`__Host-session`, to be kept until the session ends (RFC 6265)."),
    ("endSession", "204", "`__Host-session`, to be forgotten (RFC 6265)."),
];

/// Describes the headers of every answer.
pub(super) fn describe(document: &mut Value) {
    let shared = &mut document["components"]["headers"];
    shared[LIMITS[0]] = text(
        "How you stand with each limit this request met: `\"requests\";r=4999;t=1`, what is left and the seconds until all of it \
         is back (draft-ietf-httpapi-ratelimit-headers).",
    );
    shared[LIMITS[1]] =
        text("The limits this request met: `\"requests\";q=5000;w=1`, how many in how many seconds.");
    for operation in operations_mut(document) {
        let is_idempotent = is_idempotent(operation);
        let operation_id = operation["operationId"].as_str().unwrap_or_default().to_owned();
        for (status, response) in fields_mut(operation, "responses") {
            let says_when = says_when(response);
            let headers = &mut response["headers"];
            headers["Request-Id"] = text("The request's id.");
            for name in LIMITS {
                headers[name] = json!({ "$ref": format!("#/components/headers/{name}") });
            }
            if is_idempotent && status.starts_with('2') {
                headers["Idempotency-Replayed"] =
                    text("`true` if this is the answer of an earlier request with the same Idempotency-Key.");
            }
            if says_when {
                headers["Retry-After"] = json!({
                    "description": "Seconds to wait before the same request is sent again.",
                    "schema": { "type": "integer" },
                });
            }
            if status == "401" {
                headers["WWW-Authenticate"] = text("How to say who you are (RFC 9110).");
            }
            for (.., meaning) in COOKIES.iter().filter(|(of, on, _)| operation_id == *of && status == on) {
                headers["Set-Cookie"] = text(meaning);
            }
        }
    }
}

/// Whether an answer says when to come again: if one of its problems passes, as `Problem::respond` has it.
fn says_when(response: &Value) -> bool {
    let examples = response["content"]["application/problem+json"]["examples"].as_object();
    let codes = examples.into_iter().flat_map(Map::keys).filter_map(|name| Code::from_name(name));
    codes.filter(|code| *code != Code::Internal).any(Code::is_retryable)
}

fn text(description: &str) -> Value {
    json!({ "description": description, "schema": { "type": "string" } })
}
