//! Give an app a new data key.

use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::{AppId, OperationKind};
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path};
use queue::When;
use serde_json::json;
use sqlx::PgConnection;
use store::Vault;
use store::data_keys::{StoredKey, add};
use store::operations::under_way;

use crate::edge::{Caller, Code, Committed, Effect, IdempotencyKey, Problem, Text, Written, once_in};
use crate::endpoints::Tag;
use crate::endpoints::apps::living;
use crate::endpoints::operations::{OperationView, begin_at};
use crate::services::Services;

pub(crate) struct RenewKey(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Apps")]
impl RenewKey {
    /// Renew an app's data key
    ///
    /// What is sealed from now on is sealed under a new key, within a minute everywhere. The tokens and credentials there are
    /// already are sealed anew in the background, beginning two minutes later, when nobody seals under the key before any
    /// more; follow the operation. Until it has ended the key can not be renewed again. Messages stay as they are until
    /// their time is over.
    #[oai(path = "/apps/:id/data-key/renew", method = "post", operation_id = "renewDataKey")]
    async fn renew(
        &self,
        caller: Caller,
        id: Path<Text<AppId>>,
        /// Names this request for 7 days: sent again, it happens once.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
    ) -> Written<OperationView, Committed> {
        let app = id.0.0;
        caller.of(app)?;
        living(&mut *self.0.within(app).await?, app).await?;
        // A key service may be asked for it: not inside of the transaction.
        let next = self.0.vault.next_key(app).await?;
        let idempotency = key.0.map(|key| key.of(caller.owner()));
        let fingerprint = format!("renewDataKey {app}");
        // Behind the wall nobody writes data keys, so this is done outside of it.
        let renewed = once_in(self.0.pool.begin().await?, idempotency, fingerprint.as_bytes(), |conn| {
            Box::pin(async move {
                let view = renew(conn, &caller, app, next).await?;
                Ok(Effect { view, status: 202, kept: None })
            })
        });
        let answer = renewed.await?;
        self.0.vault.forget(app).await;
        Ok(answer)
    }
}

/// Adds the key, and begins to seal anew what there is.
async fn renew(
    conn: &mut PgConnection,
    caller: &Caller,
    app: AppId,
    next: StoredKey,
) -> Result<OperationView, Problem> {
    if let Some(operation) = under_way(conn, app, OperationKind::Reseal).await? {
        let why =
            format!("{operation} still seals anew what there is; send the request again once it has ended");
        return Err(Problem::because(Code::DataKeyRenewed, why));
    }
    let parameters = json!({ "version": next.name.version });
    if add(conn, app, &[next], Utc::now().trunc_subsecs(6)).await? == 0 {
        return Err(Problem::new(Code::DataKeyRenewed));
    }
    let total = store::subscriptions::count(conn, app).await?;
    let total = total + store::credentials::list(conn, app).await?.len() as u64;
    // Before that, what was passed by could be followed by something that is sealed under the old key.
    let later = When::After(Vault::SETTLED_AFTER);
    let operation = begin_at(conn, app, (OperationKind::Reseal, parameters.clone()), total, later).await?;
    caller.record(conn, Some(app), format!("app {app}"), (None, Some(parameters))).await?;
    Ok(operation.into())
}
