//! A credential as clients write it.

use std::collections::BTreeMap;

use domain::{Channel, Environment};
use poem_openapi::Object;
use serde_json::{Value, json};

use crate::edge::{Faults, Problem, Text, deeper};

/// What to authenticate with; it replaces the one for the same channel and environment.
#[derive(Object)]
#[oai(rename = "CredentialInput")]
pub(crate) struct CredentialBody {
    /// For which channel.
    channel: Text<Channel>,
    /// For which of Apple's worlds; `production` unless said.
    environment: Option<Text<Environment>>,
    /// For `apns`.
    apns: Option<ApnsBody>,
    /// For `fcm`.
    fcm: Option<FcmBody>,
}

/// Apple's signing key.
/// <https://developer.apple.com/documentation/usernotifications/establishing-a-token-based-connection-to-apns>
#[derive(Object)]
#[oai(rename = "ApnsCredential")]
pub(crate) struct ApnsBody {
    /// The developer team, ten characters.
    #[oai(validator(min_length = 10, max_length = 10))]
    team_id: String,
    /// The key, ten characters.
    #[oai(validator(min_length = 10, max_length = 10))]
    key_id: String,
    /// The app's bundle id.
    #[oai(validator(min_length = 1, max_length = 255))]
    topic: String,
    /// The content of the `.p8` file, up to 4,096 bytes.
    #[oai(validator(max_length = 4_096), write_only)]
    private_key: String,
}

/// Google's service account.
/// <https://firebase.google.com/docs/cloud-messaging/send/v1-api>
#[derive(Object)]
#[oai(rename = "FcmCredential")]
pub(crate) struct FcmBody {
    /// The content of the service account's JSON file, up to 16,384 bytes, as an object: `"channel": "fcm", "fcm":
    /// {"service_account": {"type": "service_account", "project_id": "…", "client_email": "…", "private_key": "…"}}`.
    #[oai(write_only)]
    service_account: BTreeMap<String, Value>,
}

/// A credential that was checked and is not stored yet.
pub(super) struct Checked {
    pub(super) channel: Channel,
    pub(super) environment: Environment,
    pub(super) details: Value,
    pub(super) secret: Vec<u8>,
}

impl CredentialBody {
    /// The credential, or everything that is wrong with it.
    pub(super) fn read(self) -> Result<Checked, Problem> {
        let mut faults = Faults::default();
        let channel = self.channel.0;
        let environment = self.environment.map(|environment| environment.0).unwrap_or_default();
        if channel != Channel::Apns && environment != Environment::Production {
            faults.add("/environment", "not_allowed", "only APNs has a sandbox");
        }
        let stray = match channel {
            Channel::Apns => self.fcm.is_some().then_some("/fcm"),
            Channel::Fcm => self.apns.is_some().then_some("/apns"),
        };
        if let Some(stray) = stray {
            faults.add(stray, "not_allowed", format!("has no place in a credential for {channel}"));
        }
        let parts = match channel {
            Channel::Apns => apns(self.apns, &mut faults),
            Channel::Fcm => fcm(self.fcm, &mut faults),
        };
        match parts {
            Some((details, secret)) if faults.is_empty() => {
                Ok(Checked { channel, environment, details, secret })
            }
            _ => Err(Problem::of_body(faults)),
        }
    }
}

type Parts = (Value, Vec<u8>);

/// The most bytes of what Apple and Google give; theirs are a fraction of it.
const MAX_PRIVATE_KEY: usize = 4_096;
const MAX_ACCOUNT: usize = 16_384;
/// The most characters of what is kept of an account in the clear.
const MAX_DETAIL: usize = 256;

fn apns(body: Option<ApnsBody>, faults: &mut Faults) -> Option<Parts> {
    let Some(body) = body else {
        faults.add("/apns", "required", "is required for the channel apns");
        return None;
    };
    if !is_private_key(&body.private_key) {
        faults.add("/apns/private_key", "invalid", PRIVATE_KEY);
    }
    let bytes = body.private_key.len();
    if bytes > MAX_PRIVATE_KEY {
        let why = format!("takes {bytes} bytes, at most {MAX_PRIVATE_KEY} fit; Apple's are about 250");
        faults.add("/apns/private_key", "too_long", why);
    }
    let details = json!({ "team_id": body.team_id, "key_id": body.key_id, "topic": body.topic });
    Some((details, body.private_key.into_bytes()))
}

fn fcm(body: Option<FcmBody>, faults: &mut Faults) -> Option<Parts> {
    let Some(body) = body else {
        faults.add("/fcm", "required", "is required for the channel fcm");
        return None;
    };
    let account = body.service_account;
    let text = |name: &str| account.get(name).and_then(Value::as_str).unwrap_or_default();
    let at = |name: &str| deeper("/fcm/service_account", name);
    if text("type") != "service_account" {
        faults.add(at("type"), "invalid", "must be `service_account`: paste the JSON file Firebase gave you");
    }
    for name in ["project_id", "client_email", "token_uri"] {
        if text(name).is_empty() {
            faults.add(at(name), "required", "is missing; paste the whole JSON file Firebase gave you");
        }
    }
    if !is_private_key(text("private_key")) {
        faults.add(at("private_key"), "invalid", PRIVATE_KEY);
    }
    let details = json!({
        "project_id": text("project_id"), "client_email": text("client_email"),
        "private_key_id": text("private_key_id"),
    });
    let secret = serde_json::to_vec(&account).unwrap_or_default();
    check_sizes(&details, secret.len(), faults);
    Some((details, secret))
}

/// Notes what is longer than anything Google gives. The details are shown, and written down in the audit log, which
/// forgets nothing.
fn check_sizes(details: &Value, bytes: usize, faults: &mut Faults) {
    for (name, text) in details.as_object().into_iter().flatten() {
        let letters = text.as_str().unwrap_or_default().chars().count();
        if letters > MAX_DETAIL {
            let why = format!("must have at most {MAX_DETAIL} characters, has {letters}");
            faults.add(deeper("/fcm/service_account", name), "too_long", why);
        }
    }
    if bytes > MAX_ACCOUNT {
        let why =
            format!("takes {bytes} bytes of JSON, at most {MAX_ACCOUNT} fit; paste nothing but the file");
        faults.add("/fcm/service_account", "too_long", why);
    }
}

const PRIVATE_KEY: &str =
    "must be a private key in PEM, from -----BEGIN PRIVATE KEY----- to -----END PRIVATE KEY-----";

fn is_private_key(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("-----BEGIN PRIVATE KEY-----") && text.ends_with("-----END PRIVATE KEY-----")
}
