//! What can be chosen about the queue, with the defaults the promises are made with.

use std::time::Duration;

use domain::Priority;

/// How a process takes part: its heartbeat, its patience, its housekeeping.
#[derive(Debug, Clone)]
pub struct ProcessOptions {
    /// What this process calls itself in front of its process id, e.g. a host name.
    pub host: String,
    /// Connections shared by claims, acknowledgements and housekeeping. Heartbeat and wake-ups have their own.
    pub connections: u32,
    /// How often it says that it lives.
    pub heartbeat: Duration,
    /// How long after its last heartbeat it stops working by itself. Less than `dead_after`.
    pub trust: Duration,
    /// How long after its last heartbeat others take its jobs.
    pub dead_after: Duration,
    /// How long a database answer may take before the connection counts as lost.
    pub patience: Duration,
    /// How often queues are looked at without being woken.
    pub poll: Duration,
    /// How often queues are looked at while wake-ups do not arrive.
    pub poll_unwoken: Duration,
    /// Whether it may be elected to do the housekeeping.
    pub maintenance: bool,
}

impl Default for ProcessOptions {
    fn default() -> Self {
        Self {
            host: "worker".to_owned(),
            connections: 6,
            heartbeat: Duration::from_secs(4),
            trust: Duration::from_secs(12),
            dead_after: Duration::from_secs(15),
            patience: Duration::from_secs(10),
            poll: Duration::from_secs(1),
            poll_unwoken: Duration::from_millis(50),
            maintenance: true,
        }
    }
}

/// How one queue is drained by this process.
#[derive(Debug, Clone)]
pub struct QueueOptions {
    /// Weight running at once.
    pub slots: u32,
    /// Of these, kept free for the two most urgent priorities.
    pub reserved: u32,
    /// The priorities drained here.
    pub priorities: Vec<Priority>,
    /// The most jobs of one claim.
    pub batch: u32,
    /// How long a job may run before it counts as hanging.
    pub timeout: Duration,
    /// How long acknowledgements are collected before they are written.
    pub linger: Duration,
    /// The most acknowledgements of one transaction.
    pub flush_rows: usize,
    /// The most bytes of results that wait for the database before jobs have to wait too.
    pub flush_bytes: usize,
    /// The wait before a job runs again that failed without saying when, doubled with every attempt.
    pub backoff: Duration,
}

impl Default for QueueOptions {
    fn default() -> Self {
        Self {
            slots: 256,
            reserved: 32,
            priorities: Priority::ALL.to_vec(),
            batch: 500,
            timeout: Duration::from_mins(10),
            linger: Duration::from_millis(5),
            flush_rows: 2_000,
            flush_bytes: 32 << 20,
            backoff: Duration::from_secs(5),
        }
    }
}
