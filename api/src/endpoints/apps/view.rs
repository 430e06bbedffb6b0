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
    /// Since when there is one.
    created_at: DateTime<Utc>,
}

impl From<App> for AppView {
    fn from(app: App) -> Self {
        Self { id: Text(app.id), name: app.name, created_at: app.created_at }
    }
}
