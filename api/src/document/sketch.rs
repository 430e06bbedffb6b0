//! An example of a schema: the one it names, or one made of its parts.

use serde_json::{Map, Value, json};

use super::list;
use super::references::name_of;
use super::words::OPEN;

/// Examples by the name of a schema, or of a field in it: `Message`, `Message.status`, or `*.created_at` for a field
/// of any schema.
pub(super) type Known = Map<String, Value>;

/// What examples are made from.
pub(super) struct Sketch<'a> {
    pub(super) schemas: &'a Value,
    pub(super) known: &'a Known,
}

/// Schemas that refer to themselves end here.
const DEEPEST: usize = 8;

impl Sketch<'_> {
    /// An example of `schema`.
    pub(super) fn of(&self, schema: &Value) -> Value {
        self.draw(schema, "", DEEPEST)
    }

    fn draw(&self, schema: &Value, owner: &str, deeper: usize) -> Value {
        if let Some(example) = schema.get("example") {
            return example.clone();
        }
        let Some(deeper) = deeper.checked_sub(1) else { return Value::Null };
        let reference =
            ["allOf", "oneOf"].iter().find_map(|word| list(schema, word).first()).unwrap_or(schema);
        if let Some(name) = name_of(reference) {
            let known = self.known.get(name).cloned();
            return known.unwrap_or_else(|| self.draw(&self.schemas[name], name, deeper));
        }
        if let Some(word) = [schema, &schema["items"]].iter().find_map(|schema| word_of(schema)) {
            return if schema["type"] == "array" { json!([word]) } else { word };
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, owner, deeper),
            Some("array") => json!([self.draw(&schema["items"], owner, deeper)]),
            Some("boolean") => true.into(),
            Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or_else(|| 1.into()),
            Some("string") if schema["format"] == "date-time" => "2026-01-31T09:30:00Z".into(),
            Some("string") => "text".into(),
            _ => Value::Null,
        }
    }

    fn object(&self, schema: &Value, owner: &str, deeper: usize) -> Value {
        let fields = schema["properties"].as_object().into_iter().flatten();
        let drawn = fields.map(|(name, field)| {
            let known =
                self.known.get(&format!("{owner}.{name}")).or_else(|| self.known.get(&format!("*.{name}")));
            (name.clone(), known.cloned().unwrap_or_else(|| self.draw(field, owner, deeper)))
        });
        Value::Object(drawn.collect())
    }
}

fn word_of(schema: &Value) -> Option<Value> {
    ["enum", OPEN].iter().find_map(|name| list(schema, name).first().cloned())
}
