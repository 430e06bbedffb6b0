//! Errors as clients get them: `application/problem+json` (RFC 9457).

use std::fmt;
use std::time::Duration;

use poem::Response;
use poem::error::ResponseError;
use poem::http::StatusCode;
use poem_openapi::Object;
use poem_openapi::types::ToJSON as _;
use store::StoreError;
use tracing::{error, warn};

use super::codes::Code;
use super::fault::{Fault, Faults};

/// An error on its way to a client.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) code: Code,
    pub(crate) detail: String,
    pub(crate) faults: Vec<Fault>,
    /// How long to wait before the same request can succeed, if it can.
    pub(crate) after: Duration,
}

/// An error (RFC 9457).
#[derive(Debug, Clone, Object)]
#[oai(rename = "Problem")]
pub(crate) struct ProblemView {
    /// Where the code is explained.
    #[oai(rename = "type")]
    kind: String,
    /// A short summary, the same for every occurrence.
    title: String,
    /// The HTTP status.
    status: u16,
    /// What happened this time.
    detail: String,
    /// The path of the request.
    #[oai(skip_serializing_if_is_none)]
    instance: Option<String>,
    /// The machine's word. Never reused; new ones may come.
    code: String,
    /// The request's id, to be told to whoever looks into it.
    #[oai(skip_serializing_if_is_none)]
    request_id: Option<String>,
    /// Whether the same request can succeed later.
    retryable: bool,
    /// Every fault of the request; empty if it is not about its parts.
    errors: Vec<FaultView>,
}

/// One fault of a request.
#[derive(Debug, Clone, Object)]
#[oai(rename = "Fault")]
pub(crate) struct FaultView {
    /// A JSON pointer (RFC 6901) into the body; `/query/..`, `/path/..` or `/header/..` for the rest of a request.
    pub(crate) pointer: String,
    /// The machine's word.
    pub(crate) code: String,
    /// A person's sentence.
    pub(crate) detail: String,
}

impl From<&Fault> for FaultView {
    fn from(fault: &Fault) -> Self {
        Self { pointer: fault.pointer.clone(), code: fault.code.to_owned(), detail: fault.detail.clone() }
    }
}

impl Problem {
    /// A problem with its standing advice as detail.
    pub(crate) fn new(code: Code) -> Self {
        Self::because(code, code.advice())
    }

    /// A problem with a detail of its own.
    pub(crate) fn because(code: Code, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into(), faults: Vec::new(), after: Duration::from_secs(1) }
    }

    /// The same problem, which goes away after a while.
    pub(crate) fn not_before(self, after: Duration) -> Self {
        Self { after, ..self }
    }

    /// A body with faults.
    pub(crate) fn of_body(faults: Faults) -> Self {
        Self::of_faults(Code::InvalidBody, faults.into_vec())
    }

    /// Faults under a code.
    pub(crate) fn of_faults(code: Code, faults: Vec<Fault>) -> Self {
        let detail = match faults.as_slice() {
            [only] if only.pointer.is_empty() => only.detail.clone(),
            [only] => format!("{}: {}", only.pointer, only.detail),
            several => format!("{} faults; see errors", several.len()),
        };
        Self { faults, ..Self::because(code, detail) }
    }

    /// One parameter that does not read.
    pub(crate) fn of_parameter(pointer: String, detail: String) -> Self {
        Self::of_faults(Code::InvalidParameter, vec![Fault { pointer, code: "invalid", detail }])
    }

    /// Something that is not there.
    pub(crate) fn not_found(what: impl fmt::Display) -> Self {
        Self::because(Code::NotFound, format!("{what} does not exist in this app"))
    }

    /// As clients see it.
    pub(crate) fn view(&self, instance: Option<&str>, request_id: Option<&str>) -> ProblemView {
        ProblemView {
            kind: format!("/problems/{}", self.code.name()),
            title: self.code.title().to_owned(),
            status: self.code.status().as_u16(),
            detail: self.detail.clone(),
            instance: instance.map(str::to_owned),
            code: self.code.name().to_owned(),
            request_id: request_id.map(str::to_owned),
            retryable: self.code.is_retryable(),
            errors: self.faults.iter().map(FaultView::from).collect(),
        }
    }

    /// The response.
    pub(crate) fn respond(&self, instance: Option<&str>, request_id: Option<&str>) -> Response {
        let mut response =
            Response::builder().status(self.code.status()).content_type("application/problem+json");
        if self.code.is_retryable() && self.code != Code::Internal {
            response =
                response.header("Retry-After", self.after.as_millis().div_ceil(1_000).max(1).to_string());
        }
        if self.code.status() == StatusCode::UNAUTHORIZED {
            response = response.header("WWW-Authenticate", "Bearer");
        }
        response.body(self.view(instance, request_id).to_json_string())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.name(), self.detail)
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status(&self) -> StatusCode {
        self.code.status()
    }

    fn as_response(&self) -> Response {
        self.respond(None, None)
    }
}

impl From<StoreError> for Problem {
    fn from(failure: StoreError) -> Self {
        if failure.is_unavailable() {
            warn!(error = ?failure, "the database is not available");
            return Self::new(Code::DatabaseUnavailable);
        }
        match &failure {
            StoreError::NoKeys => return Self::new(Code::AppErased),
            StoreError::Secrets(why) => {
                error!(error = %why, "a sealed value or its key can not be used");
                return Self::new(Code::KeyUnavailable);
            }
            StoreError::Unavailable(_)
            | StoreError::Conflict { .. }
            | StoreError::Inconsistent { .. }
            | StoreError::Failed(_) => {}
        }
        error!(error = ?failure, "a statement failed");
        Self::new(Code::Internal)
    }
}

impl From<sqlx::Error> for Problem {
    fn from(failure: sqlx::Error) -> Self {
        StoreError::from(failure).into()
    }
}

impl From<queue::QueueError> for Problem {
    fn from(failure: queue::QueueError) -> Self {
        match failure {
            queue::QueueError::Database(failure) => failure.into(),
            queue::QueueError::Timeout(_) => Self::new(Code::DatabaseUnavailable),
            queue::QueueError::Name(_) | queue::QueueError::NoSuchQueue(_) => {
                error!(error = ?failure, "the queue is not as it should be");
                Self::new(Code::Internal)
            }
        }
    }
}
