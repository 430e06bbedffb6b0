//! What a client is told about its limits, in every answer.
//!
//! `RateLimit-Policy: "requests";q=5000;w=1` and `RateLimit: "requests";r=4999;t=1`, as the IETF's draft
//! `draft-ietf-httpapi-ratelimit-headers` has it: quota, window in seconds, what remains, seconds until it is whole again.

use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use poem::Response;
use poem::http::{HeaderName, HeaderValue};

static POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");
static STATE: HeaderName = HeaderName::from_static("ratelimit");
/// How long the text about one limit is, about.
const ABOUT: usize = 40;

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
        for (name, tell) in [(&POLICY, Standing::policy as Tell), (&STATE, Standing::state)] {
            if let Ok(value) = HeaderValue::try_from(listed(&standings, tell)) {
                response.headers_mut().insert(name, value);
            }
        }
    }
}

type Tell = fn(&Standing, &mut String) -> fmt::Result;

/// One text for all of them: every answer has it.
fn listed(standings: &[Standing], tell: Tell) -> String {
    let mut text = String::with_capacity(ABOUT * standings.len());
    for standing in standings {
        if !text.is_empty() {
            text.push_str(", ");
        }
        // A text takes what is written to it.
        let _ = tell(standing, &mut text);
    }
    text
}

impl Standing {
    fn policy(&self, to: &mut String) -> fmt::Result {
        write!(to, "\"{}\";q={};w={}", self.name, self.quota, self.window.as_secs())
    }

    fn state(&self, to: &mut String) -> fmt::Result {
        // Whole seconds, rounded up.
        let seconds = self.full_in.as_secs() + u64::from(self.full_in.subsec_millis() > 0);
        write!(to, "\"{}\";r={};t={seconds}", self.name, self.left)
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
