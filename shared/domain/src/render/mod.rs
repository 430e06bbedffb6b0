//! A message in each provider's form, and what it weighs there.
//!
//! The API renders to check sizes before it accepts, the worker renders to send: the same rules, so
//! what was accepted fits. To add a channel, add its file, its arm in [`render`] and its limit in [`is_light`].

mod apns;
mod fcm;
mod merge;

use crate::limits::{MAX_APNS_PAYLOAD, MAX_FCM_PAYLOAD};
use crate::{Channel, Content, Rendering, Urgency};

/// The most that a payload has beside what the content says: names of fields, and what follows from the urgency.
const ENVELOPE: usize = 256;

/// Renders `content` for `channel`, overrides merged last.
#[must_use]
pub fn render(channel: Channel, content: &Content, urgency: Urgency) -> Rendering {
    match channel {
        Channel::Apns => apns::render(content),
        Channel::Fcm => fcm::render(content, urgency),
    }
}

/// Whether a content of so many bytes of JSON fits on `channel`, whatever it says: each of its parts is in a payload once at
/// most.
#[must_use]
pub const fn is_light(channel: Channel, bytes: usize) -> bool {
    let most = match channel {
        Channel::Apns => MAX_APNS_PAYLOAD,
        Channel::Fcm => MAX_FCM_PAYLOAD,
    };
    bytes.saturating_add(ENVELOPE) <= most
}

#[cfg(test)]
mod tests {
    use proptest::collection::btree_map;
    use proptest::option::of;
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    use super::*;

    fn overrides() -> impl Strategy<Value = Map<String, Value>> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<i64>().prop_map(Value::from),
            ".{0,9}".prop_map(Value::from)
        ];
        let name = prop_oneof![
            Just("aps".to_owned()),
            Just("alert".to_owned()),
            Just("notification".to_owned()),
            ".{0,9}"
        ];
        let inner = btree_map(name.clone(), leaf, 0..4).prop_map(|fields| json!(fields));
        btree_map(name, inner, 0..4).prop_map(|fields| fields.into_iter().collect())
    }

    proptest! {
        #[test]
        fn a_payload_is_no_heavier_than_what_it_says_and_its_envelope(
            texts in prop::array::uniform5(of(".{0,40}")),
            badge in of(any::<u32>()),
            data in btree_map(".{0,9}", ".{0,20}", 0..5),
            (apns, fcm) in (overrides(), overrides()),
        ) {
            let [title, subtitle, body, image, sound] = texts;
            let overrides = [("apns".to_owned(), apns), ("fcm".to_owned(), fcm)].into();
            let content = Content { title, subtitle, body, image, badge, sound, data, overrides };
            let bytes = serde_json::to_vec(&content).expect("JSON").len();
            for channel in Channel::ALL {
                for urgency in [Urgency::Immediate, Urgency::PowerSaving] {
                    let rendering = render(channel, &content, urgency);
                    let whole = rendering.payload.to_string().len();
                    prop_assert!(rendering.bytes <= whole && whole <= bytes + ENVELOPE, "{content:?}: {rendering:?}");
                    prop_assert!(!is_light(channel, rendering.max_bytes - ENVELOPE + 1), "{channel} takes less");
                }
            }
        }
    }
}
