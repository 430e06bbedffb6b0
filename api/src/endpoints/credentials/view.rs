//! A credential as clients see it: without its secret.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{AppId, Channel, CredentialId, Environment};
use poem_openapi::Object;
use serde_json::Value;
use store::credentials::Credential;

use crate::edge::Text;

/// What an app authenticates to a provider with. The secret is not shown.
#[derive(Debug, Object)]
#[oai(rename = "Credential")]
pub(crate) struct CredentialView {
    /// Its id.
    id: Text<CredentialId>,
    /// Whose it is.
    app: Text<AppId>,
    /// For which channel.
    channel: Text<Channel>,
    /// For which of Apple's worlds.
    environment: Text<Environment>,
    /// What may be shown: key id, team and topic, or the project.
    details: BTreeMap<String, Value>,
    /// Grows with every change.
    version: i32,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// When it was changed last.
    updated_at: DateTime<Utc>,
    /// When the provider last accepted it.
    verified_at: Option<DateTime<Utc>>,
}

impl From<Credential> for CredentialView {
    fn from(credential: Credential) -> Self {
        let details = match credential.details {
            Value::Object(fields) => fields.into_iter().collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                BTreeMap::new()
            }
        };
        Self {
            id: Text(credential.id),
            app: Text(credential.app),
            channel: Text(credential.channel),
            environment: Text(credential.environment),
            details,
            version: credential.version,
            created_at: credential.created_at,
            updated_at: credential.updated_at,
            verified_at: credential.verified_at,
        }
    }
}
