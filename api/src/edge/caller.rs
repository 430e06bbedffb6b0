//! Who asks, and what they may.

use std::fmt::Display;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::{ApiKey, ApiKeyError, AppId};
use poem::Request;
use poem_openapi::SecurityScheme;
use poem_openapi::auth::Bearer;
use serde_json::Value;
use sqlx::PgConnection;
use store::StoreError;
use store::audit::{self, Deed};

use super::codes::Code;
use super::permissions;
use super::problem::Problem;
use super::requests::RequestContext;
use super::routes::OperationId;
use crate::limits::{Bucket, Exceeded, Standings};
use crate::principal::Principal;
use crate::services::Services;
use crate::tokens::Tokens;

/// An API key or a token: `Authorization: Bearer as_live_...`.
#[derive(Clone, SecurityScheme)]
#[oai(
    ty = "bearer",
    rename = "ApiKey",
    bearer_format = "as_live_<id>_<secret>, as_pub_<id>_<secret> or a JWT",
    checker = "authenticate"
)]
pub(crate) struct Caller(Arc<Identity>);

/// Who asks, and in what.
struct Identity {
    principal: Arc<Principal>,
    address: Option<IpAddr>,
    request: String,
    operation: String,
    standings: Standings,
}

async fn authenticate(request: &Request, bearer: Bearer) -> poem::Result<Arc<Identity>> {
    let Some(services) = request.data::<Arc<Services>>() else {
        return Err(Problem::new(Code::Internal).into());
    };
    let address = services.addresses.of(request);
    let standings = request.data::<Standings>().cloned().unwrap_or_default();
    let principal = match recognise(services, &bearer.token, address).await {
        Ok(principal) => principal,
        Err(problem) => return Err(failed(services, address, &standings, problem).into()),
    };
    let taken = services.limits.take(Bucket::Requests(principal.name.clone()), 1);
    standings.note(taken.map_err(|exceeded| too_often(&standings, exceeded))?);
    let port = request.local_addr().as_socket_addr().map(SocketAddr::port);
    if !services.admits(&principal, address)
        || (principal.app.is_none() && !services.serves_operators_at(port))
    {
        return Err(Problem::new(Code::NetworkNotAllowed).into());
    }
    let operation = request.data::<OperationId>().map_or_else(String::new, |operation| operation.0.clone());
    permissions::check(&operation, &principal)?;
    let request = request.data::<RequestContext>().map_or_else(String::new, |context| context.id.clone());
    Ok(Arc::new(Identity { principal, address, request, operation, standings }))
}

async fn recognise(
    services: &Services,
    token: &str,
    address: Option<IpAddr>,
) -> Result<Arc<Principal>, Problem> {
    let invalid = |error: ApiKeyError| Problem::because(Code::ApiKeyInvalid, error.to_string());
    if Tokens::is_token(token) {
        return services.tokens.recognise(token).await;
    }
    let key: ApiKey = token.parse().map_err(invalid)?;
    let is_suspect = address.is_some_and(|address| services.limits.is_empty(&Bucket::failures_of(address)));
    services.keys.recognise(&key, is_suspect).await
}

/// What is answered to a request without a good key. Too many of them are answered nothing but that.
fn failed(services: &Services, address: Option<IpAddr>, standings: &Standings, problem: Problem) -> Problem {
    let (Some(address), 401) = (address, problem.code.status().as_u16()) else { return problem };
    match services.limits.take(Bucket::failures_of(address), 1) {
        Ok(standing) => {
            standings.note(standing);
            problem
        }
        Err(exceeded) => {
            standings.note(exceeded.standing);
            Problem::new(Code::TooManyFailures).not_before(exceeded.after)
        }
    }
}

fn too_often(standings: &Standings, exceeded: Exceeded) -> Problem {
    standings.note(exceeded.standing);
    Problem::new(Code::RateLimited).not_before(exceeded.after)
}

impl Caller {
    /// The app the key belongs to.
    pub(crate) fn app(&self) -> Result<AppId, Problem> {
        self.any().ok_or_else(|| Problem::new(Code::AppKeyRequired))
    }

    /// Passes if the key is an operator's.
    pub(crate) fn operator(&self) -> Result<(), Problem> {
        if self.any().is_some() { Err(Problem::new(Code::OperatorKeyRequired)) } else { Ok(()) }
    }

    /// The key's app, or nothing for an operator's key.
    pub(crate) fn any(&self) -> Option<AppId> {
        self.0.principal.app
    }

    /// Passes if the key may act for `app`: its own key, or an operator's.
    pub(crate) fn of(&self, app: AppId) -> Result<(), Problem> {
        match self.any() {
            Some(own) if own != app => Err(Problem::not_found(app)),
            Some(_) | None => Ok(()),
        }
    }

    /// Whose idempotency keys these are.
    pub(crate) fn owner(&self) -> Option<AppId> {
        self.any()
    }

    /// Who asks.
    pub(crate) fn principal(&self) -> &Principal {
        &self.0.principal
    }

    /// Takes `recipients` out of what the app may send to.
    pub(crate) fn charge(&self, services: &Services, app: AppId, recipients: usize) -> Result<(), Problem> {
        let recipients = u32::try_from(recipients).unwrap_or(u32::MAX).max(1);
        let taken = services.limits.take(Bucket::Recipients(app), recipients);
        self.0.standings.note(taken.map_err(|exceeded| too_often(&self.0.standings, exceeded))?);
        Ok(())
    }

    /// Writes down that somebody looked at what is not for everybody.
    pub(crate) async fn record_look(
        &self,
        services: &Services,
        chain: Option<AppId>,
        target: impl Display + Send,
    ) -> Result<(), Problem> {
        let mut transaction = services.within_any(chain).await?;
        self.record(&mut transaction, chain, target, (None, None)).await?;
        Ok(transaction.commit().await?)
    }

    /// Writes down what this request does to `target`, in the transaction that does it. `before` and `after` are views:
    /// they hold no secrets.
    pub(crate) async fn record(
        &self,
        conn: &mut PgConnection,
        chain: Option<AppId>,
        target: impl Display + Send,
        (before, after): (Option<Value>, Option<Value>),
    ) -> Result<(), StoreError> {
        let deed = Deed {
            actor: self.0.principal.name.clone(),
            address: self.0.address.map(|address| address.to_string()),
            request: Some(self.0.request.clone()),
            action: self.0.operation.clone(),
            target: target.to_string(),
            before,
            after,
        };
        audit::append(conn, chain, deed, Utc::now().trunc_subsecs(6)).await
    }
}
