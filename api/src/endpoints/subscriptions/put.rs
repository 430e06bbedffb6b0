//! Register an address.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::ExternalId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::body::SubscriptionBody;
use super::view::SubscriptionView;
use super::write::write;
use crate::edge::{Answer, Caller, Checked, Problem, Put, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct PutSubscription(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Subscriptions")]
impl PutSubscription {
    /// Register an address
    ///
    /// Call it at every start of the app: registering again says that the token is alive, and revives an `invalid`
    /// subscription. A token belongs to one subscription; registered here, it leaves the one that had it.
    #[oai(path = "/subscriptions/:id", method = "put", operation_id = "putSubscription")]
    async fn put(
        &self,
        caller: Caller,
        /// Your name for it, e.g. the installation's id.
        id: Path<Text<ExternalId>>,
        body: Checked<SubscriptionBody>,
    ) -> Written<SubscriptionView, Put> {
        let app = caller.app()?;
        let name = id.0.0;
        let now = Utc::now().trunc_subsecs(6);
        let checked = body.value.read(name.clone(), now)?;
        let keys = self.0.vault.keys(app).await?;
        let mut transaction = self.0.pool.begin().await?;
        let is_new = write(&mut transaction, &keys, vec![checked], now).await?.contains(&true);
        let stored = store::subscriptions::get(&mut transaction, app, &name).await?;
        transaction.commit().await?;
        let view: SubscriptionView = stored.ok_or_else(|| Problem::not_found(&name))?.into();
        Ok(Answer::with_status(if is_new { 201 } else { 200 }, &view))
    }
}
