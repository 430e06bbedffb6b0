//! What the sandbox does, as data that can be changed while it runs.

use serde::{Deserialize, Serialize};

/// What the sandbox does. The default accepts everything, at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Scenario {
    /// Seed of everything that looks random.
    pub seed: u64,
    /// How long answers take.
    pub latency: Latency,
    /// Who is answered how; the first that fits counts.
    pub faults: Vec<Fault>,
    /// How Apple's connections behave.
    pub apns: Connections,
    /// How Firebase's connections behave.
    pub fcm: Connections,
    /// How Google's token endpoint behaves.
    pub oauth: OAuth,
}

/// How long answers take: log-normal around the median.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Latency {
    /// Half of the answers take at most this long, in milliseconds; 0 for at once.
    pub p50_ms: f64,
    /// 99 of 100 take at most this long.
    pub p99_ms: f64,
}

/// One of the two providers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Provider {
    /// Apple.
    Apns,
    /// Google.
    Fcm,
}

/// Some requests are answered otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Only at this provider.
    #[serde(default)]
    pub provider: Option<Provider>,
    /// Only for tokens that begin with this.
    #[serde(default)]
    pub prefix: String,
    /// Only for this share of them, chosen by seed and token: the same token always falls on the same side.
    #[serde(default = "everyone")]
    pub rate: f64,
    /// Only the first so many requests of a token.
    #[serde(default)]
    pub times: Option<u32>,
    /// What happens.
    pub reaction: Reaction,
}

fn everyone() -> f64 {
    1.0
}

/// What happens to a request, in words that fit both providers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reaction {
    /// The token is dead: 410 `Unregistered` with a timestamp; 404 `UNREGISTERED`.
    Gone,
    /// The token is malformed: 400 `BadDeviceToken`; 400 `INVALID_ARGUMENT` naming the token.
    BadToken,
    /// The token is somebody else's: 400 `DeviceTokenNotForTopic`; 403 `SENDER_ID_MISMATCH`.
    WrongSender,
    /// Too many for this device: 429 `TooManyRequests`; 429 `QUOTA_EXCEEDED` of the device.
    DeviceThrottled,
    /// Too many for this sender: 429 `TooManyProviderTokenUpdates`; 429 `QUOTA_EXCEEDED` with `retry-after: 2`.
    Throttled,
    /// 503 `ServiceUnavailable`; 503 `UNAVAILABLE`.
    Unavailable,
    /// 500 `InternalServerError`; 500 `INTERNAL`.
    Internal,
    /// 502 with a page of HTML.
    Html,
    /// The content is refused: 400 `PayloadEmpty`; 400 `INVALID_ARGUMENT` naming a field.
    BadPayload,
    /// The sender may not do this: 400 `TopicDisallowed`; 403 `PERMISSION_DENIED`.
    NotAllowed,
    /// The sender is not believed: 403 `InvalidProviderToken`; 401 `UNAUTHENTICATED`.
    BadCredential,
    /// The provider token is too old: 403 `ExpiredProviderToken`; 401 `UNAUTHENTICATED`.
    ExpiredCredential,
    /// A reason from the future: 400 `FlyingCarsOnly`; 400 without details.
    Novel,
    /// Accepted, but never answered.
    AcceptedSilently,
    /// Never answered, and not accepted.
    Silence,
    /// Accepted, and the connection dropped instead of an answer.
    AcceptedThenDropped,
    /// The connection is dropped.
    Dropped,
    /// The stream is refused before it is looked at.
    Refused,
    /// Accepted, but the answer's body is cut short.
    AcceptedTruncated,
}

/// How connections behave.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Connections {
    /// Streams allowed at once; 0 for the provider's usual number (Apple 1,000, Google 100).
    pub max_streams: u32,
    /// Apple: one stream until the first accepted push.
    pub start_at_one: bool,
    /// Apple: back to one stream after each rejection, until the next accepted push.
    pub drop_to_one: bool,
    /// A GOAWAY every so many milliseconds; 0 for never.
    pub goaway_every_ms: u64,
    /// Apple: a connection is closed after so many bad tokens; 0 for never.
    pub close_after_bad_tokens: u32,
    /// Apple: provider tokens of one key within 20 minutes before 429; 0 for any number.
    pub max_provider_tokens: u32,
    /// New connections are refused.
    pub refuse_connections: bool,
}

/// How Google's token endpoint behaves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub struct OAuth {
    /// How long tokens live, in seconds; 0 for an hour.
    pub expires_in: u64,
    /// Requests for tokens are answered with 503.
    pub unavailable: bool,
    /// Requests for tokens are answered with `invalid_grant`.
    pub invalid_grant: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scenario_says_only_what_is_unusual() {
        let text =
            r#"{ "faults": [{ "prefix": "dead", "reaction": "gone" }], "apns": { "start_at_one": true } }"#;
        let scenario: Scenario = serde_json::from_str(text).expect("a scenario");
        assert_eq!(scenario.faults[0].reaction, Reaction::Gone);
        assert!(scenario.apns.start_at_one && !scenario.apns.drop_to_one);
        assert!(serde_json::from_str::<Scenario>(r#"{ "fautls": [] }"#).is_err());
    }
}
