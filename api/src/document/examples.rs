//! An example of every body and of every answer.

use serde_json::Value;

use super::sketch::{Known, Sketch};
use super::{fields_mut, list_mut, operations_mut};

/// Examples a person wrote, where made-up ones would mislead.
const WRITTEN: &str = include_str!("examples.json");

/// Adds an example wherever there is JSON.
pub(super) fn add(document: &mut Value) {
    let known: Known = serde_json::from_str(WRITTEN).unwrap_or_default();
    let schemas = document["components"]["schemas"].clone();
    let sketch = Sketch { schemas: &schemas, known: &known };
    for operation in operations_mut(document) {
        if let Some(body) = operation.get_mut("requestBody") {
            add_to(body, &sketch);
        }
        for (status, response) in fields_mut(operation, "responses") {
            if status.starts_with('2') {
                add_to(response, &sketch);
            }
        }
        for parameter in list_mut(operation, "parameters") {
            if parameter.get("example").is_none() {
                parameter["example"] = sketch.of(&parameter["schema"]);
            }
        }
    }
}

fn add_to(holder: &mut Value, sketch: &Sketch<'_>) {
    for (_, media) in fields_mut(holder, "content") {
        media["example"] = sketch.of(&media["schema"]);
    }
}
