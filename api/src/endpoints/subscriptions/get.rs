//! One subscription.

use std::sync::Arc;

use domain::ExternalId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::SubscriptionView;
use crate::edge::{Answer, Caller, Problem, Read, Text};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Get(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Subscriptions")]
impl Get {
    /// One subscription
    #[oai(path = "/subscriptions/:id", method = "get", operation_id = "getSubscription")]
    async fn get(&self, caller: Caller, id: Path<Text<ExternalId>>) -> Read<SubscriptionView> {
        let app = caller.app()?;
        let mut conn = self.0.within(app).await?;
        let found = store::subscriptions::get(&mut conn, app, &id.0.0).await?;
        let found = found.ok_or_else(|| Problem::not_found(&id.0.0))?;
        caller.record_reading(conn, app, format!("subscription {}", found.id)).await?;
        Ok(Answer::new(&found.into()))
    }
}
