//! What `google-fcm1` does not return: the status and headers of a refusal.

use std::time::Duration;

use google_fcm1::common::{Delegate, Response, Retry};
use http::header::RETRY_AFTER;

/// Listens to one call.
#[derive(Debug, Default)]
pub(super) struct Listener {
    /// The status of a refusal.
    pub(super) status: u16,
    /// How long Google asks to wait.
    pub(super) retry_after: Option<Duration>,
}

impl Delegate for Listener {
    fn http_failure(&mut self, response: &Response, _: Option<&serde_json::Value>) -> Retry {
        self.status = response.status().as_u16();
        let seconds = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
        // Google sends seconds; a date, which HTTP also allows, counts as nothing said.
        self.retry_after = seconds.and_then(|seconds| seconds.trim().parse().ok()).map(Duration::from_secs);
        // When to try again is the pipeline's to say.
        Retry::Abort
    }
}
