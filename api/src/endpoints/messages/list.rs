//! The messages of an app.

use std::sync::Arc;

use chrono::Utc;
use domain::MessageId;
use poem_openapi::OpenApi;
use poem_openapi::param::Query;

use super::view::MessageView;
use crate::edge::{Answer, Caller, Page, Read, Wanted};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ListMessages(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Messages")]
impl ListMessages {
    /// Messages, newest first
    #[oai(path = "/messages", method = "get", operation_id = "listMessages")]
    async fn list(
        &self,
        caller: Caller,
        /// How many; 50 unless said, at most 200.
        limit: Query<Option<u32>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Read<Page<MessageView>> {
        let app = caller.app()?;
        let wanted = Wanted::read(limit.0, cursor.0)?;
        let before: Option<MessageId> = wanted.after()?;
        let (records, accounts) = {
            let mut conn = self.0.within(app).await?;
            let records = store::messages::list(&mut conn, app, before, wanted.rows()).await?;
            let ids: Vec<MessageId> = records.iter().map(|record| record.id).collect();
            let accounts = store::deliveries::accounts(&mut conn, app, &ids).await?;
            caller.record_reading(conn, app, "messages").await?;
            (records, accounts)
        };
        let keys = self.0.vault.keys_for(app, records.iter().map(|record| record.content.as_bytes())).await?;
        let now = Utc::now();
        let view = |record: store::messages::MessageRecord| {
            let account = accounts.get(&record.id).copied().unwrap_or_default();
            MessageView::of(record, &keys, &account, now)
        };
        Ok(Answer::new(&Page::of(records, &wanted, |record| record.id.to_string(), view)))
    }
}
