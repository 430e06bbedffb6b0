//! The words of a schema that are not about what it contains: types, words, bounds, null.

use serde_json::{Value, json};

use super::list;

/// A schema as one: itself, and the parts it consists of. The outermost word counts.
pub(super) struct Flat<'a> {
    pub(super) parts: Vec<&'a Value>,
    pub(super) properties: Vec<(&'a String, &'a Value)>,
    /// Whether it is that or null.
    pub(super) is_or_null: bool,
}

impl<'a> Flat<'a> {
    pub(super) fn word(&self, name: &str) -> Option<&'a Value> {
        self.parts.iter().find_map(|part| part.get(name))
    }

    pub(super) fn is_closed(&self) -> bool {
        self.word("additionalProperties") == Some(&Value::Bool(false))
    }

    /// A list of words, from all parts.
    pub(super) fn names(&self, name: &str) -> Vec<&'a str> {
        let lists = self.parts.iter().filter_map(|part| part.get(name)?.as_array());
        lists.flatten().filter_map(Value::as_str).collect()
    }

    fn may_be_null(&self) -> bool {
        self.is_or_null || self.word("nullable") == Some(&Value::Bool(true))
    }

    /// A word this comparison knows nothing about, unless it only says that it may be null.
    fn unknown(&self, name: &str) -> Option<&'a Value> {
        let is_known = |part: &Value| name == "oneOf" && or_null(part).is_some();
        self.parts.iter().filter(|part| !is_known(part)).find_map(|part| part.get(name))
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.word(name)?.as_f64()
    }
}

/// What a schema is if it is not null: how the document says that what a reference names may be null.
pub(super) fn or_null(schema: &Value) -> Option<&Value> {
    match list(schema, "oneOf") {
        [whole, null] if null["enum"] == json!([null]) => Some(whole),
        _ => None,
    }
}

/// Words of which the value may not grow for who takes less, and of those that may not shrink.
const AT_MOST: [&str; 4] = ["maximum", "maxLength", "maxItems", "maxProperties"];
const AT_LEAST: [&str; 4] = ["minimum", "minLength", "minItems", "minProperties"];
/// Words this comparison knows nothing about: any change of them is told.
const UNKNOWN: [&str; 7] =
    ["oneOf", "anyOf", "not", "multipleOf", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum"];

/// Notes what a giver may give and a taker does not take.
pub(super) fn differences(place: &str, given: &Flat<'_>, taken: &Flat<'_>, found: &mut Vec<String>) {
    let mut note = |what: String| found.push(format!("{place}: {what}"));
    types(given, taken, &mut note);
    // What has no type takes null anyway.
    if given.may_be_null() && !taken.may_be_null() && taken.word("type").is_some() {
        note("null is given, and not taken".to_owned());
    }
    if let Some(default) = given.word("default").filter(|word| taken.word("default") != Some(*word)) {
        note(format!("the default is {default} no more"));
    }
    words(given, taken, &mut note);
    for name in AT_MOST {
        if let Some(most) = taken.number(name).filter(|most| given.number(name).is_none_or(|n| n > *most)) {
            note(format!("{name} is {most} for who takes, and more is given"));
        }
    }
    for name in AT_LEAST {
        if let Some(least) = taken.number(name).filter(|least| given.number(name).is_none_or(|n| n < *least))
        {
            note(format!("{name} is {least} for who takes, and less is given"));
        }
    }
    for name in UNKNOWN {
        if given.unknown(name) != taken.unknown(name) {
            note(format!("{name} changed"));
        }
    }
}

fn types(given: &Flat<'_>, taken: &Flat<'_>, note: &mut impl FnMut(String)) {
    let (before, after) = (given.word("type"), taken.word("type"));
    let widened =
        before.is_some_and(|before| before == "integer") && after.is_some_and(|after| after == "number");
    if after.is_some() && before != after && !widened {
        note(format!("{} is given, {} is taken", shown(before), shown(after)));
    }
    for name in ["format", "pattern"] {
        let (before, after) = (given.word(name), taken.word(name));
        let widened = shown(before) == "\"int32\"" && shown(after) == "\"int64\"";
        if after.is_some() && before != after && !widened {
            note(format!("{name} {} is given, {} is taken", shown(before), shown(after)));
        }
    }
}

fn words(given: &Flat<'_>, taken: &Flat<'_>, note: &mut impl FnMut(String)) {
    let Some(known) = taken.word("enum").and_then(Value::as_array) else { return };
    match given.word("enum").and_then(Value::as_array) {
        None => note("any word is given, only some are taken".to_owned()),
        Some(words) => {
            for word in words.iter().filter(|word| !known.contains(word)) {
                note(format!("the word {word} is given, and not taken"));
            }
        }
    }
}

fn shown(word: Option<&Value>) -> String {
    word.map_or_else(|| "anything".to_owned(), Value::to_string)
}
