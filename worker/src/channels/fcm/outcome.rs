//! What Google's answers mean.
//! <https://firebase.google.com/docs/reference/fcm/rest/v1/ErrorCode>

use std::error::Error as _;
use std::time::Duration;

use domain::{Outcome, Reply, ThrottleScope};
use google_fcm1::common::Error;
use serde_json::Value;

use super::access_token::TokenError;
use super::delegate::Listener;

const FCM_ERROR: &str = "type.googleapis.com/google.firebase.fcm.v1.FcmError";
const BAD_REQUEST: &str = "type.googleapis.com/google.rpc.BadRequest";
const QUOTA_FAILURE: &str = "type.googleapis.com/google.rpc.QuotaFailure";
const INVALID_TOKEN: &str = "not a valid FCM registration token";

/// What to do with a failure.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// It is the outcome.
    Outcome(Outcome),
    /// Google does not take the access token: try again with a newer one.
    NewToken(Reply),
    /// It surely was not processed: try again.
    Again(Reply),
}

/// Reads a failed call; `throttled` is the wait after a 429 that names none.
pub(super) fn read(error: &Error, heard: &Listener, throttled: Duration) -> Step {
    match error {
        Error::BadRequest(body) => refusal(body, heard, throttled),
        Error::Failure(_) => page(heard, throttled),
        Error::MissingToken(error) => token(error.downcast_ref::<TokenError>(), &error.to_string()),
        Error::HttpError(error) if was_surely_not_sent(error) => {
            Step::Again(Reply::new(0, "not_sent", chain_of(error)))
        }
        Error::HttpError(error) => unknown(Reply::new(0, "no_answer", chain_of(error))),
        // A 2xx whose body does not read: Google took the message.
        Error::JsonDecodeError(body, _) => unknown(Reply::new(200, "unreadable_answer", body.as_str())),
        Error::Io(error) => unknown(Reply::new(0, "no_answer", error.to_string())),
        Error::UploadSizeLimitExceeded(..)
        | Error::MissingAPIKey
        | Error::Cancelled
        | Error::FieldClash(_) => {
            Step::Outcome(Outcome::Rejected { reply: Reply::new(0, "client_error", error.to_string()) })
        }
    }
}

fn unknown(reply: Reply) -> Step {
    Step::Outcome(Outcome::Unknown { reply })
}

/// No answer in time.
pub(super) fn of_timeout(limit: Duration) -> Outcome {
    Outcome::Unknown { reply: Reply::new(0, "timeout", format!("no answer within {limit:?}")) }
}

fn token(error: Option<&TokenError>, text: &str) -> Step {
    let reply = |code| Reply::new(0, code, text);
    Step::Outcome(match error {
        Some(TokenError::Refused(_)) => Outcome::Misconfigured { reply: reply("credential_refused") },
        Some(TokenError::Unavailable(_)) | None => {
            Outcome::RetryLater { reply: reply("token_unavailable"), after: Some(Duration::ZERO) }
        }
    })
}

/// The API's own error body.
fn refusal(body: &Value, heard: &Listener, throttled: Duration) -> Step {
    let error = &body["error"];
    let status = if heard.status == 0 { number(&error["code"]) } else { heard.status };
    let details = error["details"].as_array().map(Vec::as_slice).unwrap_or_default();
    let detail = |kind: &str| details.iter().find(|detail| detail["@type"] == kind);
    let canonical = error["status"].as_str().unwrap_or_default();
    let own = detail(FCM_ERROR).and_then(|detail| detail["errorCode"].as_str());
    let reply = Reply::new(status, own.unwrap_or(canonical), body.to_string());
    let gone = |reply, ambiguous| Outcome::AddressGone { reply, since: None, ambiguous };
    Step::Outcome(match (status, own.unwrap_or(canonical)) {
        (_, "UNREGISTERED") => gone(reply, false),
        // Another project's token, or this project's by mistake of ours: the same answer.
        (_, "SENDER_ID_MISMATCH") => gone(reply, true),
        (_, "THIRD_PARTY_AUTH_ERROR") => Outcome::Misconfigured { reply },
        (429, _) | (_, "QUOTA_EXCEEDED") => {
            let scope = quota_scope(detail(QUOTA_FAILURE));
            Outcome::Throttled { reply, after: heard.retry_after.unwrap_or(throttled), scope }
        }
        (400, _) if names_the_token(error, detail(BAD_REQUEST)) => gone(reply, true),
        (401, _) => return Step::NewToken(reply),
        // 404 without an FcmError in it: a wrong project, not a wrong token.
        (403 | 404, _) => Outcome::Misconfigured { reply },
        (400..=499, _) => Outcome::Rejected { reply },
        _ => Outcome::RetryLater { reply, after: heard.retry_after },
    })
}

/// An answer that is no JSON: a front end's page, not the API's word.
fn page(heard: &Listener, throttled: Duration) -> Step {
    let reply = Reply::new(heard.status, "unreadable_answer", "the answer is no JSON");
    Step::Outcome(match heard.status {
        429 => {
            let after = heard.retry_after.unwrap_or(throttled);
            Outcome::Throttled { reply, after, scope: ThrottleScope::Lane }
        }
        404 => Outcome::Misconfigured { reply },
        _ => Outcome::RetryLater { reply, after: heard.retry_after },
    })
}

/// A payload error must never cost a device its token: only an error that names the token is about the token.
fn names_the_token(error: &Value, bad_request: Option<&Value>) -> bool {
    let violations = bad_request.and_then(|detail| detail["fieldViolations"].as_array());
    let named = violations.is_some_and(|all| all.iter().any(|one| one["field"] == "message.token"));
    named || error["message"].as_str().is_some_and(|message| message.contains(INVALID_TOKEN))
}

fn quota_scope(failure: Option<&Value>) -> ThrottleScope {
    let subject = failure.and_then(|detail| detail["violations"][0]["subject"].as_str());
    if subject.is_some_and(|subject| subject.contains("device")) {
        ThrottleScope::Device
    } else {
        ThrottleScope::Lane
    }
}

fn number(value: &Value) -> u16 {
    value.as_u64().and_then(|number| u16::try_from(number).ok()).unwrap_or(0)
}

/// Whether a transport error says that the request was not looked at: it never left, its stream was refused, or a
/// GOAWAY said that it came too late.
///
/// hyper calls a request cancelled that its connection never took, and its task gone that waited for a free stream of
/// a connection when that ended: its body, without which it is nothing, was not written.
fn was_surely_not_sent(error: &hyper_util::client::legacy::Error) -> bool {
    if error.is_connect() {
        return true;
    }
    let mut source = error.source();
    while let Some(cause) = source {
        if cause.downcast_ref::<hyper::Error>().is_some_and(|error| error.is_canceled() || error.is_user()) {
            return true;
        }
        if let Some(error) = cause.downcast_ref::<h2::Error>() {
            let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
            let closing =
                error.is_go_away() && error.is_remote() && error.reason() == Some(h2::Reason::NO_ERROR);
            return refused || closing;
        }
        source = cause.source();
    }
    false
}

fn chain_of(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const THROTTLED: Duration = Duration::from_mins(1);

    fn body(code: u16, status: &str, details: &[Value]) -> Error {
        Error::BadRequest(json!({ "error": {
            "code": code, "status": status, "message": "said", "details": details,
        } }))
    }

    fn fcm(code: &str) -> Value {
        json!({ "@type": FCM_ERROR, "errorCode": code })
    }

    fn field(name: &str) -> Value {
        json!({ "@type": BAD_REQUEST, "fieldViolations": [{ "field": name }] })
    }

    fn quota(subject: &str) -> Value {
        json!({ "@type": QUOTA_FAILURE, "violations": [{ "subject": subject }] })
    }

    fn word(error: &Error, status: u16, retry_after: Option<u64>) -> String {
        let heard = Listener { status, retry_after: retry_after.map(Duration::from_secs) };
        match read(error, &heard, THROTTLED) {
            Step::NewToken(_) => "new token".to_owned(),
            Step::Again(_) => "again".to_owned(),
            Step::Outcome(Outcome::AddressGone { ambiguous, .. }) => format!("gone, ambiguous {ambiguous}"),
            Step::Outcome(Outcome::Throttled { after, scope, .. }) => {
                format!("throttled {scope:?} {after:?}")
            }
            Step::Outcome(Outcome::RetryLater { after, .. }) => format!("later {after:?}"),
            Step::Outcome(other) => other.name().to_owned(),
        }
    }

    fn check(status: u16, error: &Error, retry_after: Option<u64>, expected: &str) {
        assert_eq!(word(error, status, retry_after), expected, "{error:?}");
    }

    #[test]
    fn every_row_of_googles_table_has_its_outcome() {
        let invalid = "INVALID_ARGUMENT";
        let denied = "PERMISSION_DENIED";
        let exhausted = "RESOURCE_EXHAUSTED";
        let quota_exceeded = fcm("QUOTA_EXCEEDED");
        let rows = [
            (400, invalid, vec![fcm(invalid), field("message.token")], None, "gone, ambiguous true"),
            (400, invalid, vec![fcm(invalid), field("message.data[0].value")], None, "rejected"),
            // "Message too big" comes without details.
            (400, invalid, vec![], None, "rejected"),
            (404, "NOT_FOUND", vec![fcm("UNREGISTERED")], None, "gone, ambiguous false"),
            (404, "NOT_FOUND", vec![], None, "misconfigured"),
            (403, denied, vec![fcm("SENDER_ID_MISMATCH")], None, "gone, ambiguous true"),
            (403, denied, vec![], None, "misconfigured"),
            (401, "UNAUTHENTICATED", vec![], None, "new token"),
            (401, "UNAUTHENTICATED", vec![fcm("THIRD_PARTY_AUTH_ERROR")], None, "misconfigured"),
            (429, exhausted, vec![quota_exceeded.clone()], Some(37), "throttled Lane 37s"),
            (429, exhausted, vec![quota_exceeded.clone()], None, "throttled Lane 60s"),
            (429, exhausted, vec![quota_exceeded, quota("device")], None, "throttled Device 60s"),
            (500, "INTERNAL", vec![fcm("INTERNAL")], None, "later None"),
            (503, "UNAVAILABLE", vec![fcm("UNAVAILABLE")], Some(20), "later Some(20s)"),
        ];
        for (status, name, details, retry_after, expected) in rows {
            check(status, &body(status, name, &details), retry_after, expected);
        }
    }

    #[test]
    fn every_failure_without_googles_word_has_its_outcome() {
        let cut = serde_json::from_str::<Value>("{").expect_err("cut");
        check(200, &Error::JsonDecodeError("{\"name\":".to_owned(), cut), None, "unknown");
        let refused = TokenError::Refused("invalid_grant".to_owned());
        check(0, &Error::MissingToken(Box::new(refused)), None, "misconfigured");
        let unavailable = TokenError::Unavailable("503".to_owned());
        check(0, &Error::MissingToken(Box::new(unavailable)), None, "later Some(0ns)");
        check(0, &Error::Io(std::io::ErrorKind::ConnectionReset.into()), None, "unknown");
    }

    #[test]
    fn a_page_instead_of_json_is_a_front_end_speaking() {
        let page = |status| {
            let heard = Listener { status, retry_after: None };
            match page(&heard, THROTTLED) {
                Step::Outcome(outcome) => outcome.name(),
                Step::NewToken(_) | Step::Again(_) => "step",
            }
        };
        assert_eq!(
            [page(502), page(504), page(404), page(429)],
            ["retry_later", "retry_later", "misconfigured", "throttled"]
        );
    }

    #[test]
    fn the_raw_reply_is_kept() {
        let heard = Listener { status: 404, retry_after: None };
        let error = body(404, "NOT_FOUND", &[fcm("UNREGISTERED")]);
        let Step::Outcome(outcome) = read(&error, &heard, THROTTLED) else { panic!("an outcome") };
        let reply = outcome.reply().expect("a reply");
        assert_eq!((reply.status, reply.code.as_str()), (404, "UNREGISTERED"));
        assert!(reply.detail.contains("errorCode"));
    }
}
