//! Tell about a person.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::{ExternalId, UserId};
use poem_openapi::param::Path;
use poem_openapi::{Object, OpenApi};
use rand::Rng as _;
use serde_json::Value;
use store::users::User;

use super::view::UserView;
use crate::edge::{Answer, Caller, Checked, Faults, Problem, Put, Text, Written};
use crate::endpoints::Tag;
use crate::endpoints::subscriptions::check_attributes;
use crate::services::Services;

pub(crate) struct PutUser(pub(crate) Arc<Services>);

/// What you tell about a person; it replaces what you told before.
#[derive(Debug, Object)]
#[oai(rename = "UserInput")]
pub(crate) struct UserBody {
    /// Their language, e.g. `ko-KR`.
    #[oai(validator(min_length = 1, max_length = 35))]
    locale: Option<String>,
    /// Their time zone, e.g. `Asia/Seoul`.
    #[oai(validator(min_length = 1, max_length = 64))]
    timezone: Option<String>,
    /// Whatever you want to choose them by, up to 4,096 bytes of JSON.
    attributes: Option<BTreeMap<String, Value>>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Users")]
impl PutUser {
    /// Tell about a person
    #[oai(path = "/users/:external_id", method = "put", operation_id = "putUser")]
    async fn put(
        &self,
        caller: Caller,
        /// Your name for them.
        external_id: Path<Text<ExternalId>>,
        body: Checked<UserBody>,
    ) -> Written<UserView, Put> {
        let app = caller.app()?;
        let now = Utc::now().trunc_subsecs(6);
        let attributes = serde_json::to_value(body.value.attributes.unwrap_or_default()).unwrap_or_default();
        let mut faults = Faults::default();
        check_attributes(&attributes, &mut faults);
        if !faults.is_empty() {
            return Err(Problem::of_body(faults).into());
        }
        let mut random = [0; 10];
        rand::rng().fill_bytes(&mut random);
        let user = User {
            id: UserId::at(now, random),
            external_id: external_id.0.0.to_string(),
            locale: body.value.locale,
            timezone: body.value.timezone,
            attributes,
            created_at: now,
            updated_at: now,
        };
        let mut transaction = self.0.within(app).await?;
        let (user, is_new) = store::users::put(&mut transaction, app, &user).await?;
        transaction.commit().await?;
        Ok(Answer::with_status(if is_new { 201 } else { 200 }, &UserView::from(user)))
    }
}
