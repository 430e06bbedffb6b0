//! What each operation asks of a key.

use serde_json::Value;

use super::operations_mut;
use crate::edge::permissions;

/// Says it of every operation that asks for a key at all.
pub(super) fn describe(document: &mut Value) {
    for operation in operations_mut(document) {
        let Some(name) = operation["operationId"].as_str() else { continue };
        let Some((_, scope, whose)) = permissions::table().find(|(known, ..)| *known == name) else {
            continue;
        };
        operation["x-required-scope"] = scope.name().into();
        operation["x-key-of"] = whose.name().into();
    }
}
