//! What was done.

use std::sync::Arc;

use poem_openapi::OpenApi;
use poem_openapi::param::Query;

use super::view::EntryView;
use crate::edge::{Answer, Caller, Page, Read, Wanted};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ListEntries(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::AuditLog")]
impl ListEntries {
    /// What was done, the latest first
    ///
    /// Every change of apps, API keys, tokens, members, credentials and lanes, every session that began, logins that failed
    /// (those of a minute together, with their number), every replay of dead letters, every look at keys, credentials,
    /// members and this log, and whatever a member looks at or cancels that holds contents or people; of what a program
    /// looks at, the first in an hour by each operation. An app's key sees what concerns the app, an operator's key what
    /// concerns none. Nobody can change an entry; each carries a hash over the one before it.
    #[oai(path = "/audit-log", method = "get", operation_id = "listAuditLog")]
    async fn list(
        &self,
        caller: Caller,
        /// How many; 50 unless said, at most 200.
        limit: Query<Option<u32>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Read<Page<EntryView>> {
        let app = caller.any();
        let wanted = Wanted::read(limit.0, cursor.0)?;
        let before: Option<i64> = wanted.after()?;
        let entries =
            store::audit::list(&mut *self.0.within_any(app).await?, app, before, wanted.rows()).await?;
        let page = Page::of(entries, &wanted, |entry| entry.number.to_string(), EntryView::from);
        caller.record_look(&self.0, app, "audit-log").await?;
        Ok(Answer::new(&page))
    }
}
