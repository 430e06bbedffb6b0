//! Texts of the domain in requests and answers: parsed once, at the edge.

use std::borrow::Cow;
use std::fmt::Display;

use domain::{
    AmbiguityPolicy, ApiKeyId, AppId, Cause, Channel, CollapseKey, CredentialId, DeadLetterId, DeliveryId,
    DeliveryStatus, Environment, ExternalId, MemberId, MessageId, OperationId, Priority, Role, Scope,
    Urgency,
};
use poem_openapi::registry::{MetaSchema, MetaSchemaRef};
use poem_openapi::types::{ParseError, ParseFromJSON, ParseFromParameter, ParseResult, ToJSON, Type};
use serde::{Serialize, Serializer};
use serde_json::Value;
use store::subscriptions::State;

/// A kind of text the domain knows.
pub(crate) trait Format: Sized + Clone + Send + Sync + 'static {
    /// The format's name in the OpenAPI document.
    const NAME: &'static str;
    /// What one looks like.
    const EXAMPLE: &'static str;
    /// What it means, for who reads the document.
    const MEANING: &'static str;

    /// Every possible text, if they can be counted.
    fn all() -> Vec<String> {
        Vec::new()
    }

    /// Reads one.
    fn read(text: &str) -> Result<Self, String>;

    /// Writes one.
    fn show(&self) -> String;
}

/// A text of the domain, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text<T>(pub(crate) T);

impl<T: Format> Type for Text<T> {
    const IS_REQUIRED: bool = true;
    type RawValueType = Self;
    type RawElementValueType = Self;

    fn name() -> Cow<'static, str> {
        format!("string_{}", T::NAME).into()
    }

    fn schema_ref() -> MetaSchemaRef {
        MetaSchemaRef::Inline(Box::new(MetaSchema {
            description: Some(T::MEANING),
            enum_items: T::all().into_iter().map(Value::from).collect(),
            example: T::all().is_empty().then(|| Value::from(T::EXAMPLE)),
            ..MetaSchema::new_with_format("string", T::NAME)
        }))
    }

    fn as_raw_value(&self) -> Option<&Self> {
        Some(self)
    }

    fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
        Box::new(std::iter::once(self))
    }
}

impl<T: Format> ParseFromJSON for Text<T> {
    fn parse_from_json(value: Option<Value>) -> ParseResult<Self> {
        match value {
            Some(Value::String(text)) => T::read(&text).map(Self).map_err(ParseError::custom),
            other => Err(ParseError::expected_type(other.unwrap_or_default())),
        }
    }
}

impl<T: Format> ParseFromParameter for Text<T> {
    fn parse_from_parameter(value: &str) -> ParseResult<Self> {
        T::read(value).map(Self).map_err(|wrong| {
            let all = T::all();
            ParseError::custom(if all.is_empty() { wrong } else { must_be_one_of(&all) })
        })
    }
}

/// What is wrong with a word that is none of `all`.
pub(super) fn must_be_one_of<S: AsRef<str>>(all: &[S]) -> String {
    let all: Vec<&str> = all.iter().map(AsRef::as_ref).collect();
    format!("must be one of {}", all.join(", "))
}

impl<T: Format> ToJSON for Text<T> {
    fn to_json(&self) -> Option<Value> {
        Some(Value::String(self.0.show()))
    }
}

impl<T: Format> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.show())
    }
}

/// What is wrong with a text that should be of a format; nothing if it is right or the format is none of ours.
pub(crate) fn wrong_with(format: &str, text: &str) -> Option<String> {
    CHECKS.iter().find(|(name, _)| *name == format).and_then(|(_, check)| check(text))
}

fn check<T: Format>(text: &str) -> Option<String> {
    T::read(text).err()
}

type Check = fn(&str) -> Option<String>;

macro_rules! formats {
    ($($kind:ty = $name:literal, $example:literal, $meaning:literal, $all:expr, $read:expr, $show:expr;)*) => {
        $(impl Format for $kind {
            const NAME: &'static str = $name;
            const EXAMPLE: &'static str = $example;
            const MEANING: &'static str = $meaning;

            fn all() -> Vec<String> {
                let all: &[&str] = &$all;
                all.iter().map(|word| (*word).to_owned()).collect()
            }

            fn read(text: &str) -> Result<Self, String> {
                let read: fn(&str) -> Result<Self, String> = $read;
                read(text)
            }

            fn show(&self) -> String {
                let show: fn(&Self) -> String = $show;
                show(self)
            }
        })*

        const CHECKS: &[(&str, Check)] = &[$(($name, check::<$kind>),)*];
    };
}

/// Reads what reads itself.
fn parsed<T: std::str::FromStr<Err: Display>>(text: &str) -> Result<T, String> {
    text.parse().map_err(|error: T::Err| error.to_string())
}

/// Reads one of a few words.
fn one_of<T>(word: Option<T>) -> Result<T, String> {
    word.ok_or_else(|| "not one of the words this knows".to_owned())
}

formats! {
    AppId = "app-id", "app_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e", "An app.", [], parsed, |id| id.to_string();
    MessageId = "message-id", "msg_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e", "A message.", [], parsed, |id| id.to_string();
    CredentialId = "credential-id", "crd_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e", "A provider credential.", [], parsed,
        |id| id.to_string();
    DeadLetterId = "dead-letter-id", "dl_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e", "A dead letter.", [], parsed,
        |id| id.to_string();
    OperationId = "operation-id", "op_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e", "An operation.", [], parsed,
        |id| id.to_string();
    DeliveryId = "delivery-id", "dlv_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e00000000",
        "One message to one recipient.", [], parsed, |id| id.to_string();
    MemberId = "member-id", "mbr_0192f0c1e0a87d3b9c5e4f6a7b8c9d0e", "A member.", [], parsed, |id| id.to_string();
    Role = "role", "developer", "What a member is; docs/security.md says what each may do. More may come.",
        ["owner", "admin", "operator", "developer", "auditor"], parsed, |role| role.name().to_owned();
    ApiKeyId = "api-key-id", "4fK2mPq8Zt1R", "The public part of an API key.", [], parsed, |id| id.to_string();
    ExternalId = "external-id", "user-42",
        "The app's own name: 1 to 128 letters, digits and . _ : @ + -", [],
        |text| ExternalId::parse(text).map_err(|error| error.to_string()), |id| id.to_string();
    CollapseKey = "collapse-key", "score-7", "At most 64 bytes, no control characters.", [],
        |text| CollapseKey::parse(text).map_err(|error| error.to_string()), |key| key.as_str().to_owned();
    Channel = "channel", "apns", "A channel. More may come.", ["apns", "fcm"], parsed,
        |channel| channel.name().to_owned();
    Environment = "environment", "production",
        "Which of Apple's two worlds a token belongs to: App Store and TestFlight, or development builds.",
        ["production", "sandbox"], parsed, |environment| environment.name().to_owned();
    Priority = "priority", "normal", "How urgently a message waits in our queue.",
        ["critical", "high", "normal", "low", "bulk"], parsed, |priority| priority.name().to_owned();
    Urgency = "urgency", "immediate", "What the provider is asked to do: wake the device, or save its power.",
        ["immediate", "power_saving"], |text| one_of(Urgency::from_name(text)), |urgency| urgency.name().to_owned();
    AmbiguityPolicy = "on-no-answer", "resend",
        "If a provider never answers: send again (rather twice than never), or leave it unknown (rather never).",
        ["resend", "mark_unknown"], |text| one_of(AmbiguityPolicy::from_name(text)), |policy| policy.name().to_owned();
    DeliveryStatus = "delivery-status", "sent",
        "Where a delivery stands. `sent` means that the provider accepted it. More may come.",
        ["queued", "deferred", "retrying", "sent", "delivered", "dead_letter", "invalid_target", "suppressed",
            "expired", "cancelled", "unknown"], parsed, |status| status.name().to_owned();
    Cause = "cause", "provider_unavailable", "Why a recipient was given up. More may come.",
        ["payload_rejected", "provider_unavailable", "no_answer", "misconfigured", "worker_lost", "panicked",
            "timed_out", "undecodable", "handler_failed", "not_recorded"],
        |text| one_of(Cause::from_name(text)), |cause| cause.name().to_owned();
    State = "subscription-state", "active",
        "`active`; `invalid`: the provider says the address is gone; `replaced`: its token was registered elsewhere.",
        ["active", "invalid", "replaced"], |text| one_of(State::from_name(text)), |state| state.name().to_owned();
    Scope = "scope", "messages:send", "One thing a key may do. More may come.",
        ["messages:send", "messages:read", "subscriptions:write", "subscriptions:register",
            "subscriptions:read", "credentials:write", "keys:write", "dead-letters:read", "dead-letters:replay", "queues:write", "audit:read", "members:write", "account", "apps:write"],
        parsed, |scope| scope.name().to_owned();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_document_are_the_words_of_the_domain() {
        assert_eq!(Channel::all(), Channel::ALL.map(|channel| channel.name().to_owned()));
        assert_eq!(Priority::all(), Priority::ALL.map(|priority| priority.name().to_owned()));
        assert_eq!(DeliveryStatus::all(), DeliveryStatus::ALL.map(|status| status.name().to_owned()));
        assert_eq!(Cause::all(), Cause::ALL.map(|cause| cause.name().to_owned()));
        assert_eq!(State::all(), State::ALL.map(|state| state.name().to_owned()));
        assert_eq!(Role::all(), Role::ALL.map(|role| role.name().to_owned()));
        assert_eq!(Scope::all(), Scope::ALL.map(|scope| scope.name().to_owned()));
    }

    #[test]
    fn a_wrong_text_says_what_a_right_one_looks_like() {
        assert!(wrong_with("message-id", "msg_1").expect("wrong").contains("32 hexadecimal"));
        assert_eq!(wrong_with("external-id", "user-42"), None);
        assert_eq!(wrong_with("password", "anything"), None);
        let state = Text::<State>::parse_from_parameter("lost").expect_err("wrong").into_message();
        assert!(state.contains("must be one of active, invalid, replaced"), "{state}");
    }
}
