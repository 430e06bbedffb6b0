//! Add an app.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::AppId;
use poem_openapi::param::Header;
use poem_openapi::types::ToJSON as _;
use poem_openapi::{Object, OpenApi};
use rand::Rng as _;
use store::apps::App;

use super::view::AppView;
use crate::edge::{Caller, Checked, Effect, IdempotencyKey, Made, Written, once};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Create(pub(crate) Arc<Services>);

/// What an app is to be.
#[derive(Debug, Object)]
#[oai(rename = "NewApp")]
pub(crate) struct AppBody {
    /// Its name, for people.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub(super) name: String,
    /// For how many months what is done about it is kept in the audit log, counted from the end of the month; without
    /// it, as long as the installation's own.
    #[oai(validator(minimum(value = "1"), maximum(value = "120")))]
    pub(super) audit_retention_months: Option<u16>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Apps")]
impl Create {
    /// Add an app
    ///
    /// Needs an operator's key. Give the app its credentials next, and a key of its own.
    #[oai(path = "/apps", method = "post", operation_id = "createApp")]
    async fn create(
        &self,
        caller: Caller,
        /// Names this request for 7 days.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<AppBody>,
    ) -> Written<AppView, Made> {
        caller.operator()?;
        let now = Utc::now().trunc_subsecs(6);
        let mut random = [0; 10];
        rand::rng().fill_bytes(&mut random);
        let AppBody { name, audit_retention_months: audit_months } = body.value;
        let app = App { id: AppId::at(now, random), name, audit_months, created_at: now, erased_at: None };
        let key = key.0.map(|key| key.of(None));
        let made = once(&self.0, None, key, &body.fingerprint, |conn| {
            Box::pin(async move {
                store::apps::insert(conn, &app).await?;
                let (id, view) = (app.id, AppView::from(app));
                caller.record(conn, None, format!("app {id}"), (None, view.to_json())).await?;
                Ok(Effect { view, status: 201, kept: None })
            })
        });
        Ok(made.await?)
    }
}
