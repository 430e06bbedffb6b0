//! Apple's payload.
//! <https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification>

use serde_json::{Map, Value, json};

use super::merge::merge;
use crate::limits::MAX_APNS_PAYLOAD;
use crate::{Channel, Content, Rendering};

pub(super) fn render(content: &Content) -> Rendering {
    let mut payload = Map::new();
    for (name, value) in &content.data {
        payload.insert(name.clone(), json!(value));
    }
    payload.insert("aps".to_owned(), Value::Object(aps(content)));
    if let Some(image) = &content.image {
        // The app's service extension finds the picture here; `aps` itself has no field for one.
        payload.insert("image".to_owned(), json!(image));
    }
    if let Some(overrides) = content.overrides.get(Channel::Apns.name()) {
        merge(&mut payload, overrides);
    }
    let silent = !shows_something(&payload);
    let payload = Value::Object(payload);
    Rendering { bytes: payload.to_string().len(), payload, max_bytes: MAX_APNS_PAYLOAD, silent }
}

fn aps(content: &Content) -> Map<String, Value> {
    let mut aps = Map::new();
    let mut alert = Map::new();
    for (name, text) in [("title", &content.title), ("subtitle", &content.subtitle), ("body", &content.body)]
    {
        if let Some(text) = text {
            alert.insert(name.to_owned(), json!(text));
        }
    }
    if content.is_silent() {
        aps.insert("content-available".to_owned(), json!(1));
    } else {
        aps.insert("alert".to_owned(), Value::Object(alert));
    }
    if content.image.is_some() {
        aps.insert("mutable-content".to_owned(), json!(1));
    }
    if let Some(badge) = content.badge {
        aps.insert("badge".to_owned(), json!(badge));
    }
    if let Some(sound) = &content.sound {
        aps.insert("sound".to_owned(), json!(sound));
    }
    aps
}

/// Apple's rule for `apns-push-type`: what shows an alert, plays a sound or sets a badge is an `alert`.
fn shows_something(payload: &Map<String, Value>) -> bool {
    let aps = payload.get("aps").and_then(Value::as_object);
    aps.is_some_and(|aps| ["alert", "badge", "sound"].iter().any(|name| aps.contains_key(*name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(content: Value) -> Rendering {
        render(&serde_json::from_value(content).expect("a content"))
    }

    #[test]
    fn an_alert_carries_title_body_and_custom_data_beside_aps() {
        let rendering = rendered(json!({ "title": "T", "body": "B", "badge": 0, "data": { "order": "7" } }));
        assert_eq!(
            rendering.payload,
            json!({ "aps": { "alert": { "title": "T", "body": "B" }, "badge": 0 }, "order": "7" })
        );
        assert!(!rendering.silent);
        assert_eq!(rendering.bytes, rendering.payload.to_string().len());
    }

    #[test]
    fn a_content_without_words_is_silent() {
        let rendering = rendered(json!({ "data": { "sync": "1" } }));
        assert_eq!(rendering.payload, json!({ "aps": { "content-available": 1 }, "sync": "1" }));
        assert!(rendering.silent);
    }

    #[test]
    fn overrides_win_and_can_make_a_silent_message_speak() {
        let rendering =
            rendered(json!({ "overrides": { "apns": { "aps": { "alert": "raw", "thread-id": "t" } } } }));
        assert_eq!(rendering.payload["aps"]["alert"], "raw");
        assert_eq!(rendering.payload["aps"]["thread-id"], "t");
        assert!(!rendering.silent);
    }

    #[test]
    fn a_payload_over_4096_bytes_does_not_fit() {
        assert!(rendered(json!({ "body": "x".repeat(4_096 - 29) })).fits());
        assert!(!rendered(json!({ "body": "x".repeat(4_096) })).fits());
    }
}
