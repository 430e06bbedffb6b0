//! Register an address.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::{ExternalId, Scope};
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::body::SubscriptionBody;
use super::view::SubscriptionView;
use super::write::{register, write};
use crate::edge::{Answer, Caller, Checked, Faults, Problem, Put, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct PutSubscription(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Subscriptions")]
impl PutSubscription {
    /// Register an address
    ///
    /// Call it at every start of the app: registering again says that the token is alive, and revives an `invalid`
    /// subscription. A token belongs to one subscription; registered here, it leaves the one that had it.
    ///
    /// With a publishable key an app does so itself. It can not say whose the address is, or anybody could receive what is
    /// meant for somebody else: your server does. Once a subscription is somebody's, such a key says of its token that it is
    /// alive, and neither gives it another one nor takes that token elsewhere (`address_owned`): a device that got a new
    /// token tells your server. As long as it is nobody's, whoever knows its id can change its token, so let the id be one
    /// that nobody guesses, such as a random UUID.
    #[oai(path = "/subscriptions/:id", method = "put", operation_id = "putSubscription")]
    async fn put(
        &self,
        caller: Caller,
        /// Your name for it, e.g. the installation's id.
        id: Path<Text<ExternalId>>,
        body: Checked<SubscriptionBody>,
    ) -> Written<SubscriptionView, Put> {
        let app = caller.app()?;
        let may_say_whose = caller.principal().may(Scope::SubscriptionsWrite);
        if body.value.names_a_user() && !may_say_whose {
            let mut faults = Faults::default();
            faults.add(
                "/user",
                "not_allowed",
                "only a key with the scope `subscriptions:write` says whose it is",
            );
            return Err(Problem::of_body(faults).into());
        }
        let name = id.0.0;
        let now = Utc::now().trunc_subsecs(6);
        let checked = body.value.read(name.clone(), now)?;
        let keys = self.0.vault.keys(app).await?;
        let mut transaction = self.0.within(app).await?;
        let is_new = if may_say_whose {
            write(&mut transaction, &keys, vec![checked], now).await?.contains(&true)
        } else {
            register(&mut transaction, &keys, &checked, now).await?
        };
        let stored = store::subscriptions::get(&mut transaction, app, &name).await?;
        transaction.commit().await?;
        let view: SubscriptionView = stored.ok_or_else(|| Problem::not_found(&name))?.into();
        Ok(Answer::with_status(if is_new { 201 } else { 200 }, &view))
    }
}
