//! The dead letters of an app.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{Cause, Channel, DeadLetterId, Lane, MessageId};
use poem_openapi::OpenApi;
use poem_openapi::param::Query;
use queue::dead_letters::{self, Selection};

use super::view::DeadLetterView;
use crate::edge::{Answer, Caller, Page, Read, Text, Wanted};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ListLetters(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::DeadLetters")]
impl ListLetters {
    /// Dead letters, in the order of their death
    #[oai(path = "/dead-letters", method = "get", operation_id = "listDeadLetters")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the query")]
    async fn list(
        &self,
        caller: Caller,
        /// Only of this channel.
        channel: Query<Option<Text<Channel>>>,
        /// Only with this cause.
        cause: Query<Option<Text<Cause>>>,
        /// Only of this message.
        message: Query<Option<Text<MessageId>>>,
        /// Only given up at or after this moment.
        since: Query<Option<DateTime<Utc>>>,
        /// How many; 50 unless said, at most 200.
        limit: Query<Option<u32>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Read<Page<DeadLetterView>> {
        let app = caller.app()?;
        let wanted = Wanted::read(limit.0, cursor.0)?;
        let selection = Selection {
            lanes: Lane::all_of(app),
            queue: channel.0.map(|channel| channel.0.name().to_owned()),
            group: message.0.map(|message| message.0.uuid()),
            cause: cause.0.map(|cause| cause.0),
            since: since.0,
            ..Selection::default()
        };
        let after: Option<DeadLetterId> = wanted.after()?;
        let after = after.map(DeadLetterId::uuid);
        let mut conn = self.0.within(app).await?;
        let letters = dead_letters::list(&mut conn, &selection, after, wanted.rows()).await?;
        caller.record_reading(conn, app, "dead-letters").await?;
        let mark = |letter: &dead_letters::DeadLetter| DeadLetterId::from(letter.id).to_string();
        Ok(Answer::new(&Page::of(letters, &wanted, mark, DeadLetterView::from)))
    }
}
