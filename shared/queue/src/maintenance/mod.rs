//! The housekeeping, done by one elected process at a time.
//!
//! Everything here is also safe if two do it at once: an election only saves work, it guards nothing.

mod election;
mod measure;
mod promote;
mod purge;
pub(crate) mod sweep;
mod vacuum;

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures::future::BoxFuture;
use sqlx::PgConnection;
use tokio::task::JoinHandle;
use tracing::{debug, info, warn};

use crate::QueueError;
use crate::connection::{open, tuned};
use crate::process::Shared;
use election::Leadership;
use measure::Measuring;
use vacuum::Vacuum;

/// Housekeeping of the caller's own, e.g. partitions of its tables.
pub struct Chore {
    name: &'static str,
    every: Duration,
    work: Work,
}

type Work = Arc<dyn for<'c> Fn(&'c mut PgConnection) -> BoxFuture<'c, Result<(), sqlx::Error>> + Send + Sync>;

impl Chore {
    /// Work that is done `every` so often by the one elected process; logs call it `name`.
    pub fn new<F>(name: &'static str, every: Duration, work: F) -> Self
    where
        F: for<'c> Fn(&'c mut PgConnection) -> BoxFuture<'c, Result<(), sqlx::Error>> + Send + Sync + 'static,
    {
        Self { name, every, work: Arc::new(work) }
    }
}

/// How often due jobs are promoted. It bounds how late a retry or a scheduled job begins.
const PROMOTE_EVERY: Duration = Duration::from_millis(200);
const SWEEP_EVERY: Duration = Duration::from_secs(1);
const VACUUM_EVERY: Duration = Duration::from_millis(500);
const PURGE_EVERY: Duration = Duration::from_secs(30);
const MEASURE_EVERY: Duration = Duration::from_secs(5);
const REINDEX_EVERY: Duration = Duration::from_hours(24);

pub(crate) struct Maintenance {
    shared: Arc<Shared>,
    leadership: Leadership,
    /// Since when the database was reachable without a break, which is what lets us judge others' silence.
    watching_since: Instant,
    done: Vec<(&'static str, Instant)>,
    sweeping: Option<JoinHandle<()>>,
    measuring: Measuring,
    vacuum: Vacuum,
}

impl Maintenance {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        let now = Instant::now();
        // Indexes are rebuilt after a day of service, not after every start.
        let done = vec![("reindex", now)];
        Self {
            shared,
            leadership: Leadership::default(),
            watching_since: now,
            done,
            sweeping: None,
            measuring: Measuring::default(),
            vacuum: Vacuum::default(),
        }
    }

    pub(crate) async fn run(mut self) {
        loop {
            tokio::select! {
                () = tokio::time::sleep(PROMOTE_EVERY) => {}
                () = self.shared.soft.given() => break,
            }
            if let Err(error) = self.round().await {
                debug!(?error, "the housekeeping is interrupted");
                self.watching_since = Instant::now();
            }
        }
        self.leadership.resign(&self.shared).await;
        self.measuring.end().await;
    }

    async fn round(&mut self) -> Result<(), QueueError> {
        if !self.leadership.hold(&self.shared).await? {
            self.measuring.leave();
            return Ok(());
        }
        let shared = Arc::clone(&self.shared);
        for queue in promote::due(&shared).await? {
            shared.wake.wake(&queue);
        }
        if self.is_due("sweep", SWEEP_EVERY) {
            self.sweep(&shared).await?;
        }
        if self.is_due("vacuum", VACUUM_EVERY) {
            self.vacuum.if_worth_it(&shared).await?;
        }
        if self.is_due("purge", PURGE_EVERY) {
            purge::expired(&shared).await?;
        }
        if self.is_due("measure", MEASURE_EVERY) {
            self.measuring.begin(&shared);
        }
        if self.is_due("reindex", REINDEX_EVERY) {
            // Takes as long as it takes; the promotion must not wait for it.
            tokio::spawn(reindex(Arc::clone(&shared)));
        }
        self.chores(&shared).await
    }

    /// Looking for jobs can take its time; the promotion must not wait for it.
    async fn sweep(&mut self, shared: &Arc<Shared>) -> Result<(), QueueError> {
        let ended = sweep::ended_workers(shared, self.watching_since).await?;
        if !ended.is_empty() && self.sweeping.as_ref().is_none_or(JoinHandle::is_finished) {
            let shared = Arc::clone(shared);
            self.sweeping = Some(tokio::spawn(async move {
                if let Err(error) = sweep::take_back(&shared, &ended).await {
                    debug!(?error, "taking jobs back was interrupted");
                }
            }));
        }
        Ok(())
    }

    async fn chores(&mut self, shared: &Shared) -> Result<(), QueueError> {
        let chores: Vec<(&'static str, Duration, Work)> = {
            let chores = shared.chores.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            chores.iter().map(|chore| (chore.name, chore.every, Arc::clone(&chore.work))).collect()
        };
        for (name, every, work) in chores {
            if !self.is_due(name, every) {
                continue;
            }
            // A connection of its own: what others do may take longer than the pool's statements.
            let mut conn = open(&tuned(&shared.connect), shared.options.patience).await?;
            if let Err(error) = work(&mut conn).await.map_err(QueueError::from) {
                warn!(chore = name, ?error, "a chore failed; it is tried again next time");
            }
        }
        Ok(())
    }

    /// Whether `name` is to be done now; then it counts as done.
    fn is_due(&mut self, name: &'static str, every: Duration) -> bool {
        let now = Instant::now();
        match self.done.iter_mut().find(|(done, _)| *done == name) {
            Some((_, at)) if now.duration_since(*at) < every => false,
            Some((_, at)) => {
                *at = now;
                true
            }
            None => {
                self.done.push((name, now));
                true
            }
        }
    }
}

async fn reindex(shared: Arc<Shared>) {
    let work = async {
        let mut conn = open(&tuned(&shared.connect), shared.options.patience).await?;
        sqlx::query_scalar!("SELECT queue.drop_invalid_indexes()").fetch_one(&mut conn).await?;
        sqlx::query!("REINDEX TABLE CONCURRENTLY queue.jobs").execute(&mut conn).await?;
        sqlx::query!("REINDEX TABLE CONCURRENTLY queue.scheduled").execute(&mut conn).await?;
        Ok::<(), QueueError>(())
    };
    match work.await {
        Ok(()) => info!("the queue's indexes are rebuilt"),
        Err(error) => warn!(?error, "the queue's indexes could not be rebuilt; tried again tomorrow"),
    }
}
