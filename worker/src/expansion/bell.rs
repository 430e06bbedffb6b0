//! When an expansion wakes the workers.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use queue::{Lease, QueueName};

use super::record::Found;

/// At the least between two times. Each costs the database a transaction, and every worker a claim; a page takes less long to find
/// than its messages to send.
const BETWEEN: Duration = Duration::from_millis(50);

/// Wakes whoever waits for jobs: at the first page at once, and when the expansion ends, however it does, for those it
/// has written.
pub(super) struct Bell<'a> {
    lease: &'a Lease<Found>,
    rang: Option<Instant>,
    /// Queues with jobs that nobody was woken for yet.
    due: BTreeSet<QueueName>,
}

impl<'a> Bell<'a> {
    pub(super) fn of(lease: &'a Lease<Found>) -> Self {
        Self { lease, rang: None, due: BTreeSet::new() }
    }

    /// Wakes the workers of `queues`, now or with those of the next pages.
    pub(super) fn ring(&mut self, queues: impl IntoIterator<Item = QueueName>) {
        self.due.extend(queues);
        if self.rang.is_none_or(|rang| rang.elapsed() >= BETWEEN) {
            self.rang = Some(Instant::now());
            self.ring_now();
        }
    }

    fn ring_now(&mut self) {
        for queue in std::mem::take(&mut self.due) {
            self.lease.wake(&queue);
        }
    }
}

impl Drop for Bell<'_> {
    fn drop(&mut self) {
        self.ring_now();
    }
}
