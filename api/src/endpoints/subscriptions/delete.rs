//! Forget an address.

use std::sync::Arc;

use domain::ExternalId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::SubscriptionView;
use crate::edge::{Answer, Caller, Gone, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Delete(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Subscriptions")]
impl Delete {
    /// Forget an address
    ///
    /// What is on its way to it already ends as `invalid_target`.
    #[oai(path = "/subscriptions/:id", method = "delete", operation_id = "deleteSubscription")]
    async fn delete(&self, caller: Caller, id: Path<Text<ExternalId>>) -> Written<SubscriptionView, Gone> {
        let app = caller.app()?;
        let mut transaction = self.0.within(app).await?;
        if !store::subscriptions::delete(&mut transaction, app, &id.0.0).await? {
            return Err(Problem::not_found(&id.0.0).into());
        }
        transaction.commit().await?;
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
