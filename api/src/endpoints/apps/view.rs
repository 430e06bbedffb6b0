//! An app as clients see it.

use chrono::{DateTime, Utc};
use domain::AppId;
use poem_openapi::Object;
use store::apps::App;

use crate::edge::Text;

/// A tenant.
#[derive(Debug, Object)]
#[oai(rename = "App")]
pub(crate) struct AppView {
    /// Its id.
    id: Text<AppId>,
    /// Its name, for people.
    name: String,
    /// For how many months what was done about it is kept in the audit log; none: as long as the installation's own.
    #[oai(skip_serializing_if_is_none)]
    audit_retention_months: Option<u16>,
    /// Since when there is one.
    created_at: DateTime<Utc>,
    /// Since when there is none any more; none while there is.
    #[oai(skip_serializing_if_is_none)]
    erased_at: Option<DateTime<Utc>>,
}

impl From<App> for AppView {
    fn from(app: App) -> Self {
        let App { id, name, audit_months, created_at, erased_at } = app;
        Self { id: Text(id), name, audit_retention_months: audit_months, created_at, erased_at }
    }
}
