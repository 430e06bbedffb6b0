//! An API key as clients see it.

use std::fmt;

use chrono::{DateTime, Utc};
use domain::{ApiKeyId, AppId, KeyKind, Scope};
use poem_openapi::Object;
use store::api_keys::ApiKeyRecord;

use crate::edge::Text;

/// An API key.
#[derive(Clone, Object)]
#[oai(rename = "ApiKey")]
pub(crate) struct ApiKeyView {
    /// Its public part.
    id: Text<ApiKeyId>,
    /// Whose it is; null for an operator's key.
    app: Option<Text<AppId>>,
    /// Its name, for people.
    name: String,
    /// What it may do.
    scopes: Vec<Text<Scope>>,
    /// The key itself: only in the answer that made it, and only the first time.
    #[oai(skip_serializing_if_is_none)]
    key: Option<String>,
    /// When it was made.
    created_at: DateTime<Utc>,
    /// When it ends by itself.
    expires_at: Option<DateTime<Utc>>,
    /// When it was revoked.
    revoked_at: Option<DateTime<Utc>>,
    /// About when it was used last.
    last_used_at: Option<DateTime<Utc>>,
    /// Whether it may be put into an app on people's devices.
    publishable: bool,
    /// Networks it may be used from (CIDR, RFC 4632); none: from everywhere.
    allowed_networks: Vec<String>,
    /// The key that took its place.
    replaced_by: Option<Text<ApiKeyId>>,
}

impl fmt::Debug for ApiKeyView {
    /// Without the key itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiKeyView").field("id", &self.id).finish_non_exhaustive()
    }
}

impl From<ApiKeyRecord> for ApiKeyView {
    fn from(record: ApiKeyRecord) -> Self {
        Self {
            id: Text(record.id),
            app: record.app.map(Text),
            name: record.name,
            scopes: record.scopes.into_iter().map(Text).collect(),
            key: None,
            created_at: record.created_at,
            expires_at: record.expires_at,
            revoked_at: record.revoked_at,
            last_used_at: record.last_used_at,
            publishable: record.kind == KeyKind::Publishable,
            allowed_networks: record.networks.texts(),
            replaced_by: record.replaced_by.map(Text),
        }
    }
}

impl ApiKeyView {
    /// The same with the key itself.
    pub(super) fn revealing(self, key: String) -> Self {
        Self { key: Some(key), ..self }
    }
}
