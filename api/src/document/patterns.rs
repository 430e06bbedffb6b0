//! What a text of ours looks like, as a regular expression: generators and forms check it before they ask.

use serde_json::Value;

use super::everywhere;

/// Adds the pattern of every format that has one.
pub(super) fn add(document: &mut Value) {
    everywhere(document, &|fields| {
        let Some(format) = fields.get("format").and_then(Value::as_str) else { return };
        let example = fields.get("example").and_then(Value::as_str).unwrap_or_default();
        if let Some(pattern) = pattern(format, example) {
            fields.insert("pattern".to_owned(), pattern.into());
        }
    });
}

/// The pattern of a format, told by an example where the format is one of many alike.
fn pattern(format: &str, example: &str) -> Option<String> {
    match format {
        "external-id" => Some("^[A-Za-z0-9._:@+-]{1,128}$".to_owned()),
        // Blanks around a header's value are no part of it.
        "idempotency-key" => Some("^[!-~]([ -~]{0,253}[!-~])?$".to_owned()),
        "api-key-id" => Some("^[0-9A-Za-z]{12}$".to_owned()),
        _ => {
            let (prefix, digits) = example.split_once('_')?;
            let is_id = format.ends_with("-id") && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            is_id.then(|| format!("^{prefix}_[0-9a-f]{{{}}}$", digits.len()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_its_prefix_and_as_many_digits_as_its_example() {
        let pattern = |format, example| pattern(format, example).expect("a pattern");
        assert_eq!(pattern("message-id", "msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e"), "^msg_[0-9a-f]{32}$");
        assert_eq!(
            pattern("delivery-id", "dlv_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e00000000"),
            "^dlv_[0-9a-f]{40}$"
        );
    }
}
