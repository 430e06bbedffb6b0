//! The API keys there are.

use std::sync::Arc;

use domain::ApiKeyId;
use poem_openapi::OpenApi;
use poem_openapi::param::Query;

use super::view::ApiKeyView;
use crate::edge::{Answer, Caller, Page, Read, Wanted};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ListKeys(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::ApiKeys")]
impl ListKeys {
    /// API keys
    ///
    /// An app's key sees the app's keys, an operator's key sees operators' keys.
    #[oai(path = "/api-keys", method = "get", operation_id = "listApiKeys")]
    async fn list(
        &self,
        caller: Caller,
        /// How many; 50 unless said, at most 200.
        limit: Query<Option<u32>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Read<Page<ApiKeyView>> {
        let app = caller.any();
        let wanted = Wanted::read(limit.0, cursor.0)?;
        let after: Option<ApiKeyId> = wanted.after()?;
        let mut conn = self.0.within_any(app).await?;
        let keys = store::api_keys::list(&mut conn, app, after.as_ref(), wanted.rows()).await?;
        drop(conn);
        caller.record_look(&self.0, app, "api-keys").await?;
        Ok(Answer::new(&Page::of(keys, &wanted, |key| key.id.to_string(), ApiKeyView::from)))
    }
}
