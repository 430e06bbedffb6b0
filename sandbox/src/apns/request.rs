//! What Apple checks about a push, in the order Apple checks it.

use bytes::Bytes;
use hyper::{Method, Request};
use uuid::Uuid;

use super::reason::Reason;

const MAX_PAYLOAD: usize = 4_096;
const MAX_VOIP_PAYLOAD: usize = 5_120;
const MAX_COLLAPSE_ID: usize = 64;

const PUSH_TYPES: [&str; 11] = [
    "alert",
    "background",
    "complication",
    "controls",
    "fileprovider",
    "liveactivity",
    "location",
    "mdm",
    "pushtotalk",
    "voip",
    "widgets",
];

/// A push whose headers and path are in order.
pub(super) struct Push {
    pub(super) token: String,
    pub(super) collapse_id: String,
    topic: String,
    kind: String,
}

/// The id a request brings, if it is one.
pub(super) fn apns_id(request: &Request<Bytes>) -> Option<Uuid> {
    Uuid::try_parse(header(request, "apns-id")?).ok()
}

fn header<'a>(request: &'a Request<Bytes>, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}

impl Push {
    pub(super) fn read(request: &Request<Bytes>) -> Result<Self, Reason> {
        if header(request, "apns-id").is_some() && apns_id(request).is_none() {
            return Err(Reason::BadMessageId);
        }
        if request.method() != Method::POST {
            return Err(Reason::MethodNotAllowed);
        }
        let topic = header(request, "apns-topic").ok_or(Reason::MissingTopic)?.to_owned();
        let collapse_id = header(request, "apns-collapse-id").unwrap_or_default().to_owned();
        if collapse_id.len() > MAX_COLLAPSE_ID {
            return Err(Reason::BadCollapseId);
        }
        let priority = header(request, "apns-priority").unwrap_or("10");
        if !matches!(priority, "1" | "5" | "10") {
            return Err(Reason::BadPriority);
        }
        let push_type = header(request, "apns-push-type").unwrap_or("alert").to_owned();
        if !PUSH_TYPES.contains(&push_type.as_str()) {
            return Err(Reason::InvalidPushType);
        }
        if push_type == "background" && priority != "5" {
            return Err(Reason::BadPriority);
        }
        if header(request, "apns-expiration").is_some_and(|at| at.parse::<u64>().is_err()) {
            return Err(Reason::BadExpirationDate);
        }
        let token = request.uri().path().strip_prefix("/3/device/").ok_or(Reason::BadPath)?;
        if token.is_empty() {
            return Err(Reason::MissingDeviceToken);
        }
        let is_hexadecimal = token.bytes().all(|byte| byte.is_ascii_hexdigit());
        if token.len() < 32 || !token.len().is_multiple_of(2) || !is_hexadecimal {
            return Err(Reason::BadDeviceToken);
        }
        Ok(Self { token: token.to_ascii_lowercase(), collapse_id, topic, kind: push_type })
    }

    /// What is checked once the sender is known.
    pub(super) fn check_content(&self, body: &Bytes, own_topic: &str) -> Result<(), Reason> {
        // Suffixes name special uses of one app: `com.example.app.voip`.
        let ours = self.topic == own_topic || self.topic.starts_with(&format!("{own_topic}."));
        if !ours {
            return Err(Reason::TopicDisallowed);
        }
        if body.is_empty() || serde_json::from_slice::<serde_json::Value>(body).is_err() {
            return Err(Reason::PayloadEmpty);
        }
        let most = if self.kind == "voip" { MAX_VOIP_PAYLOAD } else { MAX_PAYLOAD };
        if body.len() > most {
            return Err(Reason::PayloadTooLarge);
        }
        // Well-formed, and nobody's.
        if self.token.bytes().all(|digit| digit == b'0') { Err(Reason::BadDeviceToken) } else { Ok(()) }
    }
}
