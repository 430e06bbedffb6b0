//! Apple's refusals, with their statuses and bodies.
//! <https://developer.apple.com/documentation/usernotifications/handling-notification-responses-from-apns>

use bytes::Bytes;
use http_body_util::Full;
use hyper::Response;
use serde_json::json;
use uuid::Uuid;

use crate::running::now_micros;

/// Why a push is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    BadCollapseId,
    BadDeviceToken,
    BadExpirationDate,
    BadMessageId,
    BadPath,
    BadPriority,
    DeviceTokenNotForTopic,
    ExpiredProviderToken,
    FlyingCarsOnly,
    InternalServerError,
    InvalidProviderToken,
    InvalidPushType,
    MethodNotAllowed,
    MissingDeviceToken,
    MissingProviderToken,
    MissingTopic,
    PayloadEmpty,
    PayloadTooLarge,
    ServiceUnavailable,
    TooManyProviderTokenUpdates,
    TooManyRequests,
    TopicDisallowed,
    Unregistered,
    UnrelatedKeyIdInToken,
}

impl Reason {
    const fn status(self) -> u16 {
        match self {
            Self::BadCollapseId
            | Self::BadDeviceToken
            | Self::BadExpirationDate
            | Self::BadMessageId
            | Self::BadPriority
            | Self::DeviceTokenNotForTopic
            | Self::FlyingCarsOnly
            | Self::InvalidPushType
            | Self::MissingDeviceToken
            | Self::MissingTopic
            | Self::PayloadEmpty
            | Self::TopicDisallowed => 400,
            Self::ExpiredProviderToken
            | Self::InvalidProviderToken
            | Self::MissingProviderToken
            | Self::UnrelatedKeyIdInToken => 403,
            Self::BadPath => 404,
            Self::MethodNotAllowed => 405,
            Self::Unregistered => 410,
            Self::PayloadTooLarge => 413,
            Self::TooManyProviderTokenUpdates | Self::TooManyRequests => 429,
            Self::InternalServerError => 500,
            Self::ServiceUnavailable => 503,
        }
    }

    pub(super) fn response(self, apns_id: Uuid) -> Response<Full<Bytes>> {
        let mut body = json!({ "reason": format!("{self:?}") });
        if self == Self::Unregistered {
            // When Apple confirmed that the token is dead, in milliseconds.
            body["timestamp"] = json!(now_micros() / 1_000);
        }
        build(self.status(), apns_id, body.to_string())
    }
}

/// A push that was taken.
pub(super) fn accepted(apns_id: Uuid) -> Response<Full<Bytes>> {
    build(200, apns_id, String::new())
}

/// What a proxy in front of Apple answers.
pub(super) fn bad_gateway() -> Response<Full<Bytes>> {
    let page =
        "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>";
    let mut response = Response::new(Full::from(page));
    *response.status_mut() = hyper::StatusCode::BAD_GATEWAY;
    response
}

fn build(status: u16, apns_id: Uuid, body: String) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::from(body));
    *response.status_mut() = hyper::StatusCode::from_u16(status).unwrap_or_default();
    if let Ok(id) = hyper::header::HeaderValue::from_str(&apns_id.hyphenated().to_string().to_uppercase()) {
        response.headers_mut().insert("apns-id", id);
    }
    response
}
