//! What may be left out may be null: answers show it so, and bodies that hold a null are read as if it were not
//! there.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::references::name_of;
use super::{fields_mut, list, operations_mut, schemas_mut};

/// Allows null for every field that is not required, except where fields are counted.
pub(super) fn allow_null(document: &mut Value) {
    let counted = counted(document);
    for (_, schema) in schemas_mut(document).filter(|(name, _)| !counted.contains(*name)) {
        let required: Vec<Value> = list(schema, "required").to_vec();
        for (name, field) in fields_mut(schema, "properties") {
            if !required.iter().any(|required| required == name) && is_typed(field) {
                field["nullable"] = true.into();
                // Where words are listed, null is taken only if it is one of them (OpenAPI 3.0.3, proposal 2019-10).
                if let Some(words) = field.get_mut("enum").and_then(Value::as_array_mut) {
                    words.push(Value::Null);
                }
            }
        }
    }
    // A body is always there.
    for operation in operations_mut(document).filter(|operation| operation["requestBody"].is_object()) {
        operation["requestBody"]["required"] = true.into();
    }
}

/// A schema without a type takes null anyway.
fn is_typed(field: &Value) -> bool {
    ["type", "allOf", "$ref"].iter().any(|word| field.get(*word).is_some())
}

/// Schemas of which exactly one field is given: a null counts there.
fn counted(document: &Value) -> BTreeSet<String> {
    let schemas =
        document["components"]["schemas"].as_object().into_iter().flat_map(|schemas| schemas.values());
    let fields = schemas.flat_map(|schema| schema["properties"].as_object().into_iter().flatten());
    let counted = fields.filter(|(_, field)| field["maxProperties"] == json!(1));
    counted.flat_map(|(_, field)| list(field, "allOf")).filter_map(name_of).map(str::to_owned).collect()
}
