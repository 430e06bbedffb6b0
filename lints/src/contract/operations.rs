//! Paths, methods, parameters, bodies and answers: what a client calls, with what, and what it is told.

use serde_json::Value;

use super::fitting::Fitting;
use super::{Document, access, fields, list};

/// Everything that breaks, operation by operation.
pub(super) fn operations(released: &Value, current: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (path, methods) in fields(released, "paths") {
        for (method, before) in methods.as_object().into_iter().flatten() {
            let place = format!("{} {path}", method.to_uppercase());
            match current["paths"][path].get(method) {
                Some(after) => {
                    let pair = Pair { place, before, after, released, current };
                    pair.compare(&mut found);
                }
                None => found.push(format!("{place}: the operation was removed")),
            }
        }
    }
    found
}

/// One operation, before and after.
struct Pair<'a> {
    place: String,
    before: &'a Value,
    after: &'a Value,
    released: &'a Value,
    current: &'a Value,
}

impl Pair<'_> {
    fn compare(&self, found: &mut Vec<String>) {
        if self.before["operationId"] != self.after["operationId"] {
            let (before, after) = (&self.before["operationId"], &self.after["operationId"]);
            found.push(format!("{}: operationId was {before}, is {after}", self.place));
        }
        access::operation(&self.place, self.before, self.after, found);
        self.parameters(found);
        self.body(found);
        self.answers(found);
    }

    /// A client of the release sends; the current document takes.
    fn sent(&self) -> Fitting<'_> {
        Fitting::new(Document(self.released), Document(self.current))
    }

    /// The current document answers; a client of the release reads.
    fn answered(&self) -> Fitting<'_> {
        Fitting::new(Document(self.current), Document(self.released))
    }

    fn parameters(&self, found: &mut Vec<String>) {
        let key = |parameter: &Value| (parameter["in"].clone(), parameter["name"].clone());
        let (before, after) = (list(self.before, "parameters"), list(self.after, "parameters"));
        for old in before {
            let place = format!("{} parameter {}", self.place, old["name"]);
            let Some(new) = after.iter().find(|new| key(new) == key(old)) else {
                found.push(format!("{place}: was removed"));
                continue;
            };
            if new["required"] == true && old["required"] != true {
                found.push(format!("{place}: is required now"));
            }
            found.extend(self.sent().misfits(&place, &old["schema"], &new["schema"]));
        }
        for new in after.iter().filter(|new| new["required"] == true) {
            if !before.iter().any(|old| key(old) == key(new)) {
                found.push(format!("{} parameter {}: is new and required", self.place, new["name"]));
            }
        }
    }

    fn body(&self, found: &mut Vec<String>) {
        let (before, after) = (&self.before["requestBody"], &self.after["requestBody"]);
        let place = format!("{} body", self.place);
        if after["required"] == true && before["required"] != true {
            found.push(format!("{place}: is required now"));
        }
        for (media, old) in fields(before, "content") {
            match after["content"].get(media) {
                Some(new) => found.extend(self.sent().misfits(&place, &old["schema"], &new["schema"])),
                None => found.push(format!("{place}: {media} is not taken any more")),
            }
        }
    }

    fn answers(&self, found: &mut Vec<String>) {
        for (status, old) in fields(self.before, "responses") {
            let place = format!("{} answer {status}", self.place);
            let Some(new) = self.after["responses"].get(status) else {
                // A fault that can not happen any more breaks nobody.
                if status.starts_with('2') {
                    found.push(format!("{place}: was removed"));
                }
                continue;
            };
            for (header, _) in fields(old, "headers").filter(|(name, _)| new["headers"].get(*name).is_none())
            {
                found.push(format!("{place}: the header {header} was removed"));
            }
            for (media, old) in fields(old, "content") {
                match new["content"].get(media) {
                    Some(new) => {
                        found.extend(self.answered().misfits(&place, &new["schema"], &old["schema"]));
                    }
                    None => found.push(format!("{place}: is not {media} any more")),
                }
            }
        }
        self.new_successes(found);
    }

    /// A client that knows 200 only does not know what a 202 means.
    fn new_successes(&self, found: &mut Vec<String>) {
        for (status, _) in fields(self.after, "responses").filter(|(status, _)| status.starts_with('2')) {
            if self.before["responses"].get(status).is_none() {
                found.push(format!("{} answer {status}: is a new kind of success", self.place));
            }
        }
    }
}
