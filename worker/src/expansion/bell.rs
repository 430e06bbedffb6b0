//! When an expansion wakes the workers.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use queue::{Lease, QueueName};

use super::record::Found;

/// At the least between two times. Each costs the database a transaction, and every worker a claim; a page takes less long to find
/// than its messages to send.
const BETWEEN: Duration = Duration::from_millis(50);

/// Wakes whoever waits for jobs, at the first page at once.
#[derive(Default)]
pub(super) struct Bell {
    rang: Option<Instant>,
    /// Queues with jobs that nobody was woken for yet.
    due: BTreeSet<QueueName>,
}

impl Bell {
    /// Wakes the workers of `queues`, now or with the next pages; now, if there may be none.
    pub(super) fn ring(&mut self, lease: &Lease<Found>, queues: Vec<QueueName>, is_last: bool) {
        self.due.extend(queues);
        if is_last || self.rang.is_none_or(|rang| rang.elapsed() >= BETWEEN) {
            self.rang = Some(Instant::now());
            for queue in std::mem::take(&mut self.due) {
                lease.wake(&queue);
            }
        }
    }
}
