//! How schemas refer to each other.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{everywhere, operations};

/// The name a schema refers to.
pub(super) fn name_of(reference: &Value) -> Option<&str> {
    reference.get("$ref")?.as_str()?.rsplit('/').next()
}

/// A field that refers to a schema and says something of its own is written by the framework as two schemas that
/// both have to fit. Generators would make a new type of it; the reference alone, with the words beside it, is none.
pub(super) fn flatten(document: &mut Value) {
    everywhere(document, &|fields| {
        let Some(Value::Array(parts)) = fields.get("allOf") else { return };
        let is_reference = |part: &Value| part.get("$ref").is_some();
        let [first, rest @ ..] = parts.as_slice() else { return };
        if rest.iter().any(is_reference) {
            return;
        }
        let beside: Map<String, Value> =
            rest.iter().filter_map(Value::as_object).flat_map(Map::clone).collect();
        let first = first.clone();
        if is_reference(&first) {
            fields.insert("allOf".to_owned(), Value::Array(vec![first]));
        } else {
            fields.remove("allOf");
            fields.extend(first.as_object().cloned().unwrap_or_default());
        }
        fields.extend(beside);
    });
}

/// The names of all schemas a request's body refers to.
pub(super) fn of_requests(document: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for operation in operations(document) {
        collect(&operation["requestBody"], document, &mut names);
    }
    names
}

fn collect(value: &Value, document: &Value, names: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(name) = name_of(value)
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
