//! Ids, each its own type, written as `<prefix>_<32 hex digits>`.
//!
//! All are UUID version 7 (RFC 9562), so the time of creation is in the key and rows of one day lie
//! together. The prefix says what an id names when it stands alone in a log line or a support ticket.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use uuid::Uuid;

/// Why a text is not an id of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected an id that looks like `{prefix}_` followed by {digits} hexadecimal digits")]
pub struct IdError {
    prefix: &'static str,
    digits: usize,
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Uuid);

        impl $name {
            /// The letters in front of the underscore.
            pub const PREFIX: &'static str = $prefix;

            /// A new id, made at `now` with `random` in its random bits.
            #[must_use]
            pub fn at(now: DateTime<Utc>, random: [u8; 10]) -> Self {
                Self(uuid_at(now, random))
            }

            /// The id as it is stored.
            #[must_use]
            pub fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "_{}"), self.0.simple())
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                let wrong = IdError { prefix: $prefix, digits: 32 };
                let digits = text.strip_prefix(concat!($prefix, "_")).ok_or(wrong.clone())?;
                if digits.len() != 32 {
                    return Err(wrong);
                }
                Uuid::try_parse(digits).map(Self).map_err(|_| wrong)
            }
        }
    };
}

id!(
    /// The tenant: owns keys, credentials, users and messages.
    AppId, "app"
);
id!(
    /// A person who works with this installation.
    MemberId, "mbr"
);
id!(
    /// A person of an app.
    UserId, "usr"
);
id!(
    /// One address of a user on one channel.
    SubscriptionId, "sub"
);
id!(
    /// What an app asked to be said.
    MessageId, "msg"
);
id!(
    /// A provider credential of an app.
    CredentialId, "crd"
);
id!(
    /// A recipient given up, kept for replay.
    DeadLetterId, "dl"
);
id!(
    /// A piece of work that outlives its request.
    OperationId, "op"
);

/// One message to one recipient: the message and the recipient's place in it.
///
/// It is composed, not stored: a delivery that has no outcome yet has no row of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeliveryId {
    /// The message that is delivered.
    pub message: MessageId,
    /// The recipient's place in the message, from 0.
    pub ordinal: u32,
}

impl DeliveryId {
    /// The id a provider is given, the same for every attempt at this delivery.
    ///
    /// Apple echoes it and shows one notification per id and collapse key; using it again after an
    /// unanswered request is what makes a repeated send recognisable.
    #[must_use]
    pub fn provider_uuid(self) -> Uuid {
        let mut bytes = *self.message.uuid().as_bytes();
        for (byte, ordinal) in bytes[12..].iter_mut().zip(self.ordinal.to_be_bytes()) {
            *byte ^= ordinal;
        }
        Uuid::from_bytes(bytes)
    }
}

impl fmt::Display for DeliveryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "dlv_{}{:08x}", self.message.uuid().simple(), self.ordinal)
    }
}

impl FromStr for DeliveryId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let wrong = IdError { prefix: "dlv", digits: 40 };
        let digits = text.strip_prefix("dlv_").ok_or(wrong.clone())?;
        if digits.len() != 40 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(wrong);
        }
        let (message, ordinal) = digits.split_at(32);
        Ok(Self {
            message: Uuid::try_parse(message).map_err(|_| wrong.clone())?.into(),
            ordinal: u32::from_str_radix(ordinal, 16).map_err(|_| wrong)?,
        })
    }
}

/// A UUID of version 7 (RFC 9562), made at `now` with `random` in its random bits.
#[must_use]
pub fn uuid_at(now: DateTime<Utc>, random: [u8; 10]) -> Uuid {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_from_its_text() {
        let id = MessageId::at(DateTime::UNIX_EPOCH, [7; 10]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!(id.to_string().starts_with("msg_"));
    }

    #[test]
    fn an_id_of_another_kind_is_refused() {
        let id = AppId::at(DateTime::UNIX_EPOCH, [7; 10]).to_string();
        assert!(id.parse::<MessageId>().is_err());
        assert!("msg_".parse::<MessageId>().is_err());
        assert!("msg_{0192f3c4-a5b6-7c8d-9e0f-1234567890}".parse::<MessageId>().is_err());
    }

    #[test]
    fn a_delivery_id_holds_message_and_place() {
        let id = DeliveryId { message: MessageId::at(DateTime::UNIX_EPOCH, [9; 10]), ordinal: 70_000 };
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!("dlv_+0000000000000000000000000000000000000000".parse::<DeliveryId>().is_err());
    }

    #[test]
    fn every_recipient_has_its_own_provider_uuid() {
        let message = MessageId::at(DateTime::UNIX_EPOCH, [9; 10]);
        let uuid = |ordinal| DeliveryId { message, ordinal }.provider_uuid();
        assert_ne!(uuid(1), uuid(2));
        assert_eq!(uuid(1), uuid(1));
    }
}
