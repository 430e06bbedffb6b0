//! Who asks, and what they may.

use std::sync::Arc;

use domain::{ApiKey, AppId};
use poem::Request;
use poem_openapi::SecurityScheme;
use poem_openapi::auth::Bearer;

use super::codes::Code;
use super::permissions;
use super::problem::Problem;
use super::routes::OperationId;
use crate::known_keys::KnownKey;
use crate::services::Services;

/// An API key: `Authorization: Bearer as_live_...`.
#[derive(SecurityScheme)]
#[oai(ty = "bearer", rename = "ApiKey", bearer_format = "as_live_<id>_<secret>", checker = "authenticate")]
pub(crate) struct Caller(Arc<KnownKey>);

async fn authenticate(request: &Request, bearer: Bearer) -> poem::Result<Arc<KnownKey>> {
    let key: ApiKey = bearer
        .token
        .parse()
        .map_err(|error: domain::ApiKeyError| Problem::because(Code::ApiKeyInvalid, error.to_string()))?;
    let Some(services) = request.data::<Arc<Services>>() else {
        return Err(Problem::new(Code::Internal).into());
    };
    let known = services.keys.recognise(&key).await?;
    let operation = request.data::<OperationId>().map_or("", |operation| operation.0.as_str());
    permissions::check(operation, &known)?;
    Ok(known)
}

impl Caller {
    /// The app the key belongs to.
    pub(crate) fn app(&self) -> Result<AppId, Problem> {
        self.0.app.ok_or_else(|| Problem::new(Code::AppKeyRequired))
    }

    /// Passes if the key is an operator's.
    pub(crate) fn operator(&self) -> Result<(), Problem> {
        if self.0.app.is_some() { Err(Problem::new(Code::OperatorKeyRequired)) } else { Ok(()) }
    }

    /// The key's app, or nothing for an operator's key.
    pub(crate) fn any(&self) -> Option<AppId> {
        self.0.app
    }

    /// Passes if the key may act for `app`: its own key, or an operator's.
    pub(crate) fn of(&self, app: AppId) -> Result<(), Problem> {
        match self.0.app {
            Some(own) if own != app => Err(Problem::not_found(app)),
            Some(_) | None => Ok(()),
        }
    }

    /// Whose idempotency keys these are.
    pub(crate) fn owner(&self) -> Option<AppId> {
        self.0.app
    }

    /// The key itself.
    pub(crate) fn key(&self) -> &KnownKey {
        &self.0
    }
}
