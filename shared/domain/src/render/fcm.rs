//! Firebase's message, without its token.
//! <https://firebase.google.com/docs/reference/fcm/rest/v1/projects.messages>

use serde_json::{Map, Value, json};

use super::merge::merge;
use crate::limits::MAX_FCM_PAYLOAD;
use crate::{Channel, Content, Rendering, Urgency};

pub(super) fn render(content: &Content, urgency: Urgency) -> Rendering {
    let mut message = Map::new();
    if !content.is_silent() {
        message.insert("notification".to_owned(), Value::Object(notification(content)));
    }
    if !content.data.is_empty() {
        message.insert("data".to_owned(), json!(content.data));
    }
    message.insert("android".to_owned(), Value::Object(android(content, urgency)));
    if let Some(overrides) = content.overrides.get(Channel::Fcm.name()) {
        merge(&mut message, overrides);
    }
    let silent = !message.contains_key("notification");
    let bytes = weight(&message);
    Rendering { bytes, payload: Value::Object(message), max_bytes: MAX_FCM_PAYLOAD, silent }
}

fn notification(content: &Content) -> Map<String, Value> {
    let mut notification = Map::new();
    for (name, text) in [("title", &content.title), ("body", &content.body), ("image", &content.image)] {
        if let Some(text) = text {
            notification.insert(name.to_owned(), json!(text));
        }
    }
    notification
}

fn android(content: &Content, urgency: Urgency) -> Map<String, Value> {
    let priority = match urgency {
        Urgency::Immediate => "HIGH",
        Urgency::PowerSaving => "NORMAL",
    };
    let mut android = Map::from_iter([("priority".to_owned(), json!(priority))]);
    let mut notification = Map::new();
    if let Some(sound) = &content.sound {
        notification.insert("sound".to_owned(), json!(sound));
    }
    if let Some(badge) = content.badge {
        notification.insert("notification_count".to_owned(), json!(badge));
    }
    if !content.is_silent() && !notification.is_empty() {
        android.insert("notification".to_owned(), Value::Object(notification));
    }
    android
}

/// Firebase counts the keys and values a device gets, not the envelope around them.
fn weight(message: &Map<String, Value>) -> usize {
    ["notification", "data", "apns", "webpush"]
        .iter()
        .filter_map(|name| message.get(*name))
        .map(|part| part.to_string().len())
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(content: Value, urgency: Urgency) -> Rendering {
        render(&serde_json::from_value(content).expect("a content"), urgency)
    }

    #[test]
    fn a_notification_carries_title_body_and_image() {
        let rendering = rendered(
            json!({ "title": "T", "body": "B", "image": "https://x/y.png", "sound": "default" }),
            Urgency::Immediate,
        );
        assert_eq!(
            rendering.payload,
            json!({
                "notification": { "title": "T", "body": "B", "image": "https://x/y.png" },
                "android": { "priority": "HIGH", "notification": { "sound": "default" } },
            })
        );
    }

    #[test]
    fn a_content_without_words_is_data_only() {
        let rendering = rendered(json!({ "data": { "sync": "1" } }), Urgency::PowerSaving);
        assert_eq!(
            rendering.payload,
            json!({ "data": { "sync": "1" }, "android": { "priority": "NORMAL" } })
        );
        assert!(rendering.silent);
    }

    #[test]
    fn a_data_part_over_4096_bytes_does_not_fit() {
        assert!(!rendered(json!({ "data": { "k": "x".repeat(4_096) } }), Urgency::Immediate).fits());
        assert!(rendered(json!({ "data": { "k": "x".repeat(4_000) } }), Urgency::Immediate).fits());
    }
}
