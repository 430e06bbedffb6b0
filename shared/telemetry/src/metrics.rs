//! Names and helpers of the metrics that are not the queue's. Base units, `_total` for counters; no id, token or
//! address is ever a label.

use std::time::Duration;

use ::metrics::{Counter, Histogram, counter, gauge, histogram};
use domain::{Channel, Priority};

pub use crate::requests::{RequestsInFlight, RequestsOf};

/// Requests answered, by method, route and status.
pub const HTTP_REQUESTS: &str = "http_requests_total";
/// How long they took, in seconds.
pub const HTTP_DURATION: &str = "http_request_duration_seconds";
/// Requests being answered.
pub const HTTP_IN_FLIGHT: &str = "http_requests_in_flight";
/// Recipients accepted with a 202, by channel.
pub const MESSAGES_ACCEPTED: &str = "automata_messages_accepted_total";
/// Outcomes of calls to providers, by channel and result.
pub const MESSAGES_SENT: &str = "automata_messages_sent_total";
/// From the 202 to the provider's answer, in seconds, by channel and priority.
pub const DELIVERY_LATENCY: &str = "automata_delivery_latency_seconds";
/// How long a call to a provider took, in seconds.
pub const PROVIDER_REQUEST: &str = "automata_provider_request_seconds";
/// Answers that ask to slow down.
pub const PROVIDER_RATE_LIMITED: &str = "automata_provider_rate_limited_total";
/// Subscriptions retired because their address is gone.
pub const TOKENS_INVALIDATED: &str = "automata_tokens_invalidated_total";
/// Lanes paused by the pipeline, by channel and reason: a person has to look.
pub const LANES_PAUSED: &str = "automata_lanes_paused_total";
/// Requests of one commit.
pub const INTAKE_GROUP: &str = "automata_intake_group_size";

/// Connections of a pool, by pool and state (`idle`, `used`).
pub const DB_CONNECTIONS: &str = "automata_db_pool_connections";
/// The most connections a pool may have.
pub const DB_CONNECTIONS_MAX: &str = "automata_db_pool_max";
/// Always 1; the version is a label.
pub const BUILD_INFO: &str = "automata_build_info";

/// Buckets for everything in seconds, from a millisecond to a minute.
pub const SECONDS: [f64; 14] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0];

/// Recipients were accepted.
pub fn accepted(channel: Channel, recipients: u64) {
    counter!(MESSAGES_ACCEPTED, "channel" => channel.name()).increment(recipients);
}

/// What is counted about the calls of one job. Looking a metric up by its labels costs more than counting, so it
/// is done once for all the job's recipients.
pub struct ProviderCalls {
    channel: Channel,
    accepted: Counter,
    took: Histogram,
    latency: Histogram,
    untold: Untold,
}

/// What was noted and not told yet.
#[derive(Default)]
struct Untold {
    accepted: u64,
    took: Vec<f64>,
    latencies: Vec<f64>,
}

/// So many answers are told at once: all threads write into the same places, and one by one that cost more than all else that
/// is noted about an answer.
const TOLD_AT_ONCE: usize = 64;

impl ProviderCalls {
    /// Those of a message of this priority.
    #[must_use]
    pub fn of(channel: Channel, priority: Priority) -> Self {
        Self {
            channel,
            accepted: sent(channel, ACCEPTED),
            took: histogram!(PROVIDER_REQUEST, "channel" => channel.name()),
            latency: histogram!(DELIVERY_LATENCY, "channel" => channel.name(), "priority" => priority.name()),
            untold: Untold::default(),
        }
    }

    /// A provider was called.
    pub fn answered(&mut self, outcome: &'static str, took: Duration) {
        if outcome == ACCEPTED {
            self.untold.accepted += 1;
        } else {
            sent(self.channel, outcome).increment(1);
        }
        if outcome == "throttled" {
            counter!(PROVIDER_RATE_LIMITED, "channel" => self.channel.name()).increment(1);
        }
        self.untold.took.push(took.as_secs_f64());
        if self.untold.took.len() >= TOLD_AT_ONCE {
            self.tell();
        }
    }

    /// A provider accepted a message this long after we did.
    pub fn delivered(&mut self, latency: Duration) {
        self.untold.latencies.push(latency.as_secs_f64());
    }

    /// Tells what was noted so far; the same happens now and then, and at the end.
    pub fn tell(&mut self) {
        let untold = &mut self.untold;
        self.accepted.increment(std::mem::take(&mut untold.accepted));
        untold.took.drain(..).for_each(|took| self.took.record(took));
        untold.latencies.drain(..).for_each(|latency| self.latency.record(latency));
    }
}

impl Drop for ProviderCalls {
    fn drop(&mut self) {
        self.tell();
    }
}

const ACCEPTED: &str = "accepted";

fn sent(channel: Channel, outcome: &'static str) -> Counter {
    counter!(MESSAGES_SENT, "channel" => channel.name(), "result" => outcome)
}

/// Subscriptions were retired.
pub fn tokens_invalidated(channel: Channel, subscriptions: u64) {
    counter!(TOKENS_INVALIDATED, "channel" => channel.name()).increment(subscriptions);
}

/// A lane was paused.
pub fn lane_paused(channel: Channel, reason: &'static str) {
    counter!(LANES_PAUSED, "channel" => channel.name(), "reason" => reason).increment(1);
}

/// How a pool of connections stands.
pub fn database_pool(pool: &'static str, open: u32, idle: usize, most: u32) {
    let idle = u32::try_from(idle).unwrap_or(u32::MAX).min(open);
    gauge!(DB_CONNECTIONS, "pool" => pool, "state" => "idle").set(f64::from(idle));
    gauge!(DB_CONNECTIONS, "pool" => pool, "state" => "used").set(f64::from(open - idle));
    gauge!(DB_CONNECTIONS_MAX, "pool" => pool).set(f64::from(most));
}

/// Which build this is.
pub fn build(version: &'static str) {
    gauge!(BUILD_INFO, "version" => version).set(1.0);
}

/// So many requests shared one commit.
pub fn intake_group(requests: usize) {
    #[expect(clippy::cast_precision_loss, reason = "some hundred at most")]
    histogram!(INTAKE_GROUP).record(requests as f64);
}
