//! What was seen of the clients.

use std::sync::atomic::{AtomicU64, Ordering};

use serde::Serialize;

/// What was seen of the clients, as a snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Default)]
pub struct Counters {
    /// TLS connections to Apple's side.
    pub apns_connections: u64,
    /// TLS connections to Google's side.
    pub fcm_connections: u64,
    /// The most streams of one connection at once.
    pub peak_streams: u64,
    /// Requests, whatever became of them.
    pub requests: u64,
    /// Streams refused because there were too many.
    pub refused_streams: u64,
    /// Different provider tokens Apple's side saw.
    pub provider_tokens: u64,
    /// Access tokens Google's side gave out.
    pub access_tokens: u64,
}

#[derive(Debug, Default)]
pub(crate) struct LiveCounters {
    pub(crate) apns_connections: AtomicU64,
    pub(crate) fcm_connections: AtomicU64,
    pub(crate) peak_streams: AtomicU64,
    pub(crate) requests: AtomicU64,
    pub(crate) refused_streams: AtomicU64,
    pub(crate) provider_tokens: AtomicU64,
    pub(crate) access_tokens: AtomicU64,
}

impl LiveCounters {
    pub(crate) fn snapshot(&self) -> Counters {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Counters {
            apns_connections: read(&self.apns_connections),
            fcm_connections: read(&self.fcm_connections),
            peak_streams: read(&self.peak_streams),
            requests: read(&self.requests),
            refused_streams: read(&self.refused_streams),
            provider_tokens: read(&self.provider_tokens),
            access_tokens: read(&self.access_tokens),
        }
    }
}

pub(crate) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}
