//! Give an app a new data key.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::AppId;
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use serde_json::json;
use sqlx::{Postgres, Transaction};
use store::data_keys::add;

use crate::edge::{Answer, Caller, Committed, Problem, Text, Written};
use crate::endpoints::Tag;
use crate::endpoints::apps::living;
use crate::endpoints::operations::{OperationView, begin, operations_queue};
use crate::services::Services;

pub(crate) struct RenewKey(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Apps")]
impl RenewKey {
    /// Renew an app's data key
    ///
    /// What is sealed from now on is sealed under a new key, within a minute everywhere. The tokens and credentials there are
    /// already are sealed anew in the background; follow the operation. Messages stay as they are until their time is over.
    #[oai(path = "/apps/:id/data-key/renew", method = "post", operation_id = "renewDataKey")]
    async fn renew(&self, caller: Caller, id: Path<Text<AppId>>) -> Written<OperationView, Committed> {
        let app = id.0.0;
        caller.of(app)?;
        living(&mut *self.0.within(app).await?, app).await?;
        let (mut transaction, version) = self.with_key(app).await?;
        let total = store::subscriptions::count(&mut transaction, app).await?;
        let total = total + store::credentials::list(&mut transaction, app).await?.len() as u64;
        let parameters = json!({ "version": version });
        let operation = begin(&mut transaction, app, "reseal", parameters.clone(), total).await?;
        caller.record(&mut transaction, Some(app), format!("app {app}"), (None, Some(parameters))).await?;
        transaction.commit().await?;
        self.0.vault.forget(app).await;
        self.0.wake.wake(&operations_queue()?);
        Ok(Answer::new(&operation.into()))
    }
}

impl RenewKey {
    /// A transaction in which the app has a new key, and that one's version. Making a key may ask a key service, so it is
    /// made before; of two who make one at once, one makes another.
    async fn with_key(&self, app: AppId) -> Result<(Transaction<'static, Postgres>, u32), Problem> {
        loop {
            let key = [self.0.vault.next_key(app).await?];
            let mut transaction = self.0.within(app).await?;
            if add(&mut transaction, app, &key, Utc::now().trunc_subsecs(6)).await? == 1 {
                return Ok((transaction, key[0].name.version));
            }
        }
    }
}
