//! What becomes of a job when its handler returns.

use apalis::prelude::{BoxDynError, IntoResponse};
use domain::Cause;

use crate::When;

/// What becomes of a job. A handler has to choose one; there is no default.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "the queue acts on what the handler returns"]
pub struct Disposition<E = ()> {
    /// What becomes of it.
    pub verdict: Verdict,
    /// What is written with that.
    pub effects: E,
}

/// What becomes of a job, without what is written with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Finished: the row goes.
    Done,
    /// Failed for now: again later. Costs an attempt; after the last one it is a dead letter.
    Retry {
        /// When to run again.
        when: When,
        /// The bytes to run with, if they changed.
        payload: Option<Vec<u8>>,
        /// What failed.
        failure: Failure,
    },
    /// Not now, and nobody's fault: again later. Costs no attempt.
    Snooze {
        /// When to run again.
        until: When,
        /// The bytes to run with, if they changed.
        payload: Option<Vec<u8>>,
        /// What is done already, if that changed.
        progress: Option<Vec<u8>>,
    },
    /// Given up: a dead letter at once.
    Dead {
        /// What failed.
        failure: Failure,
    },
}

/// Why a job failed, kept with its dead letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The kind of failure.
    pub cause: Cause,
    /// The last error's own word.
    pub code: String,
    /// The last error, raw.
    pub detail: String,
}

impl Failure {
    /// A failure with its detail cut to 1,024 bytes and free of NUL, so that it can be stored.
    #[must_use]
    pub fn new(cause: Cause, code: &str, detail: &str) -> Self {
        let reply = domain::Reply::new(0, code, detail);
        Self { cause, code: reply.code, detail: reply.detail }
    }
}

impl<E: Default> Disposition<E> {
    /// Finished.
    pub fn done() -> Self {
        Verdict::Done.into()
    }

    /// Failed for now: run again at `when`.
    pub fn retry(when: When, failure: Failure) -> Self {
        Verdict::Retry { when, payload: None, failure }.into()
    }

    /// Not now: run again at `until`, at no cost.
    pub fn snooze(until: When) -> Self {
        Verdict::Snooze { until, payload: None, progress: None }.into()
    }

    /// Given up.
    pub fn dead(failure: Failure) -> Self {
        Verdict::Dead { failure }.into()
    }
}

impl<E> Disposition<E> {
    /// The same verdict, with something to write.
    pub fn with_effects(self, effects: E) -> Self {
        Self { effects, ..self }
    }
}

impl<E: Default> From<Verdict> for Disposition<E> {
    fn from(verdict: Verdict) -> Self {
        Self { verdict, effects: E::default() }
    }
}

impl<E> IntoResponse for Disposition<E> {
    type Output = Self;

    fn into_response(self) -> Result<Self, BoxDynError> {
        Ok(self)
    }
}
