//! Claimed jobs on their way to the worker.

use std::sync::Arc;

use domain::Cause;
use tokio::sync::mpsc;
use tracing::warn;

use crate::completer::{Completer, Entry, JobKey};
use crate::disposition::{Failure, Verdict};
use crate::fetcher::Fetcher;
use crate::job::Claimed;
use crate::lease::Lease;
use crate::registration::Registration;
use crate::settle::backoff;
use crate::slots::Slots;
use crate::{Job, When};

/// A job with its lease, on its way to the handler.
pub(crate) type Started<J> = (J, Lease<<J as Job>::Effects>);

/// Jobs of one claim, on their way from the fetcher to the worker.
#[derive(Default)]
pub(crate) struct Handful {
    pub(crate) jobs: Vec<Claimed>,
    /// Whose they are.
    pub(crate) registration: Option<Arc<Registration>>,
}

impl<J: Job> Fetcher<J> {
    /// Hands `handful` over.
    pub(crate) async fn hand_over(&self, handful: Handful) {
        let Some(registration) = handful.registration else { return };
        for job in handful.jobs {
            match J::decode(&job.payload) {
                Ok(decoded) => {
                    // The handler has the decoded job; the bytes would only be carried around.
                    let job = Claimed { payload: Vec::new(), ..job };
                    let lease = Lease::new(job, Arc::clone(&self.home), Arc::clone(&registration));
                    if let Err(mpsc::error::SendError((_, lease))) = self.started.send((decoded, lease)) {
                        return_unstarted(&lease, &self.slots).await;
                    }
                }
                Err(error) => self.refuse(&job, &error).await,
            }
        }
    }

    /// A payload that does not read may read to a newer program, so the job waits like any other that failed.
    async fn refuse(&self, job: &Claimed, error: &crate::BoxError) {
        warn!(queue = %self.home.queue, job.id, %error, "a job's payload does not read");
        let failure = Failure::new(Cause::Undecodable, "undecodable", &error.to_string());
        let verdict = if job.attempt >= job.max_attempts {
            Verdict::Dead { failure }
        } else {
            let when = When::After(backoff(self.options.backoff, job.attempt));
            Verdict::Retry { when, payload: None, failure }
        };
        let (key, place) = (JobKey { id: job.id, epoch: job.epoch }, Some(job.place));
        self.home.completer.send(Entry::Settle { key, place, verdict, effects: J::Effects::default() }).await;
        self.slots.give_back(job);
    }
}

/// Gives a job that never started back, at no cost.
pub(crate) async fn return_unstarted<E: crate::Effects>(lease: &Lease<E>, slots: &Slots) {
    give_back_unstarted(lease.completer(), lease.key()).await;
    slots.give_back(lease.job());
}

/// The same of a job that nobody here knows.
pub(crate) async fn give_back_unstarted<E: crate::Effects>(completer: &Completer<E>, key: JobKey) {
    let verdict = Verdict::Snooze { until: When::Now, payload: None, progress: None };
    completer.send(Entry::Settle { key, place: None, verdict, effects: E::default() }).await;
}
