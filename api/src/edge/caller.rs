//! Who asks, and what they may.

use std::fmt::Display;
use std::net::IpAddr;
use std::sync::Arc;

use chrono::{SubsecRound as _, Utc};
use domain::{ApiKey, ApiKeyError, AppId};
use poem::{Request, RequestBody};
use poem_openapi::auth::Bearer;
use poem_openapi::registry::{MetaSecurityScheme, Registry};
use poem_openapi::{ApiExtractor, ApiExtractorType, ExtractParamOptions, SecurityScheme};
use serde_json::Value;
use sqlx::{PgConnection, Postgres, Transaction};
use store::StoreError;
use store::audit::{self, Deed};
use subtle::ConstantTimeEq as _;

use super::codes::Code;
use super::permissions;
use super::problem::Problem;
use super::requests::RequestContext;
use super::stranger::{Stranger, services_of};
use crate::limits::{Bucket, Exceeded, Standings};
use crate::looks::{Look, Looks, Reading};
use crate::members::{self, Seat, cookie_of};
use crate::principal::Principal;
use crate::services::Services;
use crate::tokens::Tokens;

/// Who asks: by an API key or a token, or in a session.
#[derive(Clone)]
pub(crate) struct Caller(Arc<Identity>);

/// An API key or a token: `Authorization: Bearer as_live_...`.
#[derive(SecurityScheme)]
#[oai(
    ty = "bearer",
    rename = "ApiKey",
    bearer_format = "as_live_<id>_<secret>, as_pub_<id>_<secret> or a JWT",
    checker = "by_key"
)]
struct ByKey(Arc<Identity>);

/// How the document names a member's session; the framework reads no cookies for us.
const SESSION: &str = "Session";

fn session_scheme() -> MetaSecurityScheme {
    MetaSecurityScheme {
        ty: "apiKey",
        description: Some(
            "A member's session. Send `CSRF-Token` with every change, and `App-Id` to act for one of several apps.",
        ),
        name: Some("__Host-session"),
        key_in: Some("cookie"),
        scheme: None,
        bearer_format: None,
        flows: None,
        openid_connect_url: None,
    }
}

impl<'a> ApiExtractor<'a> for Caller {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::SecurityScheme];
    type ParamType = ();
    type ParamRawType = ();

    fn register(registry: &mut Registry) {
        ByKey::register(registry);
        registry.create_security_scheme(SESSION, session_scheme());
    }

    fn security_schemes() -> Vec<&'static str> {
        [ByKey::security_schemes(), vec![SESSION]].concat()
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        options: ExtractParamOptions<()>,
    ) -> poem::Result<Self> {
        // Whoever sends a key means it, whatever cookies the browser adds.
        match cookie_of(request).filter(|_| request.header("Authorization").is_none()) {
            // Sessions and tokens are the rarer proofs: their work does not belong into the memory of every request.
            Some(cookie) => Ok(Self(Box::pin(by_session(request, &cookie)).await?)),
            None => Ok(Self(ByKey::from_request(request, body, options).await?.0)),
        }
    }
}

/// Who asks, and in what.
struct Identity {
    principal: Arc<Principal>,
    address: Option<IpAddr>,
    request: String,
    operation: Arc<str>,
    standings: Standings,
    looks: Looks,
}

async fn by_key(request: &Request, bearer: Bearer) -> poem::Result<Arc<Identity>> {
    let services = services_of(request)?;
    let stranger = Stranger::of(services, request);
    match recognise(services, &bearer.token, &stranger).await {
        Ok(principal) => Ok(admit(services, request, stranger, principal)?),
        Err(problem) => Err(stranger.failed(services, problem).into()),
    }
}

async fn by_session(request: &Request, cookie: &str) -> Result<Arc<Identity>, Problem> {
    let services = services_of(request)?;
    let stranger = Stranger::of(services, request);
    let named = request.header("App-Id").map(str::parse).transpose().map_err(|error: domain::IdError| {
        Problem::of_parameter("/header/App-Id".to_owned(), error.to_string())
    })?;
    let principal =
        match members::recognise(&services.members, cookie, named, stranger.is_suspect(services)).await {
            Ok(principal) => principal,
            Err(problem) => return Err(stranger.failed(services, problem)),
        };
    let token = request.header("CSRF-Token").unwrap_or_default();
    let is_safe = request.method().is_safe();
    if !is_safe && !bool::from(token.as_bytes().ct_eq(members::csrf_token(cookie).as_bytes())) {
        return Err(Problem::new(Code::CsrfTokenMissing));
    }
    admit(services, request, stranger, Arc::new(principal))
}

/// Lets in somebody who was recognised, if they may do this, from there, now.
fn admit(
    services: &Services,
    request: &Request,
    Stranger { address, request: id, standings }: Stranger,
    principal: Arc<Principal>,
) -> Result<Arc<Identity>, Problem> {
    let taken = services.limits.take_request(principal.answerable(), principal.app);
    standings.note(taken.map_err(|exceeded| too_often(&standings, exceeded))?);
    let reached = request.local_addr().as_socket_addr().copied();
    if !services.admits(&principal, address)
        || (principal.is_operator && !services.serves_operators_at(reached))
    {
        return Err(Problem::new(Code::NetworkNotAllowed));
    }
    let operation = request.data::<RequestContext>().and_then(|context| context.operation.clone());
    let operation = operation.unwrap_or_default();
    permissions::check(&operation, &principal)?;
    let looks = services.looks.clone();
    Ok(Arc::new(Identity { principal, address, request: id, operation, standings, looks }))
}

async fn recognise(services: &Services, token: &str, stranger: &Stranger) -> Result<Arc<Principal>, Problem> {
    let invalid = |error: ApiKeyError| Problem::because(Code::ApiKeyInvalid, error.to_string());
    if Tokens::is_token(token) {
        return Box::pin(services.tokens.recognise(token)).await;
    }
    let key: ApiKey = token.parse().map_err(invalid)?;
    services.keys.recognise(&key, stranger.is_suspect(services)).await
}

fn too_often(standings: &Standings, exceeded: Exceeded) -> Problem {
    standings.note(exceeded.standing);
    Problem::new(Code::RateLimited).not_before(exceeded.after)
}

/// What a message costs.
fn cost(recipients: usize) -> u32 {
    u32::try_from(recipients).unwrap_or(u32::MAX).max(1)
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

    /// The member in the session.
    pub(crate) fn seat(&self) -> Result<&Seat, Problem> {
        self.0.principal.seat.as_ref().ok_or_else(|| Problem::new(Code::SessionRequired))
    }

    /// Takes `recipients` out of what the app may send to.
    pub(crate) fn charge(&self, services: &Services, app: AppId, recipients: usize) -> Result<(), Problem> {
        let taken = services.limits.take(Bucket::Recipients(app), cost(recipients));
        self.0.standings.note(taken.map_err(|exceeded| too_often(&self.0.standings, exceeded))?);
        Ok(())
    }

    /// Puts back what [`Caller::charge`] took for `recipients` who are sent nothing.
    pub(crate) fn give_back(&self, services: &Services, app: AppId, recipients: usize) {
        let bucket = Bucket::Recipients(app);
        services.limits.give_back(&bucket, cost(recipients));
        self.0.standings.note(services.limits.standing(&bucket));
    }

    /// What it is that they read what a message says or whom an app knows: each look of a person's is written down, in a
    /// session or with a token they made. Programs read their own messages all day: of theirs, the first in an hour is by each
    /// operation.
    pub(crate) fn reading(&self, app: AppId) -> Reading {
        let Identity { principal, operation, looks, .. } = &*self.0;
        if principal.is_persons() {
            return Reading::Persons;
        }
        looks.reading(Look::of(app, principal.answerable(), operation))
    }

    /// Remembers a reading that is in the log by now.
    pub(crate) async fn remember(&self, reading: Reading) {
        self.0.looks.remember(reading).await;
    }

    /// Ends the transaction in which they read that of `app`, with an entry if one is due.
    pub(crate) async fn record_reading(
        &self,
        mut transaction: Transaction<'static, Postgres>,
        app: AppId,
        target: impl Display + Send,
    ) -> Result<(), Problem> {
        let reading = self.reading(app);
        if reading.is_due() {
            self.record(&mut transaction, Some(app), target, (None, None)).await?;
        }
        transaction.commit().await?;
        self.remember(reading).await;
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
            action: self.0.operation.to_string(),
            target: target.to_string(),
            before,
            after,
        };
        audit::append(conn, chain, deed, Utc::now().trunc_subsecs(6)).await
    }
}
