//! What endpoints answer.

use std::marker::PhantomData;

use poem::http::StatusCode;
use poem::{IntoResponse, Response};
use poem_openapi::ApiResponse;
use poem_openapi::registry::{MetaMediaType, MetaResponse, MetaResponses, Registry};
use poem_openapi::types::{ToJSON, Type};
use serde_json::Value;

use super::problem::{Problem, ProblemView};

/// Which statuses an endpoint answers with, as the document shows them.
pub(crate) trait Statuses: Send {
    const LIST: &'static [(u16, &'static str)];
}

macro_rules! statuses {
    ($($(#[$doc:meta])* $name:ident = [$(($status:literal, $text:literal)),*];)*) => {
        $($(#[$doc])* pub(crate) struct $name;
        impl Statuses for $name {
            const LIST: &'static [(u16, &'static str)] = &[$(($status, $text)),*];
        })*
    };
}

statuses! {
    /// It is there.
    Found = [(200, "Here it is.")];
    /// It was made.
    Made = [(201, "It was made.")];
    /// It was made or changed.
    Put = [(200, "It was changed."), (201, "It was made.")];
    /// It is committed and will be done.
    Committed = [(202, "It is committed.")];
    /// It was done, or it is committed and will be.
    DoneOrCommitted = [(200, "It is done."), (202, "It is committed; follow the operation.")];
    /// There is nothing left to say.
    Gone = [(204, "It is gone.")];
    /// What can go wrong when something is read.
    Reading = [(400, "A parameter does not read."), (401, "No API key, or not a valid one."),
        (403, "The API key may not do this."), (404, "There is no such thing."), (410, "It is gone for good."),
        (429, "Too often; Retry-After says when."), (500, "We made a mistake."), (503, "Not available now; try again.")];
    /// What can go wrong when nobody is asked who they are.
    Asking = [(400, "A parameter does not read."), (500, "We made a mistake."), (503, "Not available now; try again.")];
    /// What can go wrong when something is written.
    Writing = [(400, "The body is not JSON, or a parameter does not read."),
        (401, "No API key, or not a valid one."), (403, "The API key may not do this."),
        (404, "There is no such thing."), (409, "It can not be done now."), (410, "It is gone for good."), (413, "The body is too large."),
        (415, "The body is not declared as JSON."), (422, "The body has faults; nothing was stored."),
        (429, "Too often; Retry-After says when."), (500, "We made a mistake."), (503, "Not available now; try again.")];
}

/// An answer with a body of `T`.
pub(crate) struct Answer<T, S> {
    status: StatusCode,
    body: Vec<u8>,
    replayed: bool,
    cookie: Option<String>,
    kind: PhantomData<fn() -> (T, S)>,
}

impl<T: ToJSON, S: Statuses> Answer<T, S> {
    /// The first status of the list, with `view` as body.
    pub(crate) fn new(view: &T) -> Self {
        Self::with_status(S::LIST[0].0, view)
    }

    /// A status of the list, with `view` as body.
    pub(crate) fn with_status(status: u16, view: &T) -> Self {
        Self::raw(status, view.to_json_string().into_bytes(), false)
    }
}

impl<T, S> Answer<T, S> {
    /// An answer whose body was written before.
    pub(crate) fn raw(status: u16, body: Vec<u8>, replayed: bool) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self { status, body, replayed, cookie: None, kind: PhantomData }
    }

    /// The same; an answer that is repeated gets back what it was kept without.
    pub(crate) fn restoring(mut self, name: &str, value: &str) -> Self {
        if self.replayed
            && let Ok(Value::Object(mut view)) = serde_json::from_slice(&self.body)
        {
            view.insert(name.to_owned(), value.into());
            self.body = Value::Object(view).to_string().into_bytes();
        }
        self
    }

    /// The same, with a cookie for the browser.
    pub(crate) fn with_cookie(self, cookie: String) -> Self {
        Self { cookie: Some(cookie), ..self }
    }
}

impl<T, S> IntoResponse for Answer<T, S> {
    fn into_response(self) -> Response {
        let mut response = Response::builder().status(self.status);
        if self.replayed {
            response = response.header("Idempotency-Replayed", "true");
        }
        if let Some(cookie) = self.cookie {
            response = response.header("Set-Cookie", cookie);
        }
        if self.status == StatusCode::NO_CONTENT {
            return response.finish();
        }
        response.content_type("application/json").body(self.body)
    }
}

impl<T: Type, S: Statuses> ApiResponse for Answer<T, S> {
    fn meta() -> MetaResponses {
        let content = |status| match status {
            204 => Vec::new(),
            _ => vec![MetaMediaType { content_type: "application/json", schema: T::schema_ref() }],
        };
        MetaResponses { responses: responses::<S>(content) }
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

fn responses<S: Statuses>(content: impl Fn(u16) -> Vec<MetaMediaType>) -> Vec<MetaResponse> {
    let responses = S::LIST.iter().map(|(status, description)| MetaResponse {
        description,
        status: Some(*status),
        status_range: None,
        content: content(*status),
        headers: Vec::new(),
    });
    responses.collect()
}

/// What went wrong instead.
#[derive(Debug)]
pub(crate) struct Failed<S> {
    problem: Problem,
    kind: PhantomData<fn() -> S>,
}

impl<S, E: Into<Problem>> From<E> for Failed<S> {
    fn from(error: E) -> Self {
        Self { problem: error.into(), kind: PhantomData }
    }
}

impl<S> From<Failed<S>> for poem::Error {
    fn from(failed: Failed<S>) -> Self {
        failed.problem.into()
    }
}

impl<S: Statuses> ApiResponse for Failed<S> {
    fn meta() -> MetaResponses {
        let content = |_| {
            let schema = ProblemView::schema_ref();
            vec![MetaMediaType { content_type: "application/problem+json", schema }]
        };
        MetaResponses { responses: responses::<S>(content) }
    }

    fn register(registry: &mut Registry) {
        ProblemView::register(registry);
    }
}

/// The answer of an endpoint that reads.
pub(crate) type Read<T> = Result<Answer<T, Found>, Failed<Reading>>;
/// The answer of an endpoint that writes.
pub(crate) type Written<T, S = Found> = Result<Answer<T, S>, Failed<Writing>>;
