//! One message to one recipient: why did it not arrive?

use std::sync::Arc;

use domain::DeliveryId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::listing::list;
use super::outlook::outlook;
use super::view::{DetailsView, EventView};
use crate::edge::{Answer, Caller, Problem, Read, Text};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Get(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Deliveries")]
impl Get {
    /// One delivery
    ///
    /// Where it stands, and everything that became of it: every attempt with the provider's answer. Also when it is tried
    /// next; or, if it was given up, the cause and what to replay.
    #[oai(path = "/deliveries/:id", method = "get", operation_id = "getDelivery")]
    async fn get(&self, caller: Caller, id: Path<Text<DeliveryId>>) -> Read<DetailsView> {
        let app = caller.app()?;
        let id = id.0.0;
        let mut conn = self.0.within(app).await?;
        let message = store::messages::get(&mut conn, app, id.message).await?;
        let message = message.filter(|message| id.ordinal < message.recipients);
        let message = message.ok_or_else(|| Problem::not_found(id))?;
        let listed = list(&mut conn, app, &message, None, (id.ordinal, 1)).await?;
        let delivery = listed.deliveries.into_iter().next().ok_or_else(|| Problem::not_found(id))?;
        let outlook = outlook(&mut conn, app, id, delivery.status.0).await?;
        let history = store::deliveries::history(&mut conn, app, id).await?;
        caller.record_reading(conn, app, format!("delivery {id}")).await?;
        let timeline = history.iter().map(EventView::of).collect();
        Ok(Answer::new(&DetailsView::of(delivery, outlook, timeline)))
    }
}
