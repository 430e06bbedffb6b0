//! What a released OpenAPI document promises, and which changes break a promise.
//!
//! One rule decides about bodies and parameters: what a client of the release may send has to fit what is taken now,
//! and what is answered now has to fit what that client was told. So one comparison serves both directions, with its
//! sides exchanged.

mod access;
mod fitting;
mod operations;
mod schemas;

use serde_json::Value;

use operations::operations;

/// Everything in `current` that breaks a client written for `released`, each with its place.
#[must_use]
pub fn breaches(released: &Value, current: &Value) -> Vec<String> {
    let mut found = operations(released, current);
    access::schemes(released, current, &mut found);
    codes(released, current, &mut found);
    found
}

/// Clients match codes of problems, so a code that was told once means the same for ever: it may fall out of use, and its
/// explanation stays.
fn codes(released: &Value, current: &Value, found: &mut Vec<String>) {
    for (code, _) in fields(&released["components"], "examples") {
        if current["components"]["examples"].get(code).is_none() {
            found.push(format!("problem {code}: the code was removed"));
        }
    }
}

/// A document, and the schemas its references name.
#[derive(Clone, Copy)]
struct Document<'a>(&'a Value);

impl<'a> Document<'a> {
    /// What a value refers to, or the value itself.
    fn resolved(self, value: &'a Value) -> &'a Value {
        let Some(pointer) = value["$ref"].as_str().and_then(|name| name.strip_prefix('#')) else {
            return value;
        };
        self.0.pointer(pointer).unwrap_or(&Value::Null)
    }
}

/// The list under `name`, empty if there is none.
fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The fields of the object under `name`, none if there is none.
fn fields<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    value[name].as_object().into_iter().flatten()
}
