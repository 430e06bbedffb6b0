//! A client of the public API, and of the sandbox's control side.
//!
//! It knows HTTP, JSON and problems, and nothing of messages: whoever calls brings the types.

mod connector;
mod error;
mod target;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper_util::rt::TokioExecutor;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use error::CallError;
pub(crate) use target::Target;

use connector::Connector;

/// Calls one server, with one key.
pub(crate) struct Client {
    base: String,
    authorization: Option<HeaderValue>,
    http: hyper_util::client::legacy::Client<Connector, Full<Bytes>>,
}

impl Client {
    /// For the server at `base`, e.g. `http://127.0.0.1:8080`.
    pub(crate) fn new(base: &str, key: Option<&str>) -> Result<Self, CallError> {
        let authorization = key.map(|key| {
            let mut value = HeaderValue::try_from(format!("Bearer {key}")).map_err(|_| CallError::Key)?;
            value.set_sensitive(true);
            Ok::<_, CallError>(value)
        });
        let http = hyper_util::client::legacy::Client::builder(TokioExecutor::new());
        Ok(Self {
            base: base.trim_end_matches('/').to_owned(),
            authorization: authorization.transpose()?,
            http: http.build(connector::connector(base)?),
        })
    }

    /// Reads.
    pub(crate) async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, CallError> {
        self.call(Method::GET, path, Bytes::new()).await
    }

    /// Does.
    pub(crate) async fn post<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, CallError> {
        self.call(Method::POST, path, json_of(body)?).await
    }

    /// Sets.
    pub(crate) async fn put<T: DeserializeOwned>(
        &self,
        path: &str,
        body: &impl Serialize,
    ) -> Result<T, CallError> {
        self.call(Method::PUT, path, json_of(body)?).await
    }

    async fn call<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Bytes,
    ) -> Result<T, CallError> {
        let url = format!("{}{path}", self.base);
        let mut request = Request::builder().method(method).uri(&url);
        if !body.is_empty() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        if let Some(authorization) = &self.authorization {
            request = request.header(AUTHORIZATION, authorization);
        }
        let request = request.body(Full::from(body)).map_err(|_| CallError::Url(url.clone()))?;
        let no_answer = |why: String| CallError::NoAnswer { url: url.clone(), why };
        let response = self.http.request(request).await;
        let response = response.map_err(|error| no_answer(error::chain_of(&error)))?;
        let status = response.status();
        let body = response.into_body().collect().await;
        let body = body.map_err(|error| no_answer(error::chain_of(&error)))?.to_bytes();
        read(status, &url, &body)
    }
}

fn json_of(body: &impl Serialize) -> Result<Bytes, CallError> {
    serde_json::to_vec(body).map(Bytes::from).map_err(CallError::Body)
}

fn read<T: DeserializeOwned>(status: StatusCode, url: &str, body: &Bytes) -> Result<T, CallError> {
    if !status.is_success() {
        return Err(error::refusal(status, body));
    }
    // An answer without a body is `null` to whoever expects nothing.
    let body: &[u8] = if body.is_empty() { b"null" } else { body };
    serde_json::from_slice(body).map_err(|source| CallError::Unreadable { url: url.to_owned(), source })
}
