//! A message in Google's form.

use domain::{Message, Reply, render};
use google_fcm1::api;
use serde_json::{Map, Value};

/// Maps whose keys are the sender's own, not Google's names.
const FREE_FORM: [&str; 3] = ["data", "headers", "payload"];

/// Puts `message` into Google's form; only the token is missing.
pub(super) fn compose(message: &Message) -> Result<api::Message, Reply> {
    let rendering = render::render(domain::Channel::Fcm, &message.content, message.urgency);
    if !rendering.fits() {
        let why = format!("the payload has {} bytes, Google takes {}", rendering.bytes, rendering.max_bytes);
        return Err(Reply::new(0, "payload_too_large", why));
    }
    let Value::Object(mut fields) = in_camel_case(rendering.payload) else {
        return Err(Reply::new(0, "payload_invalid", "a message is an object"));
    };
    if let Some(key) = &message.collapse_key {
        let android = fields.entry("android").or_insert_with(|| Value::Object(Map::new()));
        if let Some(android) = android.as_object_mut() {
            android.entry("collapseKey").or_insert_with(|| Value::from(key.as_str()));
        }
    }
    let value = Value::Object(fields);
    // From text, because the client reads its durations as borrowed strings.
    let message: api::Message = serde_json::from_str(&value.to_string())
        .map_err(|error| Reply::new(0, "payload_invalid", format!("not an FCM message: {error}")))?;
    match lost_field(&value, &serde_json::to_value(&message).unwrap_or_default(), "") {
        Some(path) => Err(Reply::new(0, "unknown_field", format!("`{path}` is no field of an FCM message"))),
        None => Ok(message),
    }
}

/// Google takes both spellings, the client's types only one.
fn in_camel_case(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| {
                let value = if FREE_FORM.contains(&name.as_str()) { value } else { in_camel_case(value) };
                (camel_case(&name), value)
            });
            Value::Object(fields.collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(in_camel_case).collect()),
        plain @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => plain,
    }
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.extend(letters);
        name
    })
}

/// The first field that the client's types do not know and would leave out without a word.
fn lost_field(given: &Value, kept: &Value, path: &str) -> Option<String> {
    let given = given.as_object()?;
    given.iter().filter(|(_, value)| !value.is_null()).find_map(|(name, value)| {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        match kept.get(name) {
            None | Some(Value::Null) => Some(path),
            Some(_) if FREE_FORM.contains(&name.as_str()) => None,
            Some(kept) => lost_field(value, kept, &path),
        }
    })
}

#[cfg(test)]
mod tests {
    use domain::{AmbiguityPolicy, CollapseKey, Content, Priority, Urgency};
    use serde_json::json;
    use uuid::Uuid;

    use super::*;

    fn composed(content: Value) -> Result<Value, Reply> {
        let message = Message {
            app: Uuid::from_u128(1).into(),
            id: Uuid::from_u128(2).into(),
            content: serde_json::from_value::<Content>(content).expect("a content"),
            priority: Priority::Normal,
            urgency: Urgency::Immediate,
            collapse_key: CollapseKey::parse("k").ok(),
            expires_at: chrono::DateTime::UNIX_EPOCH,
            on_no_answer: AmbiguityPolicy::Resend,
            cancelled: false,
        };
        compose(&message).map(|message| without_nulls(serde_json::to_value(message).expect("JSON")))
    }

    fn without_nulls(value: Value) -> Value {
        match value {
            Value::Object(fields) => {
                let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
                Value::Object(fields.map(|(name, value)| (name, without_nulls(value))).collect())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => value,
        }
    }

    #[test]
    fn a_message_has_the_clients_field_names() {
        let message = composed(json!({ "title": "T", "badge": 3 })).expect("composed");
        assert_eq!(
            message,
            json!({
                "notification": { "title": "T" },
                "android": {
                    "priority": "HIGH", "collapseKey": "k", "notification": { "notificationCount": 3 },
                },
            })
        );
    }

    #[test]
    fn overrides_may_use_either_spelling_and_own_data_is_left_alone() {
        let overrides = json!({ "fcm": {
            "android": { "notification": { "channel_id": "orders", "clickAction": "open" }, "ttl": "60s" },
            "data": { "snake_case": "kept" },
            "apns": { "headers": { "apns-priority": "5" }, "payload": { "aps": { "thread-id": "t_1" } } },
        } });
        let message = composed(json!({ "title": "T", "overrides": overrides })).expect("composed");
        assert_eq!(message["android"]["notification"]["channelId"], "orders");
        assert_eq!(message["android"]["notification"]["clickAction"], "open");
        assert_eq!(message["data"]["snake_case"], "kept");
        assert_eq!(message["apns"]["payload"]["aps"]["thread-id"], "t_1");
    }

    #[test]
    fn a_field_google_does_not_know_is_named_instead_of_lost() {
        let overrides = json!({ "fcm": { "android": { "notification": { "colour": "red" } } } });
        let reply = composed(json!({ "title": "T", "overrides": overrides })).expect_err("refused");
        assert_eq!(reply.code, "unknown_field");
        assert!(reply.detail.contains("android.notification.colour"), "{}", reply.detail);
    }
}
