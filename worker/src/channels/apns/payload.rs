//! A message in Apple's form: a body, and the headers that are the same for everybody.

use a2::{CollapseId, Priority, PushType};
use bytes::Bytes;
use domain::{DeliveryId, Message, Reply, Urgency, render};
use http::{HeaderMap, HeaderValue, Method, Request};

/// What Apple's headers for one message have in common.
pub(super) struct Push {
    body: Bytes,
    headers: HeaderMap,
}

impl Push {
    /// Puts `message` into Apple's form, for the app with this bundle id.
    pub(super) fn compose(message: &Message, topic: &str) -> Result<Self, Reply> {
        let rendering = render::render(domain::Channel::Apns, &message.content, message.urgency);
        if !rendering.fits() {
            let why =
                format!("the payload has {} bytes, Apple takes {}", rendering.bytes, rendering.max_bytes);
            return Err(Reply::new(0, "payload_too_large", why));
        }
        // Apple's rule: what shows nothing is a `background` push, and those must not have priority 10.
        let (push_type, priority) = match (rendering.silent, message.urgency) {
            (true, _) => (PushType::Background, Priority::Normal),
            (false, Urgency::PowerSaving) => (PushType::Alert, Priority::Normal),
            (false, Urgency::Immediate) => (PushType::Alert, Priority::High),
        };
        let mut headers = HeaderMap::with_capacity(8);
        let mut put = |name: &'static str, value: &str| {
            let value = HeaderValue::try_from(value)
                .map_err(|_| Reply::new(0, "header_invalid", format!("`{name}` can not be a header")))?;
            headers.insert(name, value);
            Ok::<(), Reply>(())
        };
        put("apns-topic", topic)?;
        put("apns-push-type", &push_type.to_string())?;
        put("apns-priority", &priority.to_string())?;
        put("apns-expiration", &message.expires_at.timestamp().max(0).to_string())?;
        if let Some(key) = &message.collapse_key {
            let collapse = CollapseId::new(key.as_str())
                .map_err(|error| Reply::new(0, "collapse_key_too_long", error.to_string()))?;
            put("apns-collapse-id", collapse.value)?;
        }
        Ok(Self { body: Bytes::from(rendering.payload.to_string()), headers })
    }

    /// A push nobody can receive: what comes back says whether the sender is believed.
    pub(super) fn probe(topic: &str) -> Result<Self, Reply> {
        let mut headers = HeaderMap::new();
        let topic = HeaderValue::try_from(topic)
            .map_err(|_| Reply::new(0, "credential_incomplete", "the topic can not be a header"))?;
        headers.insert("apns-topic", topic);
        headers.insert("apns-push-type", HeaderValue::from_static("background"));
        headers.insert("apns-priority", HeaderValue::from_static("5"));
        headers.insert("apns-expiration", HeaderValue::from_static("0"));
        Ok(Self { body: Bytes::from_static(b"{\"aps\":{\"content-available\":1}}"), headers })
    }

    /// The body.
    pub(super) fn body(&self) -> Bytes {
        self.body.clone()
    }

    /// The head of the request for one device.
    pub(super) fn head(
        &self,
        authority: &str,
        token: &str,
        delivery: DeliveryId,
        authorization: &HeaderValue,
    ) -> Option<Request<()>> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(format!("https://{authority}/3/device/{token}"))
            .body(())
            .ok()?;
        let headers = request.headers_mut();
        headers.clone_from(&self.headers);
        let id = HeaderValue::try_from(delivery.provider_uuid().hyphenated().to_string()).ok()?;
        headers.insert("apns-id", id);
        headers.insert(http::header::AUTHORIZATION, authorization.clone());
        headers.insert(http::header::CONTENT_LENGTH, HeaderValue::from(self.body.len()));
        Some(request)
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use domain::{AmbiguityPolicy, CollapseKey, Content};
    use uuid::Uuid;

    use super::*;

    fn message(content: Content, urgency: Urgency) -> Message {
        Message {
            app: Uuid::from_u128(1).into(),
            id: Uuid::from_u128(2).into(),
            content,
            priority: domain::Priority::Normal,
            urgency,
            collapse_key: CollapseKey::parse("k").ok(),
            expires_at: DateTime::from_timestamp(1_800_000_000, 0).expect("a time"),
            on_no_answer: AmbiguityPolicy::Resend,
            cancelled: false,
        }
    }

    fn alert() -> Content {
        Content { title: Some("T".to_owned()), ..Content::default() }
    }

    fn head(push: &Push, ordinal: u32) -> Request<()> {
        let delivery = DeliveryId { message: Uuid::from_u128(2).into(), ordinal };
        push.head("api.push.apple.com", "abcd", delivery, &HeaderValue::from_static("bearer x"))
            .expect("a head")
    }

    #[test]
    fn an_alert_has_priority_10_unless_the_device_shall_save_power() {
        let urgent = head(&Push::compose(&message(alert(), Urgency::Immediate), "t").expect("composed"), 0);
        assert_eq!(
            (&urgent.headers()["apns-push-type"], &urgent.headers()["apns-priority"]),
            (&HeaderValue::from_static("alert"), &HeaderValue::from_static("10"))
        );
        let patient =
            head(&Push::compose(&message(alert(), Urgency::PowerSaving), "t").expect("composed"), 0);
        assert_eq!(patient.headers()["apns-priority"], "5");
        assert_eq!(urgent.headers()["apns-expiration"], "1800000000");
        assert_eq!(urgent.headers()["apns-collapse-id"], "k");
        assert_eq!(urgent.uri(), "https://api.push.apple.com/3/device/abcd");
    }

    #[test]
    fn a_silent_push_is_a_background_push_of_priority_5() {
        let silent = Push::compose(&message(Content::default(), Urgency::Immediate), "t").expect("composed");
        let head = head(&silent, 0);
        assert_eq!(head.headers()["apns-push-type"], "background");
        assert_eq!(head.headers()["apns-priority"], "5");
    }

    #[test]
    fn every_attempt_at_one_delivery_has_the_same_id() {
        let push = Push::compose(&message(alert(), Urgency::Immediate), "t").expect("composed");
        assert_eq!(head(&push, 3).headers()["apns-id"], head(&push, 3).headers()["apns-id"]);
        assert_ne!(head(&push, 3).headers()["apns-id"], head(&push, 4).headers()["apns-id"]);
    }

    #[test]
    fn a_payload_apple_would_refuse_is_refused_here() {
        let content = Content { body: Some("x".repeat(5_000)), ..Content::default() };
        let reply = Push::compose(&message(content, Urgency::Immediate), "t").err().expect("refused");
        assert_eq!(reply.code, "payload_too_large");
    }
}
