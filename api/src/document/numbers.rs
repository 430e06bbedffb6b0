//! Whole numbers in the formats every generator knows, with the bounds the framework's own formats imply.

use serde_json::Value;

use super::everywhere;

/// The largest whole number JavaScript holds exactly; a count never comes near it.
const MOST: u64 = (1 << 53) - 1;

/// Replaces `uint16`, `uint32` and `uint64`.
pub(super) fn bound(document: &mut Value) {
    everywhere(document, &|fields| {
        let (format, most) = match fields.get("format").and_then(Value::as_str) {
            Some("uint8") => ("int32", u64::from(u8::MAX)),
            Some("uint16") => ("int32", u64::from(u16::MAX)),
            Some("uint32") => ("int64", u64::from(u32::MAX)),
            Some("uint64") => ("int64", MOST),
            _ => return,
        };
        fields.insert("format".to_owned(), format.into());
        fields.entry("minimum").or_insert(0.into());
        fields.entry("maximum").or_insert(most.into());
    });
}
