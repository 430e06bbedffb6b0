//! Why a recipient was given up.

use std::fmt;

/// Why a recipient was given up. The name is what an operator filters dead letters by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The provider refuses this content for good.
    PayloadRejected,
    /// The provider stayed unavailable through the last attempt.
    ProviderUnavailable,
    /// The provider never answered, through the last attempt.
    NoAnswer,
    /// The credential is missing, wrong or not allowed to send this.
    Misconfigured,
    /// The worker ended while it worked on this, as often as is allowed.
    WorkerLost,
    /// The handler panicked.
    Panicked,
    /// The handler took longer than its job may.
    TimedOut,
    /// The job's bytes do not read.
    Undecodable,
    /// The handler failed with an error of its own.
    HandlerFailed,
    /// The result could not be recorded.
    NotRecorded,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 10] = [
        Self::PayloadRejected,
        Self::ProviderUnavailable,
        Self::NoAnswer,
        Self::Misconfigured,
        Self::WorkerLost,
        Self::Panicked,
        Self::TimedOut,
        Self::Undecodable,
        Self::HandlerFailed,
        Self::NotRecorded,
    ];

    /// The name in tables, filters, metrics and logs. Never reused.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PayloadRejected => "payload_rejected",
            Self::ProviderUnavailable => "provider_unavailable",
            Self::NoAnswer => "no_answer",
            Self::Misconfigured => "misconfigured",
            Self::WorkerLost => "worker_lost",
            Self::Panicked => "panicked",
            Self::TimedOut => "timed_out",
            Self::Undecodable => "undecodable",
            Self::HandlerFailed => "handler_failed",
            Self::NotRecorded => "not_recorded",
        }
    }

    /// The cause a stored name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.name() == name)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
