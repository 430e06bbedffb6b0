//! The queue as an apalis backend.

use std::sync::Arc;
use std::task::{Context, Poll, ready};

use apalis::prelude::{Backend, Task, TaskBuilder, TaskId, WorkerContext};
use apalis_core::backend::BackendConfig;
use apalis_core::backend::finalize::Ephemeral;
use futures::future::BoxFuture;
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use crate::completer::Completer;
use crate::fetcher::Fetcher;
use crate::handover::{Started, return_unstarted};
use crate::process::Shared;
use crate::settle::{Rules, SettleLayer};
use crate::slots::Slots;
use crate::{Job, QueueName, QueueOptions};

/// One queue as the source of an apalis worker:
/// `WorkerBuilder::new(name).backend(queue).layer(..).build(handler)`.
///
/// The handler takes the job and, if it wants, its [`crate::Lease`], and returns a [`crate::Disposition`]. The
/// worker ends when the process drains or when it is stopped itself; its jobs are settled by then.
pub struct Queue<J: Job> {
    jobs: mpsc::UnboundedReceiver<Started<J>>,
    options: Arc<QueueOptions>,
    rules: Arc<Rules>,
    completer: Completer<J::Effects>,
    slots: Arc<Slots>,
    closing: CancellationToken,
    ending: Option<BoxFuture<'static, ()>>,
    fetching: Option<tokio::task::JoinHandle<bool>>,
    shared: Arc<Shared>,
}

/// Backends of apalis can fail; this one waits instead.
#[derive(Debug, thiserror::Error)]
pub enum Never {}

impl<J: Job> Queue<J> {
    pub(crate) fn open(name: QueueName, options: QueueOptions, shared: Arc<Shared>) -> Self {
        let (started, jobs) = mpsc::unbounded_channel();
        let closing = CancellationToken::new();
        let hard = shared.hard.clone();
        shared.note_begin();
        let fetcher =
            Fetcher::new(name.clone(), options.clone(), Arc::clone(&shared), started, closing.clone());
        let (completer, slots) = (fetcher.home.completer.clone(), Arc::clone(&fetcher.slots));
        let options = Arc::new(options);
        let rules = Arc::new(Rules {
            queue: name,
            options: Arc::clone(&options),
            slots: Arc::clone(&slots),
            times: fetcher.times.clone(),
            hard,
        });
        let fetching = Some(tokio::spawn(fetcher.run()));
        Self { jobs, options, rules, completer, slots, closing, ending: None, fetching, shared }
    }

    pub(crate) fn slots(&self) -> Arc<Slots> {
        Arc::clone(&self.slots)
    }

    /// Stops claiming, returns what did not start, and waits until every result is written.
    fn end(&mut self) -> BoxFuture<'static, ()> {
        self.closing.cancel();
        let (_, nothing) = mpsc::unbounded_channel();
        let mut jobs = std::mem::replace(&mut self.jobs, nothing);
        let (completer, slots, fetching) =
            (self.completer.clone(), Arc::clone(&self.slots), self.fetching.take());
        let (hard, shared) = (self.rules.hard.clone(), Arc::clone(&self.shared));
        Box::pin(async move {
            let mut knows_its_jobs = false;
            if let Some(fetching) = fetching {
                // A claim under way is waited for: its jobs are ours already.
                knows_its_jobs = fetching.await.unwrap_or(false);
            }
            jobs.close();
            while let Some((_, lease)) = jobs.recv().await {
                return_unstarted(&lease, &slots).await;
            }
            // What has given its slot back has handed in its end before.
            let all_ended = slots.jobs() == 0;
            tokio::select! {
                () = completer.flushed() => {
                    if knows_its_jobs && all_ended {
                        shared.note_settled();
                    }
                }
                // Past the deadline nobody waits for a database that does not come back.
                () = async { hard.cancelled().await; tokio::time::sleep(LAST_WORDS).await } => {}
            }
        })
    }
}

/// How long results may take to be written after the hard stop.
const LAST_WORDS: std::time::Duration = std::time::Duration::from_secs(5);

impl<J: Job> Backend for Queue<J> {
    type Task = Task<J>;
    type Error = Never;

    fn poll_ready(&mut self, _: &mut Context<'_>, _: &WorkerContext) -> Poll<Result<(), Never>> {
        Poll::Ready(Ok(()))
    }

    fn poll_next(&mut self, cx: &mut Context<'_>, _: &WorkerContext) -> Poll<Option<Result<Task<J>, Never>>> {
        // The channel ends when the fetcher does, which is how a drained process ends its workers.
        let next = ready!(self.jobs.poll_recv(cx));
        Poll::Ready(next.map(|(job, lease)| Ok(task_of(job, lease))))
    }

    fn poll_close(&mut self, cx: &mut Context<'_>, worker: &WorkerContext) -> Poll<Result<(), Never>> {
        let mut ending = match self.ending.take() {
            Some(ending) => ending,
            None => self.end(),
        };
        let poll = ending.as_mut().poll(cx);
        if poll.is_pending() {
            self.ending = Some(ending);
        } else if !worker.is_shutting_down() {
            // apalis waits for somebody to stop a worker, also when its source has ended. A worker that can not be
            // stopped has not started, and then there is nothing to wait for either.
            let _ = worker.stop();
        }
        poll.map(Ok)
    }
}

impl<J: Job> BackendConfig for Queue<J> {
    type Args = J;
    type Id = i64;
    // Not `Durable`: that one ends the worker at the first payload that does not read.
    type Kind = Ephemeral;
    type Config = QueueOptions;
    type Layer = SettleLayer;

    fn config(&self) -> &QueueOptions {
        &self.options
    }

    fn middleware(&mut self, _: &mut WorkerContext) -> SettleLayer {
        SettleLayer { rules: Arc::clone(&self.rules) }
    }
}

fn task_of<J: Job>(job: J, lease: crate::Lease<J::Effects>) -> Task<J> {
    let claimed = lease.job();
    let (id, attempt) = (claimed.id, usize::from(claimed.attempt));
    TaskBuilder::new(job)
        .task_id(TaskId::from_int(u64::try_from(id).unwrap_or_default()))
        // apalis counts up when it starts the task.
        .attempt(attempt.saturating_sub(1))
        .max_attempts(usize::from(claimed.max_attempts))
        .data(lease)
        .build()
}

impl<J: Job> std::fmt::Debug for Queue<J> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Queue").field("queue", &self.rules.queue).finish_non_exhaustive()
    }
}
