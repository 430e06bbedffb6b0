//! Who asks, and what they may.

use std::sync::Arc;

use domain::{ApiKey, AppId, Scope};
use poem::Request;
use poem_openapi::SecurityScheme;
use poem_openapi::auth::Bearer;

use super::codes::Code;
use super::problem::Problem;
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
    Ok(services.keys.recognise(&key).await?)
}

impl Caller {
    /// The app the key belongs to, if it may do this.
    pub(crate) fn app(&self, scope: Scope) -> Result<AppId, Problem> {
        self.check(scope)?;
        self.0.app.ok_or_else(|| Problem::new(Code::AppKeyRequired))
    }

    /// Passes if the key is an operator's and may do this.
    pub(crate) fn operator(&self, scope: Scope) -> Result<(), Problem> {
        if self.0.app.is_some() {
            return Err(Problem::new(Code::OperatorKeyRequired));
        }
        self.check(scope)
    }

    /// The key's app, or nothing for an operator's key, if it may do this.
    pub(crate) fn any(&self, scope: Scope) -> Result<Option<AppId>, Problem> {
        self.check(scope)?;
        Ok(self.0.app)
    }

    /// Passes if the key may act for `app`: its own key, or an operator's.
    pub(crate) fn of(&self, app: AppId, scope: Scope) -> Result<(), Problem> {
        self.check(scope)?;
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

    fn check(&self, scope: Scope) -> Result<(), Problem> {
        if self.0.scopes.contains(&scope) {
            return Ok(());
        }
        Err(Problem::because(Code::ScopeMissing, format!("the API key lacks the scope `{scope}`")))
    }
}
