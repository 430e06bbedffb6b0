//! The queue's metrics, and their names. Units are in the names; no ids are labels.

use std::time::Duration;

use domain::{Cause, Priority};
use metrics::{Histogram, counter, gauge, histogram};

use crate::QueueName;

/// Jobs ended, by queue and outcome (done, retried, snoozed, dead).
pub const JOBS: &str = "automata_jobs_total";
/// How long a handler ran, in seconds.
pub const JOB_DURATION: &str = "automata_job_duration_seconds";
/// How long a job was ready before it was claimed, in seconds.
pub const JOB_WAIT: &str = "automata_job_wait_seconds";
/// Jobs given up, by queue and cause.
pub const JOBS_DEAD: &str = "automata_jobs_dead_total";
/// Jobs taken back from workers that died.
pub const ORPHANS_REQUEUED: &str = "automata_orphans_requeued_total";
/// Writes that came too late and changed nothing.
pub const FENCED: &str = "automata_fenced_writes_total";
/// Times this process was declared dead while it ran.
pub const REGISTRATIONS_LOST: &str = "automata_registrations_lost_total";
/// Heartbeats that failed for so long that work stopped.
pub const DISTRUSTED: &str = "automata_heartbeats_distrusted_total";
/// Acknowledgements of one transaction.
pub const FLUSH_ROWS: &str = "automata_flush_rows";
/// How long that transaction took, in seconds.
pub const FLUSH_DURATION: &str = "automata_flush_duration_seconds";
/// Transactions that failed and are tried again.
pub const FLUSH_FAILURES: &str = "automata_flush_failures_total";
/// Jobs that can run now, by queue and priority.
pub const READY_JOBS: &str = "automata_queue_ready_jobs";
/// Jobs that run later.
pub const SCHEDULED_JOBS: &str = "automata_queue_scheduled_jobs";
/// Jobs that run now.
pub const RUNNING_JOBS: &str = "automata_queue_running_jobs";
/// How long the oldest ready job has waited, in seconds.
pub const OLDEST_READY_AGE: &str = "automata_queue_oldest_ready_age_seconds";
/// Dead letters kept.
pub const DEAD_LETTERS: &str = "automata_queue_dead_letters";

pub(crate) fn ended(queue: &QueueName, outcome: &'static str, jobs: u64) {
    if jobs > 0 {
        counter!(JOBS, "queue" => queue.to_string(), "outcome" => outcome).increment(jobs);
    }
}

/// Where the times of one queue's jobs are noted; looked up once, not with every job.
#[derive(Clone)]
pub(crate) struct Times {
    ran: Histogram,
    /// By priority, the most urgent first.
    waited: [Histogram; Priority::ALL.len()],
}

impl Times {
    pub(crate) fn of(queue: &QueueName) -> Self {
        Self {
            ran: histogram!(JOB_DURATION, "queue" => queue.to_string()),
            waited: Priority::ALL.map(
                |priority| histogram!(JOB_WAIT, "queue" => queue.to_string(), "priority" => priority.name()),
            ),
        }
    }

    pub(crate) fn ran(&self, took: Duration) {
        self.ran.record(took.as_secs_f64());
    }

    pub(crate) fn waited(&self, priority: Priority, waited: Duration) {
        if let Some(histogram) =
            usize::try_from(priority.code()).ok().and_then(|place| self.waited.get(place))
        {
            histogram.record(waited.as_secs_f64());
        }
    }
}

impl std::fmt::Debug for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Times").finish_non_exhaustive()
    }
}

pub(crate) fn died(queue: &str, cause: Cause, jobs: u64) {
    counter!(JOBS_DEAD, "queue" => queue.to_owned(), "cause" => cause.name()).increment(jobs);
}

pub(crate) fn requeued(jobs: u64) {
    counter!(ORPHANS_REQUEUED).increment(jobs);
}

pub(crate) fn fenced(queue: &QueueName, writes: u64) {
    counter!(FENCED, "queue" => queue.to_string()).increment(writes);
}

pub(crate) fn lost_registration() {
    counter!(REGISTRATIONS_LOST).increment(1);
}

pub(crate) fn distrusted() {
    counter!(DISTRUSTED).increment(1);
}

pub(crate) fn flushed(rows: usize, took: Duration) {
    #[expect(clippy::cast_precision_loss, reason = "a histogram of at most some thousand rows")]
    histogram!(FLUSH_ROWS).record(rows as f64);
    histogram!(FLUSH_DURATION).record(took.as_secs_f64());
}

pub(crate) fn flush_failed() {
    counter!(FLUSH_FAILURES).increment(1);
}

#[expect(clippy::cast_precision_loss, reason = "gauges are floats; counts stay far below 2^52")]
pub(crate) fn depth(queue: &crate::statistics::QueueStatistics) {
    let name = || queue.queue.to_string();
    for (priority, ready) in &queue.ready {
        gauge!(READY_JOBS, "queue" => name(), "priority" => priority.name()).set(*ready as f64);
    }
    gauge!(SCHEDULED_JOBS, "queue" => name()).set(queue.scheduled as f64);
    gauge!(RUNNING_JOBS, "queue" => name()).set(queue.running as f64);
    gauge!(DEAD_LETTERS, "queue" => name()).set(queue.dead_letters as f64);
    gauge!(OLDEST_READY_AGE, "queue" => name()).set(queue.oldest_ready_age.as_secs_f64());
}
