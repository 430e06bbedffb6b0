//! What Apple's answers mean.
//! <https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>

use std::time::Duration;

use a2::ErrorReason as Reason;
use bytes::Bytes;
use chrono::DateTime;
use domain::{Outcome, Reply, ThrottleScope};
use serde::Deserialize;

use super::connection::SendError;

/// How long we wait where Apple says how long, or nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Waits {
    /// After a 5xx: Apple asks for 15 minutes.
    pub(super) unavailable: Duration,
    /// After a 429 for one device; Apple names no time.
    pub(super) device: Duration,
    /// After a 429 for our tokens: no new one within 20 minutes, the old one works.
    pub(super) sender: Duration,
}

/// What to do with an answer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It is the outcome.
    Outcome(Outcome),
    /// Try again with a newer provider token.
    NewToken(Reply),
    /// Try again on a new connection: this one is bound to another key, or about to close.
    NewConnection(Reply),
}

#[derive(Deserialize)]
struct Refusal {
    reason: String,
    timestamp: Option<i64>,
}

/// Reads an answer.
pub(super) fn read(status: u16, body: &Bytes, waits: Waits) -> Step {
    if status == 200 {
        // The id is ours, echoed.
        return Step::Outcome(Outcome::Accepted { provider_id: None });
    }
    let raw = String::from_utf8_lossy(body);
    let Ok(refusal) = serde_json::from_slice::<Refusal>(body) else {
        return Step::Outcome(unreadable(Reply::new(status, "unreadable_answer", raw), waits));
    };
    let reply = Reply::new(status, refusal.reason.clone(), raw);
    let reason = serde_json::from_value::<Reason>(serde_json::Value::String(refusal.reason.clone())).ok();
    match reason {
        Some(reason) => by_reason(&reason, refusal.timestamp, reply, waits),
        // What people see on the wire is not always what the documentation says.
        None if refusal.reason == "BadEnvironmentKeyInToken" => {
            Step::Outcome(Outcome::Misconfigured { reply })
        }
        None => Step::Outcome(by_status(reply, waits)),
    }
}

#[expect(clippy::too_many_lines, reason = "one line per reason of Apple's table, none left to a wildcard")]
fn by_reason(reason: &Reason, timestamp: Option<i64>, reply: Reply, waits: Waits) -> Step {
    Step::Outcome(match reason {
        Reason::ExpiredProviderToken => return Step::NewToken(reply),
        Reason::UnrelatedKeyIdInToken | Reason::IdleTimeout | Reason::Shutdown => {
            return Step::NewConnection(reply);
        }
        // The wrong environment or topic gives the same answers as a dead token.
        Reason::BadDeviceToken | Reason::DeviceTokenNotForTopic => {
            Outcome::AddressGone { reply, since: None, ambiguous: true }
        }
        Reason::Unregistered | Reason::ExpiredToken => {
            let since = timestamp.and_then(DateTime::from_timestamp_millis);
            Outcome::AddressGone { reply, since, ambiguous: false }
        }
        Reason::TooManyRequests => {
            Outcome::Throttled { reply, after: waits.device, scope: ThrottleScope::Device }
        }
        Reason::TooManyProviderTokenUpdates => {
            Outcome::Throttled { reply, after: waits.sender, scope: ThrottleScope::Lane }
        }
        Reason::InternalServerError | Reason::ServiceUnavailable => {
            Outcome::RetryLater { reply, after: Some(waits.unavailable) }
        }
        Reason::BadCollapseId
        | Reason::BadExpirationDate
        | Reason::BadMessageId
        | Reason::BadPath
        | Reason::BadPriority
        | Reason::DuplicateHeaders
        | Reason::InvalidPushType
        | Reason::MethodNotAllowed
        | Reason::MissingDeviceToken
        | Reason::PayloadEmpty
        | Reason::PayloadTooLarge => Outcome::Rejected { reply },
        Reason::BadCertificate
        | Reason::BadCertificateEnvironment
        | Reason::BadEnvironmentKeyIdInToken
        | Reason::BadTopic
        | Reason::Forbidden
        | Reason::InvalidProviderToken
        | Reason::MissingProviderToken
        | Reason::MissingTopic
        | Reason::TopicDisallowed => Outcome::Misconfigured { reply },
    })
}

/// A reason from the future: its status is all there is to go by.
fn by_status(reply: Reply, waits: Waits) -> Outcome {
    match reply.status {
        403 => Outcome::Misconfigured { reply },
        410 => Outcome::AddressGone { reply, since: None, ambiguous: true },
        429 => Outcome::Throttled { reply, after: waits.device, scope: ThrottleScope::Device },
        400..=499 => Outcome::Rejected { reply },
        _ => Outcome::RetryLater { reply, after: Some(waits.unavailable) },
    }
}

/// Not Apple's own words: a proxy in between answered, so the push did not arrive.
fn unreadable(reply: Reply, waits: Waits) -> Outcome {
    match reply.status {
        429 => Outcome::Throttled { reply, after: waits.device, scope: ThrottleScope::Lane },
        // 2xx that is not 200 never came from Apple either, but something took the push.
        200..=299 => Outcome::Unknown { reply },
        _ => Outcome::RetryLater { reply, after: None },
    }
}

/// What a request that got no answer means.
pub(super) fn of_failure(error: &SendError) -> Outcome {
    let reply = Reply::new(0, error.code(), error.to_string());
    if error.was_surely_not_sent() {
        Outcome::RetryLater { reply, after: Some(Duration::ZERO) }
    } else {
        Outcome::Unknown { reply }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAITS: Waits = Waits {
        unavailable: Duration::from_mins(15),
        device: Duration::from_secs(30),
        sender: Duration::from_mins(1),
    };

    fn word(status: u16, reason: &str) -> String {
        let body = Bytes::from(format!("{{\"reason\":\"{reason}\",\"timestamp\":1700000000000}}"));
        match read(status, &body, WAITS) {
            Step::NewToken(_) => "new token".to_owned(),
            Step::NewConnection(_) => "new connection".to_owned(),
            Step::Outcome(Outcome::AddressGone { since, ambiguous, .. }) => {
                format!("gone, since {}, ambiguous {ambiguous}", since.is_some())
            }
            Step::Outcome(Outcome::Throttled { after, scope, .. }) => {
                format!("throttled {scope:?} {after:?}")
            }
            Step::Outcome(Outcome::RetryLater { after, .. }) => format!("later {after:?}"),
            Step::Outcome(other) => other.name().to_owned(),
        }
    }

    const ROWS: [(u16, &str, &str); 37] = [
        (400, "BadDeviceToken", "gone, since false, ambiguous true"),
        (400, "DeviceTokenNotForTopic", "gone, since false, ambiguous true"),
        (410, "Unregistered", "gone, since true, ambiguous false"),
        (410, "ExpiredToken", "gone, since true, ambiguous false"),
        (413, "PayloadTooLarge", "rejected"),
        (400, "PayloadEmpty", "rejected"),
        (400, "BadCollapseId", "rejected"),
        (400, "BadExpirationDate", "rejected"),
        (400, "BadMessageId", "rejected"),
        (400, "BadPriority", "rejected"),
        (400, "InvalidPushType", "rejected"),
        (400, "MissingDeviceToken", "rejected"),
        (400, "DuplicateHeaders", "rejected"),
        (404, "BadPath", "rejected"),
        (405, "MethodNotAllowed", "rejected"),
        (400, "BadTopic", "misconfigured"),
        (400, "MissingTopic", "misconfigured"),
        (400, "TopicDisallowed", "misconfigured"),
        (403, "BadCertificate", "misconfigured"),
        (403, "BadCertificateEnvironment", "misconfigured"),
        (403, "Forbidden", "misconfigured"),
        (403, "InvalidProviderToken", "misconfigured"),
        (403, "MissingProviderToken", "misconfigured"),
        (403, "BadEnvironmentKeyIdInToken", "misconfigured"),
        (403, "BadEnvironmentKeyInToken", "misconfigured"),
        (403, "ExpiredProviderToken", "new token"),
        (403, "UnrelatedKeyIdInToken", "new connection"),
        (400, "IdleTimeout", "new connection"),
        (503, "Shutdown", "new connection"),
        (429, "TooManyRequests", "throttled Device 30s"),
        (429, "TooManyProviderTokenUpdates", "throttled Lane 60s"),
        (500, "InternalServerError", "later Some(900s)"),
        (503, "ServiceUnavailable", "later Some(900s)"),
        (400, "FlyingCarsOnly", "rejected"),
        (403, "FlyingCarsOnly", "misconfigured"),
        (429, "FlyingCarsOnly", "throttled Device 30s"),
        (599, "FlyingCarsOnly", "later Some(900s)"),
    ];

    #[test]
    fn every_row_of_apples_table_has_its_outcome() {
        for (status, reason, expected) in ROWS {
            assert_eq!(word(status, reason), expected, "{status} {reason}");
        }
    }

    #[test]
    fn a_page_of_html_is_not_apples_word() {
        let page = Bytes::from_static(b"<html>502 Bad Gateway</html>");
        let Step::Outcome(outcome) = read(502, &page, WAITS) else { panic!("an outcome") };
        assert_eq!(outcome.name(), "retry_later");
        assert!(outcome.reply().expect("a reply").detail.contains("Bad Gateway"));
    }

    #[test]
    fn an_unknown_reason_keeps_its_raw_text() {
        let body = Bytes::from_static(b"{\"reason\":\"FlyingCarsOnly\"}");
        let Step::Outcome(outcome) = read(400, &body, WAITS) else { panic!("an outcome") };
        assert_eq!(outcome.reply().expect("a reply").code, "FlyingCarsOnly");
    }
}
