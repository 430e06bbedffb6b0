//! What a message says, before any provider's form.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What a message says. A message with neither title nor body is silent: it wakes the app, not the person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Content {
    /// The first line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The second line, shown by Apple only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
    /// The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// An https address of a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// The number on the app's icon; 0 clears it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub badge: Option<u32>,
    /// The name of a sound in the app, or `default`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sound: Option<String>,
    /// Values for the app itself.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub data: BTreeMap<String, String>,
    /// Raw provider fields, by channel name, merged last.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub overrides: BTreeMap<String, Map<String, Value>>,
}

/// A message in one provider's form, the same for every recipient.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendering {
    /// The payload.
    pub payload: Value,
    /// What it weighs, by the provider's way of counting.
    pub bytes: usize,
    /// What the provider lets it weigh.
    pub max_bytes: usize,
    /// Whether it shows nothing to the person.
    pub silent: bool,
}

impl Rendering {
    /// Whether the provider would take it.
    #[must_use]
    pub const fn fits(&self) -> bool {
        self.bytes <= self.max_bytes
    }
}

impl Content {
    /// Whether nothing is shown to the person.
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        self.title.is_none() && self.body.is_none()
    }
}
