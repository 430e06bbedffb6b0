//! The API as a program without our code sees it.

use std::net::SocketAddr;

use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{Method, Request};
use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

type Body = Full<bytes::Bytes>;

/// The API at an address, with a key.
pub(crate) struct Api {
    base: String,
    key: String,
    http: Client<HttpConnector, Body>,
}

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) body: Value,
}

impl Api {
    pub(crate) fn new(address: SocketAddr, key: &str) -> Self {
        let http = Client::builder(TokioExecutor::new()).build_http();
        Self { base: format!("http://{address}"), key: key.to_owned(), http }
    }

    /// The same API with another key.
    pub(crate) fn with(&self, key: &str) -> Self {
        Self { base: self.base.clone(), key: key.to_owned(), http: self.http.clone() }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.call(Method::GET, path, String::new()).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Answer {
        self.call(Method::POST, path, body.to_string()).await
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> Answer {
        self.call(Method::PUT, path, body.to_string()).await
    }

    async fn call(&self, method: Method, path: &str, body: String) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.base))
            .header(AUTHORIZATION, format!("Bearer {}", self.key))
            .header(CONTENT_TYPE, "application/json")
            .body(Body::from(body))
            .expect("a request");
        let response = self.http.request(request).await.expect("the API lives");
        let status = response.status().as_u16();
        let content_type = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content_type = content_type.unwrap_or_default().to_owned();
        let body = response.into_body().collect().await.expect("a whole answer").to_bytes();
        Answer { status, content_type, body: serde_json::from_slice(&body).unwrap_or(Value::Null) }
    }
}

impl Answer {
    /// The body of a success.
    pub(crate) fn good(self) -> Value {
        assert!((200..300).contains(&self.status), "{self:?}");
        self.body
    }

    /// Whether it says, as agreed, that the service is not available.
    pub(crate) fn says_unavailable(&self) -> bool {
        self.status == 503
            && self.content_type.starts_with("application/problem+json")
            && self.body["status"] == 503
            && self.body["retryable"] == true
    }
}
