//! A handler's hold on its job.

use std::convert::Infallible;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Instant;

use apalis::prelude::{FromRequest, Task};
use chrono::{DateTime, Utc};
use tokio::sync::oneshot;

use crate::completer::{Completer, Entry, JobKey};
use crate::dead_letters::Provenance;
use crate::job::Claimed;
use crate::place::Place;
use crate::process::Shared;
use crate::registration::Registration;
use crate::{Effects, Job, QueueName};

/// Somebody else has the job now: whatever this run still does is not recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the lease on this job was lost")]
pub struct LeaseLost;

/// A handler's hold on its job. Ask for it as an argument of the handler, after the job.
///
/// A long job checkpoints, asks [`Lease::may_work`] before anything the world sees, and returns early when
/// [`Lease::stopping`] resolves.
pub struct Lease<E: Effects = ()> {
    inner: Arc<Inner<E>>,
}

struct Inner<E: Effects> {
    job: Claimed,
    step: AtomicI32,
    registration: Arc<Registration>,
    home: Arc<Home<E>>,
}

/// What all leases of one queue have in common.
pub(crate) struct Home<E: Effects> {
    pub(crate) queue: QueueName,
    pub(crate) completer: Completer<E>,
    pub(crate) shared: Arc<Shared>,
}

impl<E: Effects> Lease<E> {
    pub(crate) fn new(job: Claimed, home: Arc<Home<E>>, registration: Arc<Registration>) -> Self {
        Self { inner: Arc::new(Inner { job, step: AtomicI32::new(0), registration, home }) }
    }

    /// The job as it was claimed. Its payload is empty here: the handler has it as its first argument.
    #[must_use]
    pub fn job(&self) -> &Claimed {
        &self.inner.job
    }

    /// The queue it came from.
    #[must_use]
    pub fn queue(&self) -> &QueueName {
        &self.inner.home.queue
    }

    /// Where a dead letter of this job, or of a part of it, would come from.
    #[must_use]
    pub fn provenance(&self) -> Provenance {
        let job = &self.inner.job;
        Provenance {
            queue: self.inner.home.queue.to_string(),
            job_id: job.id,
            lane: job.lane,
            group: job.group,
            priority: job.priority,
            attempts: job.attempt,
            max_attempts: job.max_attempts,
            replays: job.replays,
            origin: job.origin,
            enqueued_at: job.enqueued_at,
            trace: job.trace,
        }
    }

    /// Wakes workers after a checkpoint that enqueued something: at once if this job is urgent, else when they have room for
    /// several (see [`crate::Wake::wake_patiently`]).
    pub fn wake(&self, queue: &QueueName) {
        let (wake, priority) = (&self.inner.home.shared.wake, self.inner.job.priority);
        if priority.is_urgent() { wake.wake(queue) } else { wake.wake_patiently(queue) }
    }

    /// What an earlier run of this job checkpointed.
    #[must_use]
    pub fn progress(&self) -> Option<&[u8]> {
        self.inner.job.progress.as_deref()
    }

    /// The database's time.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.inner.home.shared.clock.now()
    }

    /// The database's time at a moment of this machine's steady clock.
    #[must_use]
    pub fn time_at(&self, moment: Instant) -> DateTime<Utc> {
        self.inner.home.shared.clock.at(moment)
    }

    /// Records how far the job is, and what it found, in one transaction. What is recorded is not repeated after
    /// a crash. The answer resolves once it is durable; work may go on meanwhile.
    ///
    /// # Errors
    /// [`LeaseLost`] if the job belongs to somebody else by now. Nothing was recorded; return at once.
    pub fn checkpoint(
        &self,
        progress: Vec<u8>,
        effects: E,
    ) -> impl Future<Output = Result<(), LeaseLost>> + Send + 'static {
        let inner = Arc::clone(&self.inner);
        let step = inner.step.fetch_add(1, Ordering::AcqRel) + 1;
        async move {
            let (written, answer) = oneshot::channel();
            let entry = Entry::Checkpoint { key: inner.key(), step, progress, effects, written };
            inner.home.completer.send(entry).await;
            // The completer answers every checkpoint, or was dropped with its process.
            if answer.await.unwrap_or(false) { Ok(()) } else { Err(LeaseLost) }
        }
    }

    /// Whether nobody can have taken the job over. A process that can not reach the database stops trusting its
    /// leases before others may break them; ask this right before every effect on the world.
    #[must_use]
    pub fn may_work(&self) -> bool {
        self.inner.registration.is_trusted()
    }

    /// Resolves when the process is asked to stop: finish what is under way, return the rest.
    pub fn stopping(&self) -> impl Future<Output = ()> + Send + 'static {
        self.inner.home.shared.soft.given()
    }

    /// Whether the process was asked to stop.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.inner.home.shared.soft.is_given()
    }

    pub(crate) fn key(&self) -> JobKey {
        self.inner.key()
    }

    /// Where its row is, if this run did not write it.
    pub(crate) fn place(&self) -> Option<Place> {
        (self.inner.step.load(Ordering::Acquire) == 0).then_some(self.inner.job.place)
    }

    pub(crate) fn completer(&self) -> &Completer<E> {
        &self.inner.home.completer
    }

    /// Resolves when the registration this lease was taken under is declared dead.
    pub(crate) async fn lost(&self) {
        self.inner.registration.lost.given().await;
    }
}

impl<E: Effects> Inner<E> {
    fn key(&self) -> JobKey {
        JobKey { id: self.job.id, epoch: self.job.epoch }
    }
}

impl<E: Effects> Clone for Lease<E> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

impl<E: Effects> std::fmt::Debug for Lease<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Inner { job, home, .. } = &*self.inner;
        f.debug_struct("Lease")
            .field("queue", &home.queue)
            .field("job", &job.id)
            .field("attempt", &job.attempt)
            .finish()
    }
}

impl<J: Job> FromRequest<Task<J>> for Lease<J::Effects> {
    type Error = Infallible;

    async fn from_request(task: &Task<J>) -> Result<Self, Infallible> {
        Ok(of_task(task))
    }
}

/// The lease the fetcher put into `task`.
#[expect(
    clippy::expect_used,
    reason = "the fetcher is the only source of tasks, and it always adds the lease"
)]
pub(crate) fn of_task<J: Job>(task: &Task<J>) -> Lease<J::Effects> {
    task.ctx()
        .data()
        .get::<Lease<J::Effects>>()
        .expect("every task of this backend carries its lease")
        .clone()
}
