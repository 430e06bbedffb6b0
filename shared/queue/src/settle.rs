//! Around every handler: its own task, its time limit, its panics, and what becomes of the job afterwards.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use apalis::prelude::{BoxDynError, Task};
use domain::Cause;
use futures::future::BoxFuture;
use tower::{Layer, Service};

use crate::completer::Entry;
use crate::disposition::{Disposition, Failure, Verdict};
use crate::lease::{Lease, of_task};
use crate::slots::Slots;
use crate::{Effects, Job, QueueName, QueueOptions, When, metrics};

/// The layer the backend puts around the worker's service.
#[derive(Debug, Clone)]
pub struct SettleLayer {
    pub(crate) rules: Arc<Rules>,
}

/// What a settled job follows.
#[derive(Debug)]
pub(crate) struct Rules {
    pub(crate) queue: QueueName,
    pub(crate) options: Arc<QueueOptions>,
    pub(crate) slots: Arc<Slots>,
    pub(crate) times: metrics::Times,
    pub(crate) hard: tokio_util::sync::CancellationToken,
}

/// See [`SettleLayer`].
#[derive(Debug, Clone)]
pub struct SettleService<S> {
    inner: S,
    rules: Arc<Rules>,
}

impl<S> Layer<S> for SettleLayer {
    type Service = SettleService<S>;

    fn layer(&self, inner: S) -> SettleService<S> {
        SettleService { inner, rules: Arc::clone(&self.rules) }
    }
}

impl<J, S> Service<Task<J>> for SettleService<S>
where
    J: Job,
    S: Service<Task<J>, Response = Disposition<J::Effects>>,
    S::Error: Into<BoxDynError>,
    S::Future: Send + 'static,
{
    type Response = ();
    type Error = BoxDynError;
    type Future = BoxFuture<'static, Result<(), BoxDynError>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxDynError>> {
        self.inner.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, task: Task<J>) -> Self::Future {
        let lease = of_task(&task);
        let run = self.inner.call(task);
        // A task of its own: handlers use all cores, and a panic or a loop without end stays inside.
        let run = tokio::spawn(async move { run.await.map_err(Into::into) });
        Box::pin(settle(Arc::clone(&self.rules), lease, Running(run)))
    }
}

/// Ends the handler's task when nobody waits for it any more.
struct Running<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for Running<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

type Ended<E> = Result<Disposition<E>, BoxDynError>;

/// Why a run has no disposition of its own.
enum Cut {
    Failed(Failure),
    Interrupted,
    LeaseLost,
}

async fn settle<E: Effects>(
    rules: Arc<Rules>,
    lease: Lease<E>,
    mut running: Running<Ended<E>>,
) -> Result<(), BoxDynError> {
    let began = Instant::now();
    let ended = tokio::select! {
        biased;
        ended = &mut running.0 => read(ended),
        () = lease.lost() => Err(Cut::LeaseLost),
        () = rules.hard.cancelled() => Err(Cut::Interrupted),
        () = tokio::time::sleep(rules.options.timeout) => Err(Cut::Failed(timed_out(rules.options.timeout))),
    };
    drop(running);
    rules.times.ran(began.elapsed());
    let disposition = match ended {
        Ok(disposition) => Some(disposition),
        Err(Cut::Failed(failure)) => {
            tracing::warn!(queue = %rules.queue, job.id = lease.job().id, code = failure.code,
                detail = failure.detail, "a job's handler failed");
            let when = When::After(backoff(rules.options.backoff, lease.job().attempt));
            Some(Disposition::retry(when, failure))
        }
        Err(Cut::Interrupted) => Some(Disposition::snooze(When::Now)),
        // The row is somebody else's: there is nothing to say about it.
        Err(Cut::LeaseLost) => None,
    };
    if let Some(Disposition { verdict, effects }) = disposition {
        let verdict = within_attempts(verdict, &lease);
        let (key, place) = (lease.key(), lease.place());
        lease.completer().send(Entry::Settle { key, place, verdict, effects }).await;
    }
    rules.slots.give_back(lease.job());
    Ok(())
}

fn read<E>(ended: Result<Ended<E>, tokio::task::JoinError>) -> Result<Disposition<E>, Cut> {
    match ended {
        Ok(Ok(disposition)) => Ok(disposition),
        Ok(Err(error)) => {
            Err(Cut::Failed(Failure::new(Cause::HandlerFailed, "handler_failed", &error.to_string())))
        }
        Err(ended) => match ended.try_into_panic() {
            Ok(panic) => Err(Cut::Failed(Failure::new(Cause::Panicked, "panicked", words_of(&*panic)))),
            // Only the runtime's own end cancels a task here.
            Err(_) => Err(Cut::Interrupted),
        },
    }
}

fn words_of(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("a panic without words")
}

fn timed_out(limit: Duration) -> Failure {
    Failure::new(Cause::TimedOut, "timed_out", &format!("the handler did not return within {limit:?}"))
}

/// The last attempt's retry is the end.
fn within_attempts<E: Effects>(verdict: Verdict, lease: &Lease<E>) -> Verdict {
    let was_last = lease.job().attempt >= lease.job().max_attempts;
    match verdict {
        Verdict::Retry { failure, .. } if was_last => Verdict::Dead { failure },
        Verdict::Done | Verdict::Retry { .. } | Verdict::Snooze { .. } | Verdict::Dead { .. } => verdict,
    }
}

/// The wait after attempt number `attempt` when its handler named none: doubling, at most an hour, spread by a
/// fifth.
pub(crate) fn backoff(base: Duration, attempt: u16) -> Duration {
    let doubled = base.saturating_mul(1 << attempt.saturating_sub(1).min(16));
    domain::retry::with_jitter(doubled.min(Duration::from_hours(1)), rand::random())
}
