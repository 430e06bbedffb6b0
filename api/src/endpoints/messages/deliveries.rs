//! The recipients of a message.

use std::sync::Arc;

use domain::{DeliveryStatus, MessageId};
use poem_openapi::OpenApi;
use poem_openapi::param::{Path, Query};

use crate::edge::{Answer, Caller, Page, Problem, Read, Text, Wanted};
use crate::endpoints::Tag;
use crate::endpoints::deliveries::{DeliveryView, Listed, list};
use crate::services::Services;

pub(crate) struct Deliveries(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Messages")]
impl Deliveries {
    /// The recipients of a message
    ///
    /// One by one, in the order they were found, with where each stands and what the provider said.
    #[oai(path = "/messages/:id/deliveries", method = "get", operation_id = "listMessageDeliveries")]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the query")]
    async fn list(
        &self,
        caller: Caller,
        id: Path<Text<MessageId>>,
        /// Only those that stand here.
        status: Query<Option<Text<DeliveryStatus>>>,
        /// How many; 50 unless said, at most 200.
        limit: Query<Option<u32>>,
        /// `next_cursor` of the page before.
        cursor: Query<Option<String>>,
    ) -> Read<Page<DeliveryView>> {
        let app = caller.app()?;
        let wanted = Wanted::read(limit.0, cursor.0)?;
        let from: u32 = wanted.after()?.unwrap_or(0);
        let mut conn = self.0.within(app).await?;
        let message = store::messages::get(&mut conn, app, id.0.0).await?;
        let message = message.ok_or_else(|| Problem::not_found(id.0.0))?;
        let status = status.0.map(|status| status.0);
        let Listed { deliveries, next } =
            list(&mut conn, app, &message, status, (from, wanted.limit)).await?;
        caller.record_reading(conn, app, format!("deliveries of {}", id.0.0)).await?;
        Ok(Answer::new(&Page::new(deliveries, next.map(|next| next.to_string()))))
    }
}
