//! Words of an enumeration may become more. A generated client that refuses what it does not know would break on the
//! day a channel is added, so answers show their words as examples of an open list.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{everywhere, schemas_mut};

/// Where tools that know of open lists look for the words.
pub(super) const OPEN: &str = "x-extensible-enum";

/// Opens the enumerations of every schema that is only answered.
pub(super) fn open(document: &mut Value, asked: &BTreeSet<String>) {
    for (_, schema) in schemas_mut(document).filter(|(name, _)| !asked.contains(*name)) {
        everywhere(schema, &|fields| {
            if let Some(words) = fields.remove("enum") {
                fields.insert(OPEN.to_owned(), words);
            }
        });
    }
}
