//! What is counted about requests: those that are being answered, and those that were.

use std::time::Duration;

use poem::Response;
use poem::http::Method;
use telemetry::metrics::{RequestsInFlight, RequestsOf};

use super::routes::Route;

/// What is not in the document: pages, and what does not exist.
pub(super) const OTHER: &str = "other";
/// Methods have names without end; labels must not.
const METHODS: [Method; 7] =
    [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::OPTIONS];

/// A request that is being answered, or not any more: a client that hangs up ends it anywhere.
pub(super) struct InFlight<'a>(&'a RequestsInFlight);

impl<'a> InFlight<'a> {
    pub(super) fn begin(requests: &'a RequestsInFlight) -> Self {
        requests.change(1.0);
        Self(requests)
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.change(-1.0);
    }
}

/// Counts a request that was answered.
pub(super) fn count(method: &Method, route: Option<&Route>, response: &Response, took: Duration) {
    let status = response.status().as_u16();
    match route {
        Some(route) => route.requests.answered(status, took),
        None => RequestsOf::route(label(method), OTHER).answered(status, took),
    }
}

fn label(method: &Method) -> &str {
    if METHODS.contains(method) { method.as_str() } else { OTHER }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_nobody_knows_makes_no_label() {
        let strange = Method::from_bytes(b"PURGE").expect("a method");
        assert_eq!([Method::PATCH, strange].each_ref().map(label), ["PATCH", OTHER]);
    }
}
