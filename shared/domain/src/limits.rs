//! Sizes and counts that bound a request, each with the rule it comes from.

/// Recipients one request may name inline. An audience larger than that is a segment or `all`.
pub const MAX_INLINE_RECIPIENTS: usize = 10_000;

/// Recipients one delivery job carries at most.
///
/// Measured: at 500 the queue costs about 2 µs of database time per delivery, and one job holds a
/// worker's slot for about 100 ms, which bounds how long an urgent job waits for a slot.
pub const MAX_RECIPIENTS_PER_JOB: usize = 500;

/// Unlike items of one batch request.
pub const MAX_BATCH_ITEMS: usize = 1_000;

/// An APNs payload in bytes, uncompressed JSON.
/// <https://developer.apple.com/documentation/usernotifications/generating-a-remote-notification>
pub const MAX_APNS_PAYLOAD: usize = 4_096;

/// An FCM message in bytes, keys and values.
/// <https://firebase.google.com/docs/cloud-messaging/customize-messages/set-message-type>
pub const MAX_FCM_PAYLOAD: usize = 4_096;

/// `apns-collapse-id` in bytes.
/// <https://developer.apple.com/documentation/usernotifications/sending-notification-requests-to-apns>
pub const MAX_COLLAPSE_KEY: usize = 64;

/// A text of a message's content in bytes: no provider takes a longer one.
pub const MAX_TEXT: usize = 4_096;

/// What a message says, with its overrides, in bytes of JSON: a payload for each of several channels.
pub const MAX_CONTENT: usize = 16_384;

/// Metadata of a message in bytes of JSON.
pub const MAX_METADATA: usize = 2_048;

/// How long a message may wait at most, in days: the longest time FCM keeps one.
pub const MAX_LIFETIME_DAYS: i64 = 28;

/// How long a message waits unless its sender says otherwise, in hours.
pub const DEFAULT_LIFETIME_HOURS: i64 = 72;
