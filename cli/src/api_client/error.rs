//! Why a call did not do what it should, in words for a person.

use std::error::Error;
use std::fmt;

use http::StatusCode;
use serde::Deserialize;

/// Why a call did not do what it should.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CallError {
    /// The key holds letters no header can carry.
    #[error("the API key does not read; it looks like as_live_…")]
    Key,
    /// The address is no URL.
    #[error("{0} is no URL; an API's address looks like http://127.0.0.1:8080")]
    Url(String),
    /// No trust, no TLS.
    #[error("this machine has no root certificates; install the package ca-certificates")]
    NoRoots,
    /// TLS itself.
    #[error("TLS can not be set up: {0}")]
    Tls(rustls::Error),
    /// What is to be sent is no JSON.
    #[error("the request can not be written: {0}")]
    Body(serde_json::Error),
    /// Nobody there, or the connection broke.
    #[error("no answer from {url}: {why}; is the API running? `automata up` starts one")]
    NoAnswer {
        /// Where.
        url: String,
        /// Why.
        why: String,
    },
    /// The server said no.
    #[error("{0}")]
    Refused(Box<Problem>),
    /// The server said something else than we expect.
    #[error("the answer of {url} does not read ({source}); are API and `automata` of the same version?")]
    Unreadable {
        /// Where.
        url: String,
        /// Why.
        source: serde_json::Error,
    },
}

impl CallError {
    /// Whether the server said no with this status.
    pub(crate) fn is_refusal(&self, status: StatusCode) -> bool {
        matches!(self, Self::Refused(problem) if problem.status == status.as_u16())
    }
}

/// A refusal, as in RFC 9457.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Problem {
    /// The HTTP status.
    #[serde(default)]
    pub(crate) status: u16,
    /// What programs go by.
    #[serde(default)]
    pub(crate) code: String,
    #[serde(default)]
    detail: Option<String>,
    #[serde(default)]
    title: Option<String>,
    #[serde(default)]
    errors: Vec<Fault>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Fault {
    #[serde(default)]
    pointer: String,
    #[serde(default)]
    detail: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = self.detail.as_deref().or(self.title.as_deref()).unwrap_or("refused");
        write!(f, "{} {}: {words}", self.status, self.code)?;
        match &self.errors[..] {
            // It is the detail already.
            [Fault { pointer, detail }] if words == detail || words == format!("{pointer}: {detail}") => {
                Ok(())
            }
            faults => {
                faults.iter().try_for_each(|fault| write!(f, "\n  {}: {}", fault.pointer, fault.detail))
            }
        }
    }
}

/// What a server said instead of doing it.
pub(super) fn refusal(status: StatusCode, body: &[u8]) -> CallError {
    let problem = serde_json::from_slice::<Problem>(body).unwrap_or_else(|_| Problem {
        status: 0,
        code: "no_problem_document".to_owned(),
        detail: Some(String::from_utf8_lossy(body).chars().take(200).collect()),
        title: None,
        errors: Vec::new(),
    });
    CallError::Refused(Box::new(Problem { status: status.as_u16(), ..problem }))
}

/// An error and what is behind it; HTTP libraries keep the interesting part at the end.
pub(super) fn chain_of(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text = format!("{text}: {error}");
        cause = error.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_names_every_fault() {
        let body = br#"{"status":422,"code":"invalid_request","detail":"2 faults","errors":[
            {"pointer":"/to","code":"missing","detail":"is missing"},
            {"pointer":"/content","code":"missing","detail":"is missing"}]}"#;
        let error = refusal(StatusCode::UNPROCESSABLE_ENTITY, body);
        assert!(error.is_refusal(StatusCode::UNPROCESSABLE_ENTITY));
        assert_eq!(
            error.to_string(),
            "422 invalid_request: 2 faults\n  /to: is missing\n  /content: is missing"
        );
    }

    #[test]
    fn a_single_fault_is_said_once() {
        let body = br#"{"status":422,"code":"invalid_body","detail":"/to: is missing","errors":[
            {"pointer":"/to","code":"missing","detail":"is missing"}]}"#;
        let error = refusal(StatusCode::UNPROCESSABLE_ENTITY, body);
        assert_eq!(error.to_string(), "422 invalid_body: /to: is missing");
    }

    #[test]
    fn a_page_of_a_proxy_is_shown_as_it_is() {
        let error = refusal(StatusCode::BAD_GATEWAY, b"<html>no</html>");
        assert_eq!(error.to_string(), "502 no_problem_document: <html>no</html>");
    }
}
