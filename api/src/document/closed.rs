//! Bodies are checked for fields nobody knows; the document has to say so.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schemas_mut;

/// Closes every schema that is asked for. Answers stay open: they may grow.
pub(super) fn refuse_unknown_fields(document: &mut Value, asked: &BTreeSet<String>) {
    for (_, schema) in schemas_mut(document).filter(|(name, _)| asked.contains(*name)) {
        if let Some(schema) = schema.as_object_mut()
            && schema.contains_key("properties")
        {
            schema.entry("additionalProperties").or_insert(Value::Bool(false));
        }
    }
}
