//! A message as clients write it.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{DateTime, SubsecRound as _, TimeDelta, Utc};
use domain::limits::{DEFAULT_LIFETIME_HOURS, MAX_LIFETIME_DAYS, MAX_METADATA};
use domain::{
    AmbiguityPolicy, AppId, Channel, CollapseKey, Content, Environment, MessageId, Priority, Urgency,
};
use poem_openapi::Object;
use rand::Rng as _;
use serde_json::{Map, Value};

use super::bounds;
use crate::edge::{Faults, OneOf, Problem, RequestContext, Text, deeper};
use crate::intake::{NewMessage, Targets, TokenTarget};

/// A message to be sent.
#[derive(Debug, Clone, Object)]
#[oai(rename = "NewMessage")]
pub(crate) struct MessageBody {
    /// For whom: exactly one of the fields.
    to: OneOf<TargetsBody>,
    /// On which channels; on all unless said.
    #[oai(validator(min_items = 1, max_items = 8))]
    channels: Option<Vec<Text<Channel>>>,
    /// What it says. Neither title nor body: a silent message for the app itself.
    content: ContentBody,
    /// Raw provider fields, merged last over what is rendered from `content`; `null` removes a field. With `content` up to
    /// 16,384 bytes of JSON.
    overrides: Option<OverridesBody>,
    /// How urgently it waits in our queue; `normal` unless said.
    priority: Option<Text<Priority>>,
    /// What the provider is asked to do; `immediate` unless said.
    urgency: Option<Text<Urgency>>,
    /// What to do if a provider never answers; `resend` unless said.
    on_no_answer: Option<Text<AmbiguityPolicy>>,
    /// Not before this moment, at most 28 days ahead.
    send_at: Option<DateTime<Utc>>,
    /// Not after this moment: 72 hours after it could be sent unless said, 28 days at most.
    expires_at: Option<DateTime<Utc>>,
    /// Messages with the same key replace each other on the device.
    collapse_key: Option<Text<CollapseKey>>,
    /// Labels of your own, up to 20.
    tags: Option<BTreeMap<String, String>>,
    /// Data of your own, up to 2,048 bytes of JSON. It is kept with the message and not sent.
    metadata: Option<BTreeMap<String, Value>>,
}

/// For whom: exactly one of the fields.
#[derive(Debug, Clone, Object)]
#[oai(rename = "Targets")]
pub(crate) struct TargetsBody {
    /// People, by your names for them: everywhere they can be reached.
    #[oai(validator(min_items = 1, max_items = 10_000))]
    users: Option<Vec<String>>,
    /// Subscriptions, by your names for them.
    #[oai(validator(min_items = 1, max_items = 10_000))]
    subscriptions: Option<Vec<String>>,
    /// Device tokens, registered or not.
    #[oai(validator(min_items = 1, max_items = 10_000))]
    tokens: Option<Vec<TokenBody>>,
    /// `true`: every active subscription of the app.
    all: Option<bool>,
}

/// A device token.
#[derive(Clone, Object)]
#[oai(rename = "TokenTarget")]
pub(crate) struct TokenBody {
    /// Its channel.
    channel: Text<Channel>,
    /// The token as the device got it.
    token: String,
    /// Which of Apple's worlds it belongs to; `production` unless said.
    environment: Option<Text<Environment>>,
}

/// What a message says.
#[derive(Debug, Clone, Object)]
#[oai(rename = "Content")]
pub(crate) struct ContentBody {
    /// The first line.
    #[oai(validator(max_length = 1_024))]
    title: Option<String>,
    /// The second line, shown by Apple only.
    #[oai(validator(max_length = 1_024))]
    subtitle: Option<String>,
    /// The text, up to 4,096 bytes.
    #[oai(validator(max_length = 4_096))]
    body: Option<String>,
    /// An https address of a picture.
    #[oai(validator(max_length = 2_048))]
    image: Option<String>,
    /// The number on the app's icon; 0 clears it.
    #[oai(validator(maximum(value = "99999")))]
    badge: Option<u32>,
    /// The name of a sound in the app, or `default`.
    #[oai(validator(max_length = 256))]
    sound: Option<String>,
    /// Values for the app itself, each up to 4,096 bytes.
    data: Option<BTreeMap<String, String>>,
}

/// Raw provider fields, by channel.
#[derive(Debug, Clone, Object)]
#[oai(rename = "Overrides")]
pub(crate) struct OverridesBody {
    /// Fields of Apple's payload, e.g. `{"aps": {"category": "ORDER"}}`.
    apns: Option<BTreeMap<String, Value>>,
    /// Fields of Firebase's message, e.g. `{"android": {"notification": {"channel_id": "orders"}}}`.
    fcm: Option<BTreeMap<String, Value>>,
}

const MAX_TAGS: usize = 20;
const MAX_TAG: usize = 64;
const MAX_TAG_VALUE: usize = 256;

impl fmt::Debug for TokenBody {
    /// Without the token itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenBody").field("channel", &self.channel).finish_non_exhaustive()
    }
}

impl MessageBody {
    /// The message, or everything that is wrong with it.
    pub(crate) fn read(self, app: AppId, context: &RequestContext) -> Result<NewMessage, Problem> {
        let mut faults = Faults::default();
        let now = Utc::now().trunc_subsecs(6);
        let channels = distinct(self.channels, &mut faults);
        let said = content(self.content, self.overrides, &mut faults);
        let urgency = self.urgency.map(|urgency| urgency.0).unwrap_or_default();
        bounds::check(&channels, &said, urgency, &mut faults);
        let (send_at, expires_at) = times(now, self.send_at, self.expires_at, &mut faults);
        let targets = targets(self.to.0, &mut faults);
        check_labels(self.tags.as_ref(), self.metadata.as_ref(), &mut faults);
        let (Some(targets), true) = (targets, faults.is_empty()) else {
            return Err(Problem::of_body(faults));
        };
        let mut random = [0; 10];
        rand::rng().fill_bytes(&mut random);
        Ok(NewMessage {
            app,
            id: MessageId::at(now, random),
            created_at: now,
            targets,
            channels,
            content: said,
            priority: self.priority.map(|priority| priority.0).unwrap_or_default(),
            urgency,
            on_no_answer: self.on_no_answer.map(|policy| policy.0).unwrap_or_default(),
            send_at,
            expires_at,
            collapse_key: self.collapse_key.map(|key| key.0),
            tags: json_of(self.tags),
            metadata: json_of(self.metadata),
            request_id: context.id.clone(),
            trace: context.trace,
        })
    }
}

fn json_of<T: serde::Serialize + Default>(value: Option<T>) -> Value {
    serde_json::to_value(value.unwrap_or_default()).unwrap_or_default()
}

fn targets(body: TargetsBody, faults: &mut Faults) -> Option<Targets> {
    if let Some(users) = body.users {
        return Some(Targets::Users(users));
    }
    if let Some(subscriptions) = body.subscriptions {
        return Some(Targets::Subscriptions(subscriptions));
    }
    if let Some(tokens) = body.tokens {
        let target = |token: TokenBody| TokenTarget {
            channel: token.channel.0,
            token: token.token,
            environment: token.environment.map(|environment| environment.0).unwrap_or_default(),
        };
        return Some(Targets::Tokens(tokens.into_iter().map(target).collect()));
    }
    match body.all {
        Some(true) => return Some(Targets::All),
        Some(false) => faults.add("/to/all", "not_allowed", "must be true, or left out"),
        None => {
            faults.add("/to", "exactly_one", "must have exactly one of users, subscriptions, tokens, all");
        }
    }
    None
}

fn distinct(given: Option<Vec<Text<Channel>>>, faults: &mut Faults) -> Vec<Channel> {
    let Some(given) = given else { return Channel::ALL.to_vec() };
    let mut channels = Vec::new();
    for (index, channel) in given.into_iter().enumerate() {
        if channels.contains(&channel.0) {
            faults.add(format!("/channels/{index}"), "duplicate", "is named before");
        } else {
            channels.push(channel.0);
        }
    }
    channels
}

fn content(body: ContentBody, overrides: Option<OverridesBody>, faults: &mut Faults) -> Content {
    if body.image.as_deref().is_some_and(|image| !image.starts_with("https://")) {
        faults.add("/content/image", "invalid", "must be an https address: phones load no other");
    }
    let data = body.data.unwrap_or_default();
    let says_nothing = body.title.is_none() && body.body.is_none() && data.is_empty() && body.badge.is_none();
    if says_nothing && overrides.is_none() {
        faults.add(
            "/content",
            "empty",
            "must have a title, a body, data or a badge: it says nothing to anybody",
        );
    }
    for name in data.keys().filter(|name| is_reserved(name)) {
        let why = "is a name Apple or Firebase keeps for itself; choose another one";
        faults.add(deeper("/content/data", name), "reserved", why);
    }
    let overrides =
        overrides.map(|overrides| [(Channel::Apns, overrides.apns), (Channel::Fcm, overrides.fcm)]);
    let overrides = overrides.into_iter().flatten().filter_map(|(channel, fields)| {
        Some((channel.name().to_owned(), fields?.into_iter().collect::<Map<String, Value>>()))
    });
    Content {
        title: body.title,
        subtitle: body.subtitle,
        body: body.body,
        image: body.image,
        badge: body.badge,
        sound: body.sound,
        data,
        overrides: overrides.collect(),
    }
}

/// Names in `data` that providers refuse or that hide what we render.
/// <https://firebase.google.com/docs/cloud-messaging/customize-messages/set-message-type>
fn is_reserved(name: &str) -> bool {
    matches!(name, "aps" | "from" | "notification" | "message_type" | "collapse_key")
        || ["google.", "gcm."].iter().any(|prefix| name.starts_with(prefix))
}

fn times(
    now: DateTime<Utc>,
    send_at: Option<DateTime<Utc>>,
    expires_at: Option<DateTime<Utc>>,
    faults: &mut Faults,
) -> (Option<DateTime<Utc>>, DateTime<Utc>) {
    let longest = TimeDelta::days(MAX_LIFETIME_DAYS);
    if send_at.is_some_and(|at| at > now + longest) {
        faults.add("/send_at", "too_late", format!("must be within {MAX_LIFETIME_DAYS} days"));
    }
    let send_at = send_at.map(|at| at.trunc_subsecs(6));
    let first = send_at.filter(|at| *at > now).unwrap_or(now);
    let Some(expires_at) = expires_at else {
        return (send_at, first + TimeDelta::hours(DEFAULT_LIFETIME_HOURS));
    };
    if expires_at <= first {
        faults.add("/expires_at", "too_early", "must be in the future, and after send_at");
    } else if expires_at > first + longest {
        let why =
            format!("must be within {MAX_LIFETIME_DAYS} days after it can be sent: providers keep no longer");
        faults.add("/expires_at", "too_late", why);
    }
    (send_at, expires_at.trunc_subsecs(6))
}

fn check_labels(
    tags: Option<&BTreeMap<String, String>>,
    metadata: Option<&BTreeMap<String, Value>>,
    faults: &mut Faults,
) {
    if tags.is_some_and(|tags| tags.len() > MAX_TAGS) {
        faults.add("/tags", "too_many", format!("must have at most {MAX_TAGS} tags"));
    }
    for (name, value) in tags.into_iter().flatten() {
        if name.is_empty() || name.len() > MAX_TAG || value.len() > MAX_TAG_VALUE {
            let why =
                format!("a tag has a name of 1 to {MAX_TAG} bytes and a value of at most {MAX_TAG_VALUE}");
            faults.add(deeper("/tags", name), "too_long", why);
        }
    }
    let bytes = serde_json::to_vec(&metadata).map_or(0, |json| json.len());
    if bytes > MAX_METADATA {
        faults.add(
            "/metadata",
            "too_long",
            format!("takes {bytes} bytes of JSON, at most {MAX_METADATA} fit"),
        );
    }
}
