//! Whether every value of one schema is a value of another.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::Value;

use super::schemas::{Flat, differences, or_null};
use super::{Document, fields, list};

/// A giver and a taker, each with the document its references are in.
pub(super) struct Fitting<'a> {
    giver: Document<'a>,
    taker: Document<'a>,
    /// Schemas that contain themselves are compared once.
    seen: RefCell<BTreeSet<(*const Value, *const Value)>>,
}

impl<'a> Fitting<'a> {
    pub(super) fn new(giver: Document<'a>, taker: Document<'a>) -> Self {
        Self { giver, taker, seen: RefCell::default() }
    }

    /// Everything a giver may give that the taker does not take.
    pub(super) fn misfits(&self, place: &str, given: &'a Value, taken: &'a Value) -> Vec<String> {
        let mut found = Vec::new();
        self.compare(place, given, taken, &mut found);
        found
    }

    fn compare(&self, place: &str, given: &'a Value, taken: &'a Value, found: &mut Vec<String>) {
        if given.is_null() && taken.is_null() {
            return;
        }
        let pair = (std::ptr::from_ref(given), std::ptr::from_ref(taken));
        if !self.seen.borrow_mut().insert(pair) {
            return;
        }
        let given = Flat::of(self.giver, given);
        let taken = Flat::of(self.taker, taken);
        differences(place, &given, &taken, found);
        self.objects(place, &given, &taken, found);
        match (given.word("items"), taken.word("items")) {
            (Some(given), Some(taken)) => self.compare(&format!("{place}[]"), given, taken, found),
            (None, Some(_)) => {
                found.push(format!("{place}[]: any item is given, only some are taken"));
            }
            (_, None) => {}
        }
    }

    fn objects(&self, place: &str, given: &Flat<'a>, taken: &Flat<'a>, found: &mut Vec<String>) {
        let given_names = given.names("required");
        for name in taken.names("required") {
            if !given_names.contains(&name) {
                found.push(format!("{place}/{name}: always has to be there, and may be missing"));
            }
        }
        for (name, field) in &given.properties {
            let place = format!("{place}/{name}");
            match taken.properties.iter().find(|(known, _)| known == name) {
                Some((_, known)) => self.compare(&place, field, known, found),
                None if taken.is_closed() => found.push(format!("{place}: is not taken any more")),
                None => {}
            }
        }
        // Who gives an open object may leave out what it used to tell; who gives a closed one never knew the field.
        for (name, _) in taken.properties.iter().filter(|_| !given.is_closed()) {
            if !given.properties.iter().any(|(known, _)| known == name) {
                found.push(format!("{place}/{name}: is not told any more"));
            }
        }
        match (given.word("additionalProperties"), taken.word("additionalProperties")) {
            (Some(given @ Value::Object(_)), Some(taken @ Value::Object(_))) => {
                self.compare(&format!("{place}/*"), given, taken, found);
            }
            (given, Some(Value::Bool(false))) if given != Some(&Value::Bool(false)) => {
                found.push(format!("{place}: other fields are not taken any more"));
            }
            _ => {}
        }
    }
}

impl<'a> Flat<'a> {
    /// A schema with what it refers to, and with the parts it consists of, as one.
    pub(super) fn of(document: Document<'a>, schema: &'a Value) -> Self {
        let schema = document.resolved(schema);
        let or_null = or_null(schema);
        let mut flat = Self { parts: vec![schema], properties: Vec::new(), is_or_null: or_null.is_some() };
        flat.properties.extend(fields(schema, "properties"));
        for part in list(schema, "allOf").iter().chain(or_null) {
            let part = Self::of(document, part);
            flat.parts.extend(part.parts);
            flat.properties.extend(part.properties);
            flat.is_or_null |= part.is_or_null;
        }
        flat
    }
}
