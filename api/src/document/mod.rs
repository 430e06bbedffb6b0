//! The OpenAPI document: what the framework writes, and what it leaves out.
//!
//! Everything here is a rule about all operations, so that a new endpoint needs nothing of its own: one file per rule,
//! applied in the order of [`complete`].

mod access;
mod closed;
mod examples;
mod headers;
mod nullable;
mod numbers;
mod parameters;
mod patterns;
mod problems;
mod references;
mod session;
mod sketch;
mod words;

use serde_json::{Map, Value};

/// Completes the document of the framework.
pub(crate) fn complete(spec: &str) -> Value {
    let mut document: Value = serde_json::from_str(spec).unwrap_or_default();
    // The framework writes no feature of a later version, and names the first of its kind.
    document["openapi"] = "3.0.3".into();
    if let Some(info) = document["info"].as_object_mut() {
        // A word of version 3.1.
        info.remove("summary");
    }
    references::flatten(&mut document);
    let asked = references::of_requests(&document);
    closed::refuse_unknown_fields(&mut document, &asked);
    words::open(&mut document, &asked);
    words::list_stored(&mut document);
    nullable::allow_null(&mut document);
    patterns::add(&mut document);
    numbers::bound(&mut document);
    parameters::complete(&mut document);
    access::describe(&mut document);
    session::describe(&mut document);
    problems::describe(&mut document);
    headers::describe(&mut document);
    examples::add(&mut document);
    document
}

/// The document as it is committed and served.
pub(crate) fn text(document: &Value) -> String {
    serde_json::to_string_pretty(document).unwrap_or_default() + "\n"
}

/// Every operation.
fn operations(document: &Value) -> impl Iterator<Item = &Value> {
    let paths = document["paths"].as_object().into_iter().flat_map(Map::values);
    paths.flat_map(|path| path.as_object().into_iter().flat_map(Map::values))
}

/// Every operation, to be changed.
fn operations_mut(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut);
    paths.flat_map(|path| path.as_object_mut().into_iter().flat_map(Map::values_mut))
}

/// Every named schema, to be changed.
fn schemas_mut(document: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    document["components"]["schemas"].as_object_mut().into_iter().flatten()
}

/// Does something to a value and everything in it, the innermost first.
fn everywhere(value: &mut Value, change: &impl Fn(&mut Map<String, Value>)) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(|value| everywhere(value, change));
            change(fields);
        }
        Value::Array(items) => items.iter_mut().for_each(|value| everywhere(value, change)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The list under `name`, empty if there is none.
fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The list under `name`, to be changed.
fn list_mut<'a>(value: &'a mut Value, name: &str) -> impl Iterator<Item = &'a mut Value> {
    value.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten()
}

/// The fields of the object under `name`, to be changed.
fn fields_mut<'a>(value: &'a mut Value, name: &str) -> impl Iterator<Item = (&'a String, &'a mut Value)> {
    value.get_mut(name).and_then(Value::as_object_mut).into_iter().flatten()
}

/// Whether an operation can be sent again under an Idempotency-Key.
fn is_idempotent(operation: &Value) -> bool {
    list(operation, "parameters").iter().any(|parameter| parameter["name"] == "Idempotency-Key")
}
