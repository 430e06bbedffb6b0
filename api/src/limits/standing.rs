//! What a client is told about its limits, in every answer.
//!
//! `RateLimit-Policy: "requests";q=5000;w=1` and `RateLimit: "requests";r=4999;t=1`, as the IETF's draft
//! `draft-ietf-httpapi-ratelimit-headers` has it: quota, window in seconds, what remains, seconds until it is whole again.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use poem::Response;
use poem::http::HeaderValue;

/// How a client stands with one limit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(super) name: &'static str,
    pub(super) quota: u32,
    pub(super) window: Duration,
    pub(super) left: u32,
    pub(super) full_in: Duration,
}

/// How a request stands with every limit it met, for its answer.
#[derive(Debug, Clone, Default)]
pub(crate) struct Standings(Arc<Mutex<Vec<Standing>>>);

impl Standings {
    /// Notes one. A limit that is met again, as by every message of a batch, is told as it stands then.
    pub(crate) fn note(&self, standing: Standing) {
        let mut standings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        standings.retain(|noted| noted.name != standing.name);
        standings.push(standing);
    }

    /// Whether no limit was met.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Tells them.
    pub(crate) fn tell(&self, response: &mut Response) {
        let standings = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        if standings.is_empty() {
            return;
        }
        let listed =
            |text: fn(&Standing) -> String| standings.iter().map(text).collect::<Vec<_>>().join(", ");
        for (name, text) in
            [("RateLimit-Policy", listed(Standing::policy)), ("RateLimit", listed(Standing::state))]
        {
            if let Ok(value) = HeaderValue::from_str(&text) {
                response.headers_mut().insert(name, value);
            }
        }
    }
}

impl Standing {
    fn policy(&self) -> String {
        format!("\"{}\";q={};w={}", self.name, self.quota, self.window.as_secs())
    }

    fn state(&self) -> String {
        format!("\"{}\";r={};t={}", self.name, self.left, self.full_in.as_millis().div_ceil(1_000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_limits_are_one_list_with_each_of_them_once() {
        let standing = |name, left| Standing {
            name,
            quota: 10,
            window: Duration::from_secs(1),
            left,
            full_in: Duration::from_millis(100),
        };
        let standings = Standings::default();
        standings.note(standing("requests", 9));
        standings.note(standing("recipients", 7));
        standings.note(standing("recipients", 3));
        let mut response = Response::default();
        standings.tell(&mut response);
        assert_eq!(response.headers()["RateLimit-Policy"], "\"requests\";q=10;w=1, \"recipients\";q=10;w=1");
        assert_eq!(response.headers()["RateLimit"], "\"requests\";r=9;t=1, \"recipients\";r=3;t=1");
    }
}
