//! What may be left out may be null: answers show it so, and bodies that hold a null are read as if it were not
//! there.
//!
//! `nullable` adds null to the `type` beside it and to nothing else (OpenAPI 3.0.3, proposal 2019-10), so a field that
//! refers to a schema is that schema or, as a second one, null.

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
            if !required.iter().any(|required| required == name) {
                allow_null_in(field);
            }
        }
    }
    // A body is always there.
    for operation in operations_mut(document).filter(|operation| operation["requestBody"].is_object()) {
        operation["requestBody"]["required"] = true.into();
    }
}

fn allow_null_in(field: &mut Value) {
    let Some(fields) = field.as_object_mut() else { return };
    let reference = fields.remove("$ref").map(|name| json!([{ "$ref": name }]));
    if let Some(Value::Array(parts)) = fields.remove("allOf").or(reference) {
        let whole = match <[Value; 1]>::try_from(parts) {
            Ok([only]) => only,
            Err(parts) => json!({ "allOf": parts }),
        };
        // Some generators find null by its word only.
        let nothing = json!({ "enum": [null], "nullable": true });
        fields.insert("oneOf".to_owned(), json!([whole, nothing]));
    } else if fields.contains_key("type") {
        fields.insert("nullable".to_owned(), true.into());
        // Where words are listed, null is taken only if it is one of them.
        if let Some(words) = fields.get_mut("enum").and_then(Value::as_array_mut) {
            words.push(Value::Null);
        }
    }
    // A schema without a type takes null anyway.
}

/// Schemas of which exactly one field is given: a null counts there.
fn counted(document: &Value) -> BTreeSet<String> {
    let schemas =
        document["components"]["schemas"].as_object().into_iter().flat_map(|schemas| schemas.values());
    let fields = schemas.flat_map(|schema| schema["properties"].as_object().into_iter().flatten());
    let counted = fields.filter(|(_, field)| field["maxProperties"] == json!(1));
    counted.flat_map(|(_, field)| list(field, "allOf")).filter_map(name_of).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_that_refers_to_a_schema_is_that_schema_or_null() {
        let b = json!({ "$ref": "#/components/schemas/B" });
        let mut document = json!({ "components": { "schemas": { "A": {
            "required": ["whole"],
            "properties": {
                "whole": { "allOf": [b], "description": "It is always there." },
                "part": { "allOf": [b], "description": "A part." },
                "word": { "type": "string", "enum": ["a"] },
                "anything": {},
            },
        } } } });
        allow_null(&mut document);
        let nothing = json!({ "enum": [null], "nullable": true });
        let expected = json!({
            "whole": { "allOf": [b], "description": "It is always there." },
            "part": { "oneOf": [b, nothing], "description": "A part." },
            "word": { "type": "string", "enum": ["a", null], "nullable": true },
            "anything": {},
        });
        assert_eq!(document["components"]["schemas"]["A"]["properties"], expected);
    }
}
