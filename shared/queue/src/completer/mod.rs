//! Results out: acknowledgements, checkpoints and what they write, grouped into few transactions.
//!
//! The completer is a task of its own. A worker that is saturated, draining or waiting for the database does
//! not stop it; a database that is gone makes it keep what it has and try again.

pub(crate) mod batch;
mod ends;
pub(crate) mod write;

use std::sync::Arc;
use std::time::Instant;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc, oneshot};
use tracing::{error, info, warn};

use crate::connection::{pause_after, within};
use crate::disposition::{Failure, Verdict};
use crate::place::Place;
use crate::process::Shared;
use crate::{Effects, JobId, QueueError, QueueName, QueueOptions, metrics};
use batch::Batch;

/// A job as one claim holds it. Every write carries both; after the next claim the epoch is another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct JobKey {
    pub(crate) id: JobId,
    pub(crate) epoch: i32,
}

/// Something to be written.
pub(crate) enum Entry<E> {
    /// A run ended. Its row is in `place`, unless it was written since its claim.
    Settle { key: JobKey, place: Option<Place>, verdict: Verdict, effects: E },
    /// A run got somewhere.
    Checkpoint { key: JobKey, step: i32, progress: Vec<u8>, effects: E, written: oneshot::Sender<bool> },
}

enum Mail<E> {
    Entry(Entry<E>, Option<OwnedSemaphorePermit>),
    Close(oneshot::Sender<()>),
}

/// Where results are handed in.
pub(crate) struct Completer<E> {
    mail: mpsc::UnboundedSender<Mail<E>>,
    room: Arc<Semaphore>,
    room_bytes: usize,
}

impl<E> Clone for Completer<E> {
    fn clone(&self) -> Self {
        Self { mail: self.mail.clone(), room: Arc::clone(&self.room), room_bytes: self.room_bytes }
    }
}

/// Rough size of an entry without its effects.
const ENTRY_BYTES: usize = 128;

impl<E: Effects> Completer<E> {
    /// Starts the task for one queue.
    pub(crate) fn start(queue: QueueName, options: &QueueOptions, shared: Arc<Shared>) -> Self {
        let (mail, letters) = mpsc::unbounded_channel();
        let room_bytes = options.flush_bytes.clamp(ENTRY_BYTES, u32::MAX as usize >> 3);
        let task = Task { queue, linger: options.linger, rows: options.flush_rows.max(1), shared, letters };
        tokio::spawn(task.run());
        Self { mail, room: Arc::new(Semaphore::new(room_bytes)), room_bytes }
    }

    /// Hands in `entry`; waits while too much is waiting for the database already.
    pub(crate) async fn send(&self, entry: Entry<E>) {
        let bytes = (ENTRY_BYTES + entry.bytes()).min(self.room_bytes);
        let permit =
            Arc::clone(&self.room).acquire_many_owned(u32::try_from(bytes).unwrap_or(u32::MAX)).await;
        // The task only ends with the process; what is handed in after that is rescued from the lease.
        let _ = self.mail.send(Mail::Entry(entry, permit.ok()));
    }

    /// Waits until everything handed in so far is written.
    pub(crate) async fn flushed(&self) {
        let (done, answer) = oneshot::channel();
        if self.mail.send(Mail::Close(done)).is_ok() {
            let _ = answer.await;
        }
    }
}

impl<E: Effects> Entry<E> {
    fn bytes(&self) -> usize {
        match self {
            Self::Settle { effects, .. } => effects.bytes(),
            Self::Checkpoint { effects, progress, .. } => effects.bytes() + progress.len(),
        }
    }
}

struct Task<E> {
    queue: QueueName,
    linger: std::time::Duration,
    rows: usize,
    shared: Arc<Shared>,
    letters: mpsc::UnboundedReceiver<Mail<E>>,
}

impl<E: Effects> Task<E> {
    async fn run(mut self) {
        let mut letters = Vec::with_capacity(self.rows);
        while self.letters.recv_many(&mut letters, self.rows).await > 0 {
            let hurry =
                letters.len() >= self.rows || letters.iter().any(|mail| matches!(mail, Mail::Close(_)));
            if !hurry {
                tokio::time::sleep(self.linger).await;
                while letters.len() < self.rows
                    && let Ok(mail) = self.letters.try_recv()
                {
                    letters.push(mail);
                }
            }
            let (mut batch, mut room, mut closing) = (Batch::default(), Vec::new(), Vec::new());
            for mail in letters.drain(..) {
                match mail {
                    Mail::Entry(entry, permit) => {
                        batch.add(entry);
                        room.extend(permit);
                    }
                    Mail::Close(done) => closing.push(done),
                }
            }
            if !batch.is_empty() {
                self.flush(batch, false).await;
            }
            drop(room);
            for done in closing {
                // Whoever asked may have stopped waiting.
                let _ = done.send(());
            }
        }
    }

    /// Writes `batch`, however long it takes. It stays as it is while the outcome of a commit is unknown: were
    /// newer entries of the same job mixed in, what was written already would be written twice. It is `in_doubt` if a larger
    /// one that it was a part of may have been committed.
    async fn flush(&self, batch: Batch<E>, in_doubt: bool) {
        let began = Instant::now();
        let mut failures = 0;
        loop {
            match self.write(&batch).await {
                Ok(accepted) => {
                    if failures > 0 {
                        info!(queue = %self.queue, failures, "results are written again");
                    }
                    metrics::flushed(batch.len(), began.elapsed());
                    return batch.answer(&self.queue, &accepted, in_doubt || failures > 0);
                }
                Err(failure) if failure.is_transient() => {
                    failures += 1;
                    metrics::flush_failed();
                    if failures == 1 {
                        warn!(queue = %self.queue, error = ?failure, "results can not be written; keeping them");
                    }
                    tokio::time::sleep(pause_after(failures)).await;
                }
                Err(failure) => {
                    return self.isolate(batch, &failure, in_doubt || failures > 0).await;
                }
            }
        }
    }

    async fn write(&self, batch: &Batch<E>) -> Result<batch::Accepted, QueueError> {
        let patience = self.shared.options.patience;
        let mut conn = self.shared.warm.lend(patience).await?;
        let undertaker = self.shared.undertaker_of(&self.queue);
        let written = within(patience, write::write(&mut conn, &self.queue, batch, &*undertaker)).await;
        self.shared.warm.give_back(conn, written)
    }

    async fn bury(&self, single: &Batch<E>) {
        let mut failures = 0;
        while let Err(error) = self.write(single).await {
            if !error.is_transient() {
                // Its lease stays; when this process ends, the job is tried again.
                self.shared.note_left_behind();
                error!(queue = %self.queue, ?error, "and its dead letter can not be written either");
                return;
            }
            failures += 1;
            tokio::time::sleep(pause_after(failures)).await;
        }
    }

    /// Finds the entry the database refuses and gives its job up, so that the others are not held back by it.
    async fn isolate(&self, batch: Batch<E>, failure: &QueueError, in_doubt: bool) {
        let parts = match batch.into_single() {
            Ok(single) => {
                warn!(queue = %self.queue, error = ?failure, "a result can not be recorded; its job is given up");
                let failure =
                    Failure::new(domain::Cause::NotRecorded, "not_recorded", &format!("{failure:?}"));
                return self.bury(&single.into_dead(failure)).await;
            }
            Err(several) => several.split(),
        };
        for part in parts {
            Box::pin(self.flush(part, in_doubt)).await;
        }
    }
}
