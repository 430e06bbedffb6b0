//! A user as clients see them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use poem_openapi::Object;
use serde_json::Value;
use store::users::User;

/// A person of an app.
#[derive(Debug, Object)]
#[oai(rename = "User")]
pub(crate) struct UserView {
    /// Your name for them.
    external_id: String,
    /// Their language.
    locale: Option<String>,
    /// Their time zone.
    timezone: Option<String>,
    /// Whatever you want to choose them by.
    attributes: BTreeMap<String, Value>,
    /// Since when there is one.
    created_at: DateTime<Utc>,
    /// When something about them changed.
    updated_at: DateTime<Utc>,
}

impl From<User> for UserView {
    fn from(user: User) -> Self {
        let attributes = match user.attributes {
            Value::Object(fields) => fields.into_iter().collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                BTreeMap::new()
            }
        };
        Self {
            external_id: user.external_id,
            locale: user.locale,
            timezone: user.timezone,
            attributes,
            created_at: user.created_at,
            updated_at: user.updated_at,
        }
    }
}
