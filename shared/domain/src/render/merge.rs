//! Laying raw provider fields over a rendered payload.

use serde_json::{Map, Value};

/// Lays `over` over `base`: objects are merged, everything else is replaced, `null` removes.
pub(super) fn merge(base: &mut Map<String, Value>, over: &Map<String, Value>) {
    for (name, value) in over {
        match (base.get_mut(name), value) {
            (_, Value::Null) => {
                base.remove(name);
            }
            (Some(Value::Object(inner)), Value::Object(over)) => merge(inner, over),
            (_, value) => {
                base.insert(name.clone(), value.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn objects_merge_values_replace_and_null_removes() {
        let mut base = json!({ "aps": { "badge": 1, "sound": "default" }, "x": 1 });
        let over = json!({ "aps": { "badge": 2, "sound": null, "thread-id": "t" }, "y": [1] });
        merge(base.as_object_mut().expect("an object"), over.as_object().expect("an object"));
        assert_eq!(base, json!({ "aps": { "badge": 2, "thread-id": "t" }, "x": 1, "y": [1] }));
    }
}
