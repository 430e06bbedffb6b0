//! What answers say in their headers.

use serde_json::{Value, json};

use super::{fields_mut, is_idempotent, operations_mut};

/// What every answer says about limits, described once.
const LIMITS: [&str; 2] = ["RateLimit", "RateLimit-Policy"];

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
        for (status, response) in fields_mut(operation, "responses") {
            let headers = &mut response["headers"];
            headers["Request-Id"] = text("The request's id.");
            for name in LIMITS {
                headers[name] = json!({ "$ref": format!("#/components/headers/{name}") });
            }
            if is_idempotent && status.starts_with('2') {
                headers["Idempotency-Replayed"] =
                    text("`true` if this is the answer of an earlier request with the same Idempotency-Key.");
            }
            if matches!(status.as_str(), "409" | "429" | "503") {
                headers["Retry-After"] = json!({
                    "description": "Seconds to wait before the same request is sent again.",
                    "schema": { "type": "integer" },
                });
            }
            if status == "401" {
                headers["WWW-Authenticate"] = text("How to say who you are (RFC 9110).");
            }
        }
    }
}

fn text(description: &str) -> Value {
    json!({ "description": description, "schema": { "type": "string" } })
}
