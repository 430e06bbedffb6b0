//! The OpenAPI document: what the framework writes, and what it leaves out.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

/// Completes the document of the framework.
pub(crate) fn complete(spec: &str) -> Value {
    let mut document: Value = serde_json::from_str(spec).unwrap_or_default();
    let mut names = BTreeSet::new();
    for operation in operations(&document) {
        collect(&operation["requestBody"], &document, &mut names);
    }
    for name in names {
        refuse_unknown_fields(&mut document["components"]["schemas"][&name]);
    }
    let headers = json!({
        "Request-Id": { "description": "The request's id.", "schema": { "type": "string" } },
        "Idempotency-Replayed": {
            "description": "`true` if this is the answer of an earlier request with the same Idempotency-Key.",
            "schema": { "type": "string" },
        },
    });
    for operation in document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        for operation in operation.as_object_mut().into_iter().flat_map(Map::values_mut) {
            describe_headers(operation, &headers);
        }
    }
    document
}

/// The document as it is committed and served.
pub(crate) fn text(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    let paths = document["paths"].as_object().into_iter().flat_map(Map::values);
    paths.flat_map(|path| path.as_object().into_iter().flat_map(Map::values))
}

/// The names of all schemas a request body refers to.
fn collect(value: &Value, document: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(name) =
                fields.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next())
                && names.insert(name.to_owned())
            {
                collect(&document["components"]["schemas"][name], document, names);
            }
            fields.values().for_each(|value| collect(value, document, names));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, document, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Bodies are checked for fields nobody knows; the document has to say so.
fn refuse_unknown_fields(schema: &mut Value) {
    if let Some(schema) = schema.as_object_mut()
        && schema.contains_key("properties")
    {
        schema.entry("additionalProperties").or_insert(Value::Bool(false));
    }
}

fn describe_headers(operation: &mut Value, headers: &Value) {
    let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_idempotent = parameters.iter().any(|parameter| parameter["name"] == "Idempotency-Key");
    let retry_after = json!({
        "description": "Seconds to wait before the same request is sent again.", "schema": { "type": "integer" },
    });
    for (status, response) in operation["responses"].as_object_mut().into_iter().flatten() {
        response["headers"]["Request-Id"] = headers["Request-Id"].clone();
        if is_idempotent && status.starts_with('2') {
            response["headers"]["Idempotency-Replayed"] = headers["Idempotency-Replayed"].clone();
        }
        if matches!(status.as_str(), "409" | "429" | "503") {
            response["headers"]["Retry-After"] = retry_after.clone();
        }
    }
}
