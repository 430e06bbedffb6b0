//! Change an app.

use std::sync::Arc;

use domain::AppId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use poem_openapi::types::ToJSON as _;
use store::apps::App;

use super::create::AppBody;
use super::view::AppView;
use crate::edge::{Answer, Caller, Checked, Found, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Update(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Apps")]
impl Update {
    /// Change an app
    ///
    /// Needs an operator's key. What is left out goes back to what it is by default.
    #[oai(path = "/apps/:id", method = "put", operation_id = "updateApp")]
    async fn update(
        &self,
        caller: Caller,
        id: Path<Text<AppId>>,
        body: Checked<AppBody>,
    ) -> Written<AppView, Found> {
        caller.operator()?;
        let app = id.0.0;
        let AppBody { name, audit_retention_months: audit_months } = body.value;
        let mut transaction = self.0.pool.begin().await?;
        let before = store::apps::update(&mut transaction, app, &name, audit_months).await?;
        let before = before.ok_or_else(|| Problem::not_found(app))?;
        let after = AppView::from(App { name, audit_months, ..before.clone() });
        let change = (AppView::from(before).to_json(), after.to_json());
        caller.record(&mut transaction, None, format!("app {app}"), change).await?;
        transaction.commit().await?;
        Ok(Answer::new(&after))
    }
}
