//! One message of the load, and what is known of it once it was accepted.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat};
use domain::MessageId;
use serde_json::{Value, json};

/// What the messages of a load are like.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    /// Names the load; loads of one scenario have different names.
    pub(crate) name: &'static str,
    /// Whose messages they are.
    pub(crate) app: usize,
    pub(crate) per_second: f64,
    /// Recipients of each, in turn on APNs and FCM.
    pub(crate) recipients: usize,
    pub(crate) priority: &'static str,
    /// What to do if a provider never answers.
    pub(crate) on_no_answer: &'static str,
    /// How long after it was asked for it is to be sent.
    pub(crate) send_after: Duration,
    /// Digits of the seed, in every token, so that the providers choose others with another seed.
    pub(crate) seed: u64,
}

impl Shape {
    /// 400 recipients a second, in messages of 20.
    pub(crate) fn usual(seed: u64) -> Self {
        Self {
            name: "usual",
            app: 0,
            per_second: 20.0,
            recipients: 20,
            priority: "normal",
            on_no_answer: "resend",
            send_after: Duration::ZERO,
            seed,
        }
    }

    /// The name of one message: its idempotency key, and its collapse key, so that the ledger tells messages apart.
    pub(super) fn key(&self, number: u64) -> String {
        format!("{}-{number}", self.name)
    }

    /// Its recipients' tokens, in the order of their ordinals.
    pub(super) fn tokens(&self, number: u64) -> Vec<String> {
        (0..self.recipients).map(|place| token(self.seed, self.app, number, place)).collect()
    }

    /// The request of a message that is due at `due_micros`.
    pub(super) fn body(&self, number: u64, due_micros: i64) -> Value {
        let tokens = self.tokens(number);
        let targets = tokens.iter().enumerate().map(|(place, token)| {
            json!({ "channel": if is_apns(place) { "apns" } else { "fcm" }, "token": token })
        });
        let mut body = json!({
            "to": { "tokens": targets.collect::<Vec<_>>() },
            "content": { "title": "Chaos", "body": format!("This is message {number}") },
            "priority": self.priority,
            "on_no_answer": self.on_no_answer,
            "collapse_key": self.key(number),
        });
        if let (false, Some(at)) = (self.send_after.is_zero(), DateTime::from_timestamp_micros(due_micros)) {
            body["send_at"] = json!(at.to_rfc3339_opts(SecondsFormat::Micros, true));
        }
        body
    }
}

fn is_apns(place: usize) -> bool {
    place.is_multiple_of(2)
}

/// Apple's tokens are hexadecimal; Firebase's may be anything. The place comes first, so that the providers can be told
/// whom of each message to treat otherwise.
fn token(seed: u64, app: usize, number: u64, place: usize) -> String {
    let token = format!("{}{seed:016x}{app:04x}{number:08x}", prefix(place));
    if is_apns(place) { format!("{token:0<64}") } else { token }
}

/// How the tokens of one place in every message begin.
pub(crate) fn prefix(place: usize) -> String {
    if is_apns(place) { format!("{place:04x}") } else { format!("chaos-{place:04x}-") }
}

/// A message that was answered with 202.
#[derive(Debug, Clone)]
pub(crate) struct Accepted {
    pub(crate) id: MessageId,
    /// Its collapse key.
    pub(crate) key: String,
    /// Its recipients, by ordinal.
    pub(crate) tokens: Vec<String>,
    /// When it was due, in microseconds since 1970.
    pub(crate) due_micros: i64,
}
