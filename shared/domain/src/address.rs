//! Where a subscription receives: a device token, later a mail address or a phone number.

use std::fmt;
use std::str::FromStr;

use crate::Channel;

/// Which of Apple's two worlds a token belongs to. They share neither tokens nor hosts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Environment {
    /// The App Store and `TestFlight`.
    #[default]
    Production,
    /// Builds signed for development.
    Sandbox,
}

impl Environment {
    /// The name in requests and tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Sandbox => "sandbox",
        }
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Environment {
    type Err = AddressError;

    fn from_str(name: &str) -> Result<Self, AddressError> {
        match name {
            "production" => Ok(Self::Production),
            "sandbox" => Ok(Self::Sandbox),
            _ => Err(AddressError::Environment),
        }
    }
}

/// Why a text is not an address on its channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// APNs tokens are hexadecimal; Apple asks not to assume a length.
    #[error("an APNs device token is an even number of hexadecimal digits, 32 to 200 of them")]
    ApnsToken,
    /// FCM tokens are opaque ASCII.
    #[error("an FCM registration token is 20 to 4,096 letters, digits and the signs - _ :")]
    FcmToken,
    /// Neither `production` nor `sandbox`.
    #[error("the environment is `production` or `sandbox`")]
    Environment,
}

/// Where a subscription receives on its channel. Its `Debug` form hides the token.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    channel: Channel,
    token: String,
}

impl Address {
    /// Checks `token` as an address on `channel`.
    ///
    /// # Errors
    /// Says what an address on that channel looks like.
    pub fn parse(channel: Channel, token: &str) -> Result<Self, AddressError> {
        match channel {
            Channel::Apns if is_apns_token(token) => Ok(Self { channel, token: token.to_ascii_lowercase() }),
            Channel::Apns => Err(AddressError::ApnsToken),
            Channel::Fcm if is_fcm_token(token) => Ok(Self { channel, token: token.to_owned() }),
            Channel::Fcm => Err(AddressError::FcmToken),
        }
    }

    /// An address that was checked when it was stored.
    #[must_use]
    pub fn stored(channel: Channel, token: String) -> Self {
        Self { channel, token }
    }

    /// The channel it is an address on.
    #[must_use]
    pub fn channel(&self) -> Channel {
        self.channel
    }

    /// The token itself. Never log it.
    #[must_use]
    pub fn token(&self) -> &str {
        &self.token
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({}, {} bytes)", self.channel, self.token.len())
    }
}

fn is_apns_token(token: &str) -> bool {
    (32..=200).contains(&token.len())
        && token.len().is_multiple_of(2)
        && token.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn is_fcm_token(token: &str) -> bool {
    (20..=4_096).contains(&token.len())
        && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_:".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_apns_token_is_hexadecimal_and_kept_in_lower_case() {
        let address = Address::parse(Channel::Apns, &"AB".repeat(32)).expect("a token");
        assert_eq!(address.token(), "ab".repeat(32));
        for wrong in ["", "ab", &"a".repeat(63), &"zz".repeat(32), &"ab".repeat(101)] {
            assert_eq!(Address::parse(Channel::Apns, wrong), Err(AddressError::ApnsToken), "{wrong}");
        }
    }

    #[test]
    fn an_fcm_token_is_opaque_but_bounded() {
        assert!(Address::parse(Channel::Fcm, "fGx_1:APA91bH-0123456789").is_ok());
        for wrong in ["", "short", "has space has space has space", &"x".repeat(4_097)] {
            assert_eq!(Address::parse(Channel::Fcm, wrong), Err(AddressError::FcmToken), "{wrong}");
        }
    }

    #[test]
    fn debug_output_hides_the_token() {
        let address = Address::parse(Channel::Apns, &"ab".repeat(32)).expect("a token");
        assert!(!format!("{address:?}").contains("abab"));
    }
}
