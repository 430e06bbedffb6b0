//! Parameters that mean the same everywhere.

use serde_json::{Value, json};

use super::{list_mut, operations_mut};
use crate::edge::{DEFAULT_LIMIT, MAX_LIMIT};

/// Bounds and examples of `limit` and `cursor`; where a path's parameter is named by nobody, its schema does.
pub(super) fn complete(document: &mut Value) {
    for operation in operations_mut(document) {
        for parameter in list_mut(operation, "parameters") {
            complete_one(parameter);
        }
    }
}

fn complete_one(parameter: &mut Value) {
    match parameter["name"].as_str() {
        Some("limit") => {
            parameter["schema"] = json!({
                "type": "integer", "format": "int32", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT,
            });
            parameter["example"] = 20.into();
        }
        Some("cursor") => {
            parameter["schema"] = json!({ "type": "string", "format": "cursor" });
            parameter["example"] = "MTptc2dfMDE5MmYwYzFlMGE4N2QzYjljNWU0ZjZhN2I4YzlkMGU".into();
        }
        Some("Idempotency-Key") => parameter["example"] = "order-4711-shipped".into(),
        _ if parameter["schema"]["format"] == "date-time" => {
            parameter["example"] = "2026-01-31T09:30:00Z".into();
        }
        _ => {}
    }
    if parameter["description"].is_null() && parameter["schema"]["description"].is_string() {
        parameter["description"] = parameter["schema"]["description"].clone();
    }
}
