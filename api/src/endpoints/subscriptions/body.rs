//! A subscription as clients write it.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, Utc};
use domain::{Address, Channel, Environment, ExternalId, SubscriptionId, UserId};
use poem_openapi::Object;
use rand::Rng as _;
use serde_json::Value;
use store::subscriptions::NewSubscription;

use crate::edge::{Faults, Problem, Text};

/// Where a person is reached.
#[derive(Clone, Object)]
#[oai(rename = "SubscriptionInput")]
pub(crate) struct SubscriptionBody {
    /// Its channel.
    channel: Text<Channel>,
    /// The device token as the device got it. `apns`: an even number of hexadecimal digits, 32 to 200 of them. `fcm`: 20 to
    /// 4,096 letters, digits and the signs `-`, `_` and `:`.
    #[oai(validator(max_length = 4_096))]
    token: String,
    /// Which of Apple's worlds the token belongs to; `production` unless said.
    environment: Option<Text<Environment>>,
    /// Whose it is, by your name for them; they are made if you did not before. Left out: as it was.
    user: Option<Text<ExternalId>>,
    /// The device's language, e.g. `ko-KR`.
    #[oai(validator(min_length = 1, max_length = 35))]
    locale: Option<String>,
    /// The app's version on the device.
    #[oai(validator(min_length = 1, max_length = 64))]
    app_version: Option<String>,
    /// Whatever you want to choose it by, up to 4,096 bytes of JSON.
    attributes: Option<BTreeMap<String, Value>>,
}

/// A subscription of a batch, with your name for it.
#[derive(Clone, Object)]
#[oai(rename = "SubscriptionBatchInput")]
pub(crate) struct NamedBody {
    /// Your name for it, e.g. the installation's id.
    pub(super) id: Text<ExternalId>,
    /// Its channel.
    channel: Text<Channel>,
    /// The device token as the device got it. `apns`: an even number of hexadecimal digits, 32 to 200 of them. `fcm`: 20 to
    /// 4,096 letters, digits and the signs `-`, `_` and `:`.
    #[oai(validator(max_length = 4_096))]
    token: String,
    /// Which of Apple's worlds the token belongs to; `production` unless said.
    environment: Option<Text<Environment>>,
    /// Whose it is, by your name for them; they are made if you did not before. Left out: as it was.
    user: Option<Text<ExternalId>>,
    /// The device's language, e.g. `ko-KR`.
    #[oai(validator(min_length = 1, max_length = 35))]
    locale: Option<String>,
    /// The app's version on the device.
    #[oai(validator(min_length = 1, max_length = 64))]
    app_version: Option<String>,
    /// Whatever you want to choose it by, up to 4,096 bytes of JSON.
    attributes: Option<BTreeMap<String, Value>>,
}

/// A subscription that was checked and is not stored yet.
pub(super) struct Checked {
    pub(super) user: Option<ExternalId>,
    pub(super) new: NewSubscription,
}

/// The most bytes of JSON.
pub(crate) const MAX_ATTRIBUTES: usize = 4_096;

impl fmt::Debug for SubscriptionBody {
    /// Without what is a person's: the token, whose it is, the attributes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SubscriptionBody").field("channel", &self.channel).finish_non_exhaustive()
    }
}

impl fmt::Debug for NamedBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NamedBody").field("channel", &self.channel).finish_non_exhaustive()
    }
}

impl NamedBody {
    /// The subscription, or everything that is wrong with it.
    pub(super) fn read(self, now: DateTime<Utc>) -> Result<Checked, Problem> {
        let name = self.id.0;
        let body = SubscriptionBody {
            channel: self.channel,
            token: self.token,
            environment: self.environment,
            user: self.user,
            locale: self.locale,
            app_version: self.app_version,
            attributes: self.attributes,
        };
        body.read(name, now)
    }
}

impl SubscriptionBody {
    /// Whether it says whose the address is.
    pub(super) fn names_a_user(&self) -> bool {
        self.user.is_some()
    }

    /// The subscription of this name, or everything that is wrong with it.
    pub(super) fn read(self, name: ExternalId, now: DateTime<Utc>) -> Result<Checked, Problem> {
        let mut faults = Faults::default();
        let address = Address::parse(self.channel.0, &self.token);
        let environment = self.environment.map(|environment| environment.0).unwrap_or_default();
        if let Err(error) = &address {
            faults.add("/token", "invalid_token", error.to_string());
        }
        if self.channel.0 != Channel::Apns && environment != Environment::Production {
            faults.add("/environment", "not_allowed", "only APNs has a sandbox");
        }
        let attributes = serde_json::to_value(self.attributes.unwrap_or_default()).unwrap_or_default();
        check_attributes(&attributes, &mut faults);
        let (Ok(address), true) = (address, faults.is_empty()) else { return Err(Problem::of_body(faults)) };
        let new = NewSubscription {
            id: SubscriptionId::at(now, random()),
            external_id: name,
            user: None,
            address,
            environment,
            locale: self.locale,
            app_version: self.app_version,
            attributes,
        };
        Ok(Checked { user: self.user.map(|user| user.0), new })
    }
}

/// Notes attributes that are too many.
pub(crate) fn check_attributes(attributes: &Value, faults: &mut Faults) {
    let bytes = attributes.to_string().len();
    if bytes > MAX_ATTRIBUTES {
        let why = format!("takes {bytes} bytes of JSON, at most {MAX_ATTRIBUTES} fit");
        faults.add("/attributes", "too_long", why);
    }
}

/// A new id for a user who may be new.
pub(super) fn fresh_user(now: DateTime<Utc>) -> UserId {
    UserId::at(now, random())
}

fn random() -> [u8; 10] {
    let mut random = [0; 10];
    rand::rng().fill_bytes(&mut random);
    random
}
