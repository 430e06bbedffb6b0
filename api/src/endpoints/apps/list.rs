//! All apps.

use std::sync::Arc;

use domain::AppId;
use poem_openapi::OpenApi;
use poem_openapi::param::Query;

use super::view::AppView;
use crate::edge::{Answer, Caller, Page, Read, Wanted};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ListApps(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Apps")]
impl ListApps {
    /// Apps, oldest first
    ///
    /// Needs an operator's key.
    #[oai(path = "/apps", method = "get", operation_id = "listApps")]
    async fn list(
        &self,
        caller: Caller,
        /// How many; 50 unless said, at most 200.
        limit: Query<Option<u32>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Read<Page<AppView>> {
        caller.operator()?;
        let wanted = Wanted::read(limit.0, cursor.0)?;
        let after: Option<AppId> = wanted.after()?;
        let apps = store::apps::list(&mut *self.0.conn().await?, after, wanted.rows()).await?;
        Ok(Answer::new(&Page::of(apps, &wanted, |app| app.id.to_string(), AppView::from)))
    }
}
