//! Erase an app.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::{AppId, OperationKind};
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use queue::When;
use serde_json::json;
use store::Vault;
use store::operations::under_way;

use super::view::AppView;
use crate::edge::{Answer, Caller, Gone, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::endpoints::operations::begin_at;
use crate::services::Services;

pub(crate) struct Erase(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Apps")]
impl Erase {
    /// Erase an app
    ///
    /// Needs an operator's key, and can not be undone. The app's data keys are destroyed: its credentials, its tokens
    /// and what its messages say can not be read any more. Its API keys, tokens and memberships end. What still waits to be
    /// sent is given up within a minute. Two minutes later workers begin to delete its users, subscriptions and
    /// credentials, and to empty its messages; the audit log tells when that was done. A backup from before still holds all
    /// of it, and the data keys as they were wrapped: it is readable to whoever also has the `ENCRYPTION_KEYS` of that time.
    #[oai(path = "/apps/:id", method = "delete", operation_id = "eraseApp")]
    async fn erase(&self, caller: Caller, id: Path<Text<AppId>>) -> Written<AppView, Gone> {
        caller.operator()?;
        let app = id.0.0;
        let mut conn = self.0.conn().await?;
        let mut transaction = sqlx::Connection::begin(&mut *conn).await.map_err(Problem::from)?;
        if !store::apps::erase(&mut transaction, app, Utc::now().trunc_subsecs(6)).await? {
            return Err(Problem::not_found(app).into());
        }
        caller.record(&mut transaction, None, format!("app {app}"), (None, None)).await?;
        // Not before everybody has forgotten its keys, or what is on its way would be written behind it.
        if under_way(&mut transaction, app, OperationKind::Erase).await?.is_none() {
            let later = When::After(Vault::SETTLED_AFTER);
            begin_at(&mut transaction, app, (OperationKind::Erase, json!({})), 0, later).await?;
        }
        transaction.commit().await.map_err(Problem::from)?;
        self.0.vault.forget(app).await;
        self.0.tokens.bury(app);
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
