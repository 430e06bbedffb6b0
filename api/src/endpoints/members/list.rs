//! Members of an app, or of all.

use std::sync::Arc;

use domain::MemberId;
use poem_openapi::OpenApi;
use poem_openapi::param::Query;

use super::view::MemberView;
use crate::edge::{Answer, Caller, Page, Problem, Read, Wanted};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ListMembers(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Members")]
impl ListMembers {
    /// Members
    ///
    /// Of the app one acts for; without an app, those who are members of all.
    #[oai(path = "/members", method = "get", operation_id = "listMembers")]
    async fn list(
        &self,
        caller: Caller,
        /// How many; 50 unless said, at most 200.
        limit: Query<Option<u32>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Read<Page<MemberView>> {
        let app = caller.any();
        let wanted = Wanted::read(limit.0, cursor.0)?;
        let after: Option<MemberId> = wanted.after()?;
        let mut conn = self.0.conn().await?;
        let found = store::members::list(&mut conn, app, after, wanted.rows()).await?;
        drop(conn);
        let views: Result<Vec<MemberView>, Problem> = found
            .into_iter()
            .map(|(member, held)| MemberView::of(&self.0.members, &member, app, held))
            .collect();
        caller.record_look(&self.0, app, "members").await?;
        Ok(Answer::new(&Page::of(views?, &wanted, |view| view.id.0.to_string(), |view| view)))
    }
}
