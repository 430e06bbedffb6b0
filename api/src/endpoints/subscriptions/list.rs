//! The subscriptions of an app.

use std::sync::Arc;

use domain::{Channel, ExternalId, SubscriptionId};
use poem_openapi::OpenApi;
use poem_openapi::param::Query;
use store::subscriptions::{Filter, State};

use super::view::SubscriptionView;
use crate::edge::{Answer, Caller, Page, Read, Text, Wanted};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ListSubscriptions(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Subscriptions")]
impl ListSubscriptions {
    /// Subscriptions, oldest first
    #[oai(path = "/subscriptions", method = "get", operation_id = "listSubscriptions")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the query")]
    async fn list(
        &self,
        caller: Caller,
        /// Only this user's.
        user: Query<Option<Text<ExternalId>>>,
        /// Only on this channel.
        channel: Query<Option<Text<Channel>>>,
        /// Only in this state.
        state: Query<Option<Text<State>>>,
        /// How many; 50 unless said, at most 200.
        limit: Query<Option<u32>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Read<Page<SubscriptionView>> {
        let app = caller.app()?;
        let wanted = Wanted::read(limit.0, cursor.0)?;
        let filter = Filter {
            user: user.0.map(|user| user.0),
            channel: channel.0.map(|channel| channel.0),
            state: state.0.map(|state| state.0),
        };
        let after: Option<SubscriptionId> = wanted.after()?;
        let mut conn = self.0.within(app).await?;
        let rows = store::subscriptions::list(&mut conn, app, &filter, after, wanted.rows()).await?;
        caller.record_reading(conn, app, "subscriptions").await?;
        Ok(Answer::new(&Page::of(rows, &wanted, |row| row.id.to_string(), SubscriptionView::from)))
    }
}
