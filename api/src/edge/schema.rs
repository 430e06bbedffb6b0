//! Checks a JSON value against the schema the OpenAPI document shows, and finds every fault.
//!
//! The framework's own parser stops at the first one and does not say where it is.

use std::any::TypeId;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use chrono::DateTime;
use poem_openapi::registry::{MetaSchema, MetaSchemaRef, Registry};
use poem_openapi::types::Type;
use serde_json::Value;

use super::fault::Faults;
use super::place::Place;
use super::text::{must_be_one_of, wrong_with};

/// What is wrong with a text that is no time.
pub(super) const MUST_BE_A_TIME: &str = "must be a time of RFC 3339, e.g. 2026-01-31T09:30:00Z";

/// Numbers beyond are not surely read again: the database keeps them digit by digit.
const LARGEST: f64 = 1e300;

/// A type's schema with everything it refers to.
pub(crate) struct Schema {
    root: MetaSchemaRef,
    registry: Registry,
}

static KNOWN: LazyLock<Mutex<HashMap<TypeId, Arc<Schema>>>> = LazyLock::new(Mutex::default);

impl Schema {
    /// The schema of `T`, made once.
    pub(crate) fn of<T: Type + 'static>() -> Arc<Self> {
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let schema = known.entry(TypeId::of::<T>()).or_insert_with(|| {
            let mut registry = Registry::new();
            T::register(&mut registry);
            Arc::new(Self { root: T::schema_ref(), registry })
        });
        Arc::clone(schema)
    }

    /// Notes everything that is wrong with `value`.
    pub(crate) fn check(&self, value: &Value, faults: &mut Faults) {
        self.check_ref(&self.root, value, Place::Root, faults);
    }

    fn check_ref(&self, schema: &MetaSchemaRef, value: &Value, at: Place<'_>, faults: &mut Faults) {
        match schema {
            MetaSchemaRef::Inline(schema) => self.check_one(schema, value, at, faults),
            MetaSchemaRef::Reference(name) => {
                if let Some(schema) = self.registry.schemas.get(name) {
                    self.check_one(schema, value, at, faults);
                }
            }
        }
    }

    fn check_one(&self, schema: &MetaSchema, value: &Value, at: Place<'_>, faults: &mut Faults) {
        for part in &schema.all_of {
            self.check_ref(part, value, at, faults);
        }
        match (schema.ty, value) {
            ("", _)
            | ("object", Value::Object(_))
            | ("array", Value::Array(_))
            | ("boolean", Value::Bool(_)) => {}
            ("string", Value::String(text)) => check_text(schema, text, at, faults),
            ("integer" | "number", Value::Number(number)) => check_number(schema, number, at, faults),
            (wanted, _) => {
                let article = if matches!(wanted, "object" | "array" | "integer") { "an" } else { "a" };
                let detail = format!("must be {article} {wanted}, is {}", kind_of(value));
                return faults.add(at, "wrong_type", detail);
            }
        }
        match value {
            Value::Object(fields) => self.check_object(schema, fields, at, faults),
            Value::Array(items) => self.check_array(schema, items, at, faults),
            Value::String(text) if text.contains('\0') => {
                faults.add(at, "control_character", "must not contain U+0000");
            }
            Value::Number(number) if number.as_f64().is_none_or(|number| number.abs() > LARGEST) => {
                faults.add(at, "out_of_range", format!("must be between -{LARGEST:e} and {LARGEST:e}"));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn check_object(
        &self,
        schema: &MetaSchema,
        fields: &serde_json::Map<String, Value>,
        at: Place<'_>,
        faults: &mut Faults,
    ) {
        check_count(fields.len(), (schema.min_properties, schema.max_properties), "fields", at, faults);
        for name in &schema.required {
            if fields.get(*name).is_none_or(Value::is_null) {
                faults.add(at.field(name), "required", "is required");
            }
        }
        for (name, value) in fields {
            let place = at.field(name);
            if name.contains('\0') {
                faults.add(at, "control_character", "a field's name must not contain U+0000");
            }
            match schema.properties.iter().find(|(known, _)| known == name) {
                // What is required was told already; everything else may be null, which means absent.
                Some(_) if value.is_null() => {}
                Some((_, schema)) => self.check_ref(schema, value, place, faults),
                None => match &schema.additional_properties {
                    Some(schema) => self.check_ref(schema, value, place, faults),
                    None if schema.properties.is_empty() => {
                        self.check_one(&MetaSchema::ANY, value, place, faults);
                    }
                    None => faults.add(place, "unknown_field", unknown_field(schema)),
                },
            }
        }
    }

    fn check_array(&self, schema: &MetaSchema, items: &[Value], at: Place<'_>, faults: &mut Faults) {
        check_count(items.len(), (schema.min_items, schema.max_items), "items", at, faults);
        if schema.max_items.is_some_and(|most| items.len() > most) {
            return;
        }
        for (index, value) in items.iter().enumerate() {
            match &schema.items {
                Some(schema) => self.check_ref(schema, value, at.item(index), faults),
                None => self.check_one(&MetaSchema::ANY, value, at.item(index), faults),
            }
        }
    }
}

fn check_text(schema: &MetaSchema, text: &str, at: Place<'_>, faults: &mut Faults) {
    let letters = text.chars().count();
    if let Some(most) = schema.max_length.filter(|most| letters > *most) {
        faults.add(at, "too_long", format!("must have at most {most} characters, has {letters}"));
    }
    if let Some(least) = schema.min_length.filter(|least| letters < *least) {
        faults.add(at, "too_short", format!("must have at least {least} characters, has {letters}"));
    }
    if !schema.enum_items.is_empty() {
        if !schema.enum_items.iter().any(|word| word == text) {
            let words: Vec<&str> = schema.enum_items.iter().filter_map(Value::as_str).collect();
            faults.add(at, "not_allowed", must_be_one_of(&words));
        }
        return;
    }
    let wrong = match schema.format {
        Some("date-time") => DateTime::parse_from_rfc3339(text).is_err().then(|| MUST_BE_A_TIME.to_owned()),
        Some(format) => wrong_with(format, text),
        None => None,
    };
    if let Some(detail) = wrong {
        faults.add(at, "invalid", detail);
    }
}

fn check_number(schema: &MetaSchema, number: &serde_json::Number, at: Place<'_>, faults: &mut Faults) {
    if schema.ty == "integer" && !number.is_i64() && !number.is_u64() {
        return faults.add(at, "wrong_type", "must be a whole number");
    }
    let value = number.as_f64().unwrap_or(f64::NAN);
    if value < 0.0 && schema.format.is_some_and(|format| format.starts_with("uint")) {
        return faults.add(at, "too_small", "must not be negative");
    }
    if let Some(least) = schema.minimum.filter(|least| value < *least) {
        faults.add(at, "too_small", format!("must be at least {least}"));
    }
    if let Some(most) = schema.maximum.filter(|most| value > *most) {
        faults.add(at, "too_large", format!("must be at most {most}"));
    }
}

fn check_count(
    count: usize,
    (least, most): (Option<usize>, Option<usize>),
    what: &str,
    at: Place<'_>,
    faults: &mut Faults,
) {
    if least == Some(1) && most == Some(1) && count != 1 {
        return faults.add(at, "exactly_one", format!("must have exactly one of its {what}, has {count}"));
    }
    if let Some(least) = least.filter(|least| count < *least) {
        faults.add(at, "too_few", format!("must have at least {least} {what}, has {count}"));
    }
    if let Some(most) = most.filter(|most| count > *most) {
        faults.add(at, "too_many", format!("must have at most {most} {what}, has {count}"));
    }
}

fn unknown_field(schema: &MetaSchema) -> String {
    let names: Vec<&str> = schema.properties.iter().map(|(name, _)| *name).collect();
    format!("is not a known field; known are {}", names.join(", "))
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use poem_openapi::Object;
    use serde_json::json;

    use super::*;

    #[derive(Object)]
    struct Body {
        #[oai(validator(max_length = 3))]
        name: String,
        #[oai(validator(minimum(value = "1"), maximum(value = "9")))]
        count: Option<u32>,
        #[oai(validator(max_items = 2))]
        parts: Option<Vec<Part>>,
        labels: Option<BTreeMap<String, String>>,
        at: Option<DateTime<chrono::Utc>>,
    }

    #[derive(Object)]
    struct Part {
        on: bool,
    }

    fn faults(value: &Value) -> Vec<(String, &'static str)> {
        let mut faults = Faults::default();
        Schema::of::<Body>().check(value, &mut faults);
        faults.into_vec().into_iter().map(|fault| (fault.pointer, fault.code)).collect()
    }

    #[test]
    fn every_fault_is_found_in_one_pass() {
        let found = faults(&json!({
            "name": "abcd", "count": 10, "parts": [{ "on": true }, { "on": 1, "off": 0 }], "labels": { "a/b": 1 },
            "at": "tomorrow", "nam": "x",
        }));
        let expected = [
            ("/at", "invalid"),
            ("/count", "too_large"),
            ("/labels/a~1b", "wrong_type"),
            ("/nam", "unknown_field"),
            ("/name", "too_long"),
            ("/parts/1/off", "unknown_field"),
            ("/parts/1/on", "wrong_type"),
        ];
        assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code)));
    }

    #[test]
    fn what_is_missing_is_pointed_at() {
        assert_eq!(faults(&json!({})), [("/name".to_owned(), "required")]);
        assert_eq!(faults(&json!([])), [(String::new(), "wrong_type")]);
        assert_eq!(faults(&json!({ "name": "a", "count": null })), []);
        assert_eq!(faults(&json!({ "name": "\u{0}" })), [("/name".to_owned(), "control_character")]);
    }
}
