//! What answers say in their headers.

use serde_json::{Value, json};

use super::{fields_mut, is_idempotent, operations_mut};

/// Describes the headers of every answer.
pub(super) fn describe(document: &mut Value) {
    for operation in operations_mut(document) {
        let is_idempotent = is_idempotent(operation);
        for (status, response) in fields_mut(operation, "responses") {
            let headers = &mut response["headers"];
            headers["Request-Id"] = text("The request's id.");
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
