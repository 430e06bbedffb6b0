//! Around every request: its id, its trace, its span, its metrics, its time limit, and every error as a problem.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::Utc;
use domain::TraceContext;
use futures::FutureExt as _;
use poem::error::{MethodNotAllowedError, NotFoundError};
use poem::http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use poem::http::{HeaderMap, HeaderValue, StatusCode};
use poem::{Endpoint, IntoResponse as _, Middleware, Request, Response};
use poem_openapi::error::{AuthorizationError, ParseParamError, ParsePathError};
use rand::Rng as _;
use telemetry::metrics::RequestsInFlight;
use tracing::{Instrument as _, Span, error, info, info_span};

use super::codes::Code;
use super::counted::{InFlight, OTHER, count};
use super::problem::Problem;
use super::routes::{Route, Routes};
use super::schema::MUST_BE_A_TIME;
use crate::limits::{Bucket, Standings};
use crate::services::Services;

/// The longest a request may take. What it began may still be committed.
const LIMIT: Duration = Duration::from_secs(20);
const MAX_REQUEST_ID: usize = 64;
static REQUEST_ID: HeaderName = HeaderName::from_static("request-id");
/// Headers of an answer: ours, and the few its server adds.
const HEADERS: usize = 14;

/// What is known of a request before it is looked at.
#[derive(Clone)]
pub(crate) struct RequestContext {
    /// Its id: the client's `Request-Id`, or ours.
    pub(crate) id: String,
    /// The trace it belongs to.
    pub(crate) trace: TraceContext,
    /// Its operation's name in the document, if it is in there.
    pub(super) operation: Option<Arc<str>>,
    /// The limits it meets.
    pub(super) standings: Standings,
    pub(super) services: Arc<Services>,
}

/// Whether a request is for an operation of the document.
pub(crate) fn is_operation(request: &Request) -> bool {
    request.data::<RequestContext>().is_some_and(|context| context.operation.is_some())
}

/// The middleware around every request.
pub(crate) struct Requests {
    pub(crate) routes: Arc<Routes>,
    pub(crate) services: Arc<Services>,
}

impl<E: Endpoint> Middleware<E> for Requests {
    type Output = Around<E>;

    fn transform(&self, inner: E) -> Around<E> {
        let (routes, services) = (Arc::clone(&self.routes), Arc::clone(&self.services));
        Around { routes, services, in_flight: RequestsInFlight::default(), inner }
    }
}

/// An endpoint with everything around it.
pub(crate) struct Around<E> {
    routes: Arc<Routes>,
    services: Arc<Services>,
    in_flight: RequestsInFlight,
    inner: E,
}

impl<E: Endpoint> Endpoint for Around<E> {
    type Output = Response;

    async fn call(&self, mut request: Request) -> poem::Result<Response> {
        let began = Instant::now();
        let (method, path) = (request.method().clone(), request.original_uri().path().to_owned());
        let route = self.routes.find(&method, &path);
        let context = self.context(request.headers(), route);
        let (id, standings) = (context.id.clone(), context.standings.clone());
        let label = route.map_or(OTHER, |route| route.template.as_str());
        let span = info_span!("http.request", request_id = id, trace_id = context.trace.trace_id(),
            http.method = %method, http.route = label, message.id = tracing::field::Empty);
        request.set_data(context);
        let address = self.services.addresses.of(&request);
        let in_flight = InFlight::begin(&self.in_flight);
        let answered = self.answer(request, route).instrument(span.clone()).await;
        drop(in_flight);
        let mut response = answered.unwrap_or_else(|problem| problem.respond(Some(&path), Some(&id)));
        response.headers_mut().reserve(HEADERS);
        if response.status() == StatusCode::METHOD_NOT_ALLOWED
            && let Ok(methods) = HeaderValue::from_str(&self.routes.methods(&path))
        {
            response.headers_mut().insert(ALLOW, methods);
        }
        if let Ok(id) = HeaderValue::from_str(&id) {
            response.headers_mut().insert(&REQUEST_ID, id);
        }
        // Whoever met no limit yet is told about the one that strangers meet.
        if standings.is_empty() {
            standings.note(self.services.limits.standing(&Bucket::failures_of(address)));
        }
        standings.tell(&mut response);
        secure(&mut response);
        count(&method, route, &response, began.elapsed());
        log(&span, &response, began.elapsed());
        Ok(response)
    }
}

impl<E: Endpoint> Around<E> {
    fn context(&self, headers: &HeaderMap, route: Option<&Route>) -> RequestContext {
        RequestContext {
            id: request_id(headers),
            trace: trace(headers),
            operation: route.map(|route| Arc::clone(&route.operation)),
            standings: Standings::default(),
            services: Arc::clone(&self.services),
        }
    }

    async fn answer(&self, request: Request, route: Option<&Route>) -> Result<Response, Problem> {
        if let Some(route) = route {
            route.check_query(request.uri().query())?;
        }
        let call = AssertUnwindSafe(self.inner.call(request)).catch_unwind();
        match tokio::time::timeout(LIMIT, call).await {
            Ok(Ok(Ok(output))) => Ok(output.into_response()),
            Ok(Ok(Err(error))) => Err(problem_of(&error, route)),
            Ok(Err(_)) => {
                error!("an endpoint panicked");
                Err(Problem::new(Code::Internal))
            }
            Err(_) => Err(Problem::new(Code::TimedOut)),
        }
    }
}

/// What browsers are told, whatever the answer. (OWASP, REST Security Cheat Sheet: security headers.)
fn secure(response: &mut Response) {
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    // Answers are somebody's; pages say for themselves how long they are good.
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    let nothing = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(nothing);
}

fn log(span: &Span, response: &Response, took: Duration) {
    let _entered = span.enter();
    let (status, took_ms) = (response.status().as_u16(), took.as_millis());
    info!(http.status = status, took_ms, "answered");
}

/// Every error of the framework as a problem of ours.
fn problem_of(error: &poem::Error, route: Option<&Route>) -> Problem {
    if let Some(problem) = error.downcast_ref::<Problem>() {
        return problem.clone();
    }
    if let Some(error) = error.downcast_ref::<ParsePathError>() {
        // The framework counts a path's parameters: `param0`, `param1`.
        let index = error.name.strip_prefix("param").and_then(|index| index.parse().ok());
        let name = index.and_then(|index| route?.path_parameter(index)).unwrap_or(error.name);
        return Problem::of_parameter(format!("/path/{name}"), reason(&error.reason));
    }
    if let Some(error) = error.downcast_ref::<ParseParamError>() {
        let place = if error.name.starts_with(char::is_uppercase) { "header" } else { "query" };
        return Problem::of_parameter(format!("/{place}/{}", error.name), reason(&error.reason));
    }
    if error.is::<NotFoundError>() {
        return Problem::new(Code::NoSuchRoute);
    }
    if error.is::<MethodNotAllowedError>() {
        return Problem::new(Code::MethodNotAllowed);
    }
    if error.is::<AuthorizationError>() {
        return Problem::new(Code::AuthenticationRequired);
    }
    error!(?error, "an error nobody gave a name");
    Problem::new(Code::Internal)
}

/// The framework's reason without the names of our types.
fn reason(reason: &str) -> String {
    if reason.contains("\"string_date-time\"") {
        return MUST_BE_A_TIME.to_owned();
    }
    let without = reason.split_once("\": ").filter(|_| reason.starts_with("failed to parse"));
    let text = without.map_or(reason, |(_, rest)| rest);
    text.split(" (occurred while").next().unwrap_or(text).to_owned()
}

fn request_id(headers: &HeaderMap) -> String {
    let given = headers.get("Request-Id").and_then(|id| id.to_str().ok());
    let fits = |id: &&str| {
        (1..=MAX_REQUEST_ID).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte))
    };
    given.filter(fits).map_or_else(fresh_id, str::to_owned)
}

/// A name by time. Its random bits are this thread's own: the system is not asked for each request.
fn fresh_id() -> String {
    let mut random = [0; 10];
    rand::rng().fill_bytes(&mut random);
    format!("req_{}", domain::uuid_at(Utc::now(), random).simple())
}

fn trace(headers: &HeaderMap) -> TraceContext {
    let mut random = [0; 24];
    rand::rng().fill_bytes(&mut random);
    let given = headers.get("traceparent").and_then(|text| text.to_str().ok()?.parse::<TraceContext>().ok());
    match given {
        Some(parent) => parent.child(random[..8].try_into().unwrap_or_default()),
        None => TraceContext::start(random),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_does_not_name_our_types() {
        assert_eq!(
            reason("failed to parse \"string_cause\": not one of (occurred while parsing \"x\")"),
            "not one of"
        );
        assert_eq!(
            reason("failed to parse \"string_date-time\": input contains invalid characters"),
            "must be a time of RFC 3339, e.g. 2026-01-31T09:30:00Z"
        );
    }

    #[test]
    fn a_clients_request_id_is_kept_if_it_is_harmless() {
        let mut headers = HeaderMap::new();
        headers.insert("Request-Id", HeaderValue::from_static("checkout-7"));
        assert_eq!(request_id(&headers), "checkout-7");
        headers.insert("Request-Id", HeaderValue::from_static("a b\t"));
        assert!(request_id(&headers).starts_with("req_"));
    }
}
