//! One request over HTTP, and whatever came of it.

use std::time::Duration;

use anyhow::Context as _;
use bytes::Bytes;
use http::{Method, Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Longer than the API's own limits; who is silent for longer is gone.
const PATIENCE: Duration = Duration::from_secs(20);

/// Calls one server in the clear.
#[derive(Clone)]
pub(crate) struct Client {
    base: String,
    key: Option<String>,
    http: hyper_util::client::legacy::Client<HttpConnector, Full<Bytes>>,
}

/// What a server said.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) body: Value,
}

impl Client {
    pub(crate) fn new(base: &str, key: Option<&str>) -> Self {
        let http = hyper_util::client::legacy::Client::builder(TokioExecutor::new()).build_http();
        Self { base: base.to_owned(), key: key.map(str::to_owned), http }
    }

    /// Asks once. An error is no answer: nobody there, or the connection broke.
    pub(crate) async fn ask(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
        idempotency_key: Option<&str>,
    ) -> anyhow::Result<Answer> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.base));
        if let Some(key) = &self.key {
            request = request.header("authorization", format!("Bearer {key}"));
        }
        if let Some(key) = idempotency_key {
            request = request.header("idempotency-key", key);
        }
        if body.is_some() {
            request = request.header("content-type", "application/json");
        }
        let bytes = body.map(|body| Bytes::from(body.to_string())).unwrap_or_default();
        let request = request.body(Full::from(bytes))?;
        let exchange = async {
            let response = self.http.request(request).await?;
            let (head, body) = response.into_parts();
            anyhow::Ok((head, body.collect().await?.to_bytes()))
        };
        let answered = tokio::time::timeout(PATIENCE, exchange).await;
        let (head, body) = answered.with_context(|| format!("{path}: no answer in {PATIENCE:?}"))??;
        let retry_after = head.headers.get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
        Ok(Answer {
            status: head.status,
            retry_after: retry_after.map(Duration::from_secs),
            // Not every answer is JSON, and none has to be for us to go by its status.
            body: serde_json::from_slice(&body).unwrap_or(Value::Null),
        })
    }

    /// Asks, and takes nothing but success for an answer.
    pub(crate) async fn call<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        body: Option<&Value>,
    ) -> anyhow::Result<T> {
        let answer = self.ask(method, path, body, None).await?;
        anyhow::ensure!(answer.status.is_success(), "{path}: {} {}", answer.status, answer.body);
        Ok(serde_json::from_value(answer.body)?)
    }
}
