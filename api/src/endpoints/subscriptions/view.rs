//! A subscription as clients see it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{Channel, Environment};
use poem_openapi::Object;
use serde_json::Value;
use store::subscriptions::{State, Subscription};

use crate::edge::Text;

/// Where a person is reached. The token is not shown.
#[derive(Debug, Object)]
#[oai(rename = "Subscription")]
pub(crate) struct SubscriptionView {
    /// Your name for it.
    id: String,
    /// Whose it is, by your name for them.
    user: Option<String>,
    /// Its channel.
    channel: Text<Channel>,
    /// Which of Apple's worlds the token belongs to.
    environment: Text<Environment>,
    /// Whether it can be used.
    state: Text<State>,
    /// Why not: the provider's word, or what replaced it.
    state_reason: Option<String>,
    /// The device's language.
    locale: Option<String>,
    /// The app's version on the device.
    app_version: Option<String>,
    /// Whatever you want to choose it by.
    attributes: BTreeMap<String, Value>,
    /// When you last said that the token is alive.
    registered_at: DateTime<Utc>,
    /// Since when there is one.
    created_at: DateTime<Utc>,
    /// When something about it changed.
    updated_at: DateTime<Utc>,
}

impl From<Subscription> for SubscriptionView {
    fn from(subscription: Subscription) -> Self {
        let attributes = match subscription.attributes {
            Value::Object(fields) => fields.into_iter().collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                BTreeMap::new()
            }
        };
        Self {
            id: subscription.external_id,
            user: subscription.user,
            channel: Text(subscription.channel),
            environment: Text(subscription.environment),
            state: Text(subscription.state),
            state_reason: subscription.state_reason,
            locale: subscription.locale,
            app_version: subscription.app_version,
            attributes,
            registered_at: subscription.registered_at,
            created_at: subscription.created_at,
            updated_at: subscription.updated_at,
        }
    }
}
