//! Erase an app.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::AppId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;

use super::view::AppView;
use crate::edge::{Answer, Caller, Gone, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Erase(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Apps")]
impl Erase {
    /// Erase an app
    ///
    /// Needs an operator's key, and can not be undone. The app's data keys are destroyed: its credentials, its tokens
    /// and what its messages say can not be read any more, not from backups either. Its API keys, tokens
    /// and memberships end. What still waits
    /// to be sent is given up within a minute.
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
        transaction.commit().await.map_err(Problem::from)?;
        self.0.vault.forget(app).await;
        self.0.tokens.bury(app);
        Ok(Answer::raw(204, Vec::new(), false))
    }
}
