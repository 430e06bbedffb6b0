//! Put a new API key in the place of one.

use std::sync::Arc;

use chrono::{DateTime, SubsecRound as _, TimeDelta, Utc};
use domain::{ApiKeyId, Scope};
use poem_openapi::param::{Header, Path};
use poem_openapi::types::ToJSON as _;
use poem_openapi::{Object, OpenApi};
use sqlx::PgConnection;
use store::api_keys::{ApiKeyRecord, hold, replace};
use tokio::sync::oneshot;

use super::view::ApiKeyView;
use crate::edge::{Caller, Checked, Code, Effect, IdempotencyKey, Made, Problem, Text, Written, once};
use crate::endpoints::Tag;
use crate::keys::{NewKey, create};
use crate::services::Services;
use crate::tokens::Tokens;

pub(crate) struct Rotate(pub(crate) Arc<Services>);

/// How long both keys work: three days, unless said.
const OVERLAP_HOURS: u32 = 72;

/// How a key is replaced.
#[derive(Debug, Object)]
#[oai(rename = "RotateRequest")]
pub(crate) struct RotateBody {
    /// How many hours the old key still works; 72 unless said. With 0 it ends now.
    #[oai(validator(maximum(value = "720")))]
    overlap_hours: Option<u32>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::ApiKeys")]
impl Rotate {
    /// Replace an API key
    ///
    /// The new key may do what the old one may, from where it may. Both work until the old one's `expires_at`, so that
    /// nobody has to be faster than a deployment. Tokens made with the old key end with it. A key is replaced once.
    #[oai(path = "/api-keys/:id/rotate", method = "post", operation_id = "rotateApiKey")]
    async fn rotate(
        &self,
        caller: Caller,
        id: Path<Text<ApiKeyId>>,
        /// Names this request for 7 days. A repetition is answered without the key itself.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<RotateBody>,
    ) -> Written<ApiKeyView, Made> {
        let (id, now) = (id.0.0, Utc::now().trunc_subsecs(6));
        let hours = body.value.overlap_hours.unwrap_or(OVERLAP_HOURS);
        let until = now + TimeDelta::hours(i64::from(hours));
        let idempotency = key.0.map(|key| key.of(caller.owner()));
        let (services, old) = (Arc::clone(&self.0), id.clone());
        let (tell, made_with_it) = oneshot::channel();
        let made = once(&self.0, caller.owner(), idempotency, &body.fingerprint, |conn| {
            Box::pin(async move {
                let held = replaceable(conn, &caller, &old, now).await?;
                let before = ApiKeyView::from(held.clone()).to_json();
                let app = held.app;
                let new = NewKey {
                    app,
                    name: held.name,
                    scopes: held.scopes,
                    expires_at: held.expires_at,
                    kind: held.kind,
                    networks: held.networks,
                };
                let (key, record) = create(conn, services.keys.peppers(), new).await?;
                replace(conn, app, &old, &record.id, until).await?;
                // What was made with the old key ends with it.
                let made = Tokens::end_made_by(conn, app, &format!("key:{old}"), until).await?;
                let kept = ApiKeyView::from(record);
                caller.record(conn, app, format!("api-key {old}"), (before, kept.to_json())).await?;
                let _nobody_waits = tell.send(made);
                Ok(Effect { view: kept.clone().revealing(key.reveal()), status: 201, kept: Some(kept) })
            })
        });
        let made = made.await?;
        if let Ok(ended) = made_with_it.await {
            self.0.tokens.deny(ended);
        }
        self.0.keys.forget(&id).await;
        Ok(made)
    }
}

/// The key, if it lives, was not replaced yet, and may do nothing that the caller may not: not from elsewhere, and not
/// for longer.
async fn replaceable(
    conn: &mut PgConnection,
    caller: &Caller,
    id: &ApiKeyId,
    now: DateTime<Utc>,
) -> Result<ApiKeyRecord, Problem> {
    let held = hold(conn, caller.any(), id).await?.ok_or_else(|| Problem::not_found(id))?;
    let refused = |why: String| Err(Problem::because(Code::KeyNotReplaceable, why));
    if let Some(by) = &held.replaced_by {
        return refused(format!("{id} was replaced by {by} before"));
    }
    if held.revoked_at.is_some() || held.expires_at.is_some_and(|end| end <= now) {
        return refused(format!("{id} has ended"));
    }
    let beyond: Vec<&Scope> = held.scopes.iter().filter(|scope| !caller.principal().may(**scope)).collect();
    if let Some(scope) = beyond.first() {
        let why = format!("{id} may do what your key may not: `{scope}`");
        return Err(Problem::because(Code::ScopeMissing, why));
    }
    let principal = caller.principal();
    if !principal.networks.cover(&held.networks) {
        let why = format!("{id} may be used from networks that yours may not");
        return Err(Problem::because(Code::NetworkNotAllowed, why));
    }
    let outlives = principal.ends_at.is_some_and(|end| held.expires_at.is_none_or(|its| its > end));
    if outlives {
        return refused(format!("{id} lives longer than what you replace it with"));
    }
    Ok(held)
}
