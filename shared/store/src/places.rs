//! Where sealed values live: each column that holds some has its function here, and nobody writes a place by hand.
//!
//! A place names its row by what never changes about it, so that a value that is copied into another row, or another
//! app, does not open there.

use domain::{Channel, Environment, ExternalId};
use secrets::Place;
use uuid::Uuid;

/// The token of a subscription. Its row is the app's name for it: our id of a new one is not sure before the commit.
#[must_use]
pub fn subscription_token(external_id: &str) -> Place<'_> {
    Place { table: "subscriptions", column: "sealed_token", row: [external_id.as_bytes(), b""] }
}

/// The secret of a credential. An app has one per channel and environment.
#[must_use]
pub fn credential_secret(channel: Channel, environment: Environment) -> Place<'static> {
    let row = [channel.name().as_bytes(), environment.name().as_bytes()];
    Place { table: "credentials", column: "sealed_secret", row }
}

/// What a message says.
#[must_use]
pub fn message_content(message: &Uuid) -> Place<'_> {
    Place { table: "messages", column: "sealed_content", row: [message.as_bytes(), b""] }
}

/// A token given with a message, in whatever job carries the recipient; `ordinal` in big-endian bytes.
#[must_use]
pub fn recipient_token<'a>(message: &'a Uuid, ordinal: &'a [u8; 4]) -> Place<'a> {
    Place { table: "queue.jobs", column: "payload", row: [message.as_bytes(), ordinal] }
}

/// A provider token that a fleet shares.
#[must_use]
pub fn provider_token<'a>(issuer: &'a str, key_id: &'a str) -> Place<'a> {
    let row = [issuer.as_bytes(), key_id.as_bytes()];
    Place { table: "provider_tokens", column: "sealed_token", row }
}

/// The address of a member.
#[must_use]
pub fn member_email(member: &Uuid) -> Place<'_> {
    Place { table: "members", column: "sealed_email", row: [member.as_bytes(), b""] }
}

/// The secret of a member's second factor.
#[must_use]
pub fn member_totp(member: &Uuid) -> Place<'_> {
    Place { table: "members", column: "sealed_totp", row: [member.as_bytes(), b""] }
}

/// What a subscription's token is found by.
#[must_use]
pub(crate) fn token_index(keys: &secrets::AppKeys, token: &str) -> secrets::BlindIndex {
    keys.blind_index("subscriptions", "token_index", token.as_bytes())
}

/// A place has room for names of this length.
const _: () = assert!(ExternalId::MAX <= 128, "a longer name does not fit into a place");
