//! A process that takes part in the queue: its registration, its clock, its connections, its end.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgConnectOptions, PgPool};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::clock::DatabaseClock;
use crate::connection::{give_back, lend, open, pool, tuned, within};
use crate::heartbeat::Heart;
use crate::listener::Bells;
use crate::maintenance::{Chore, Maintenance};
use crate::registration::Registration;
use crate::signal::Signal;
use crate::slots::Slots;
use crate::undertaker::{KeepWhole, Undertaker};
use crate::warm::Warm;
use crate::{Job, ProcessOptions, Queue, QueueError, QueueName, QueueOptions, Wake, listener};

/// A process that takes part in the queue. Make one per process, and a [`Queue`] per queue it drains.
#[derive(Clone)]
pub struct Process {
    shared: Arc<Shared>,
}

/// What the tasks of one process have in common.
pub(crate) struct Shared {
    pub(crate) name: String,
    pub(crate) connect: PgConnectOptions,
    pub(crate) options: ProcessOptions,
    pub(crate) pool: PgPool,
    /// Some of them, for what is done again and again.
    pub(crate) warm: Warm,
    pub(crate) clock: DatabaseClock,
    pub(crate) bells: Bells,
    pub(crate) wake: Wake,
    /// Given when no new job may be taken.
    pub(crate) soft: Signal,
    /// Cancelled when running jobs are to be let go.
    pub(crate) hard: CancellationToken,
    /// Cancelled when everything is over.
    pub(crate) closed: CancellationToken,
    pub(crate) heart: Heart,
    /// Makes the heartbeat speak at once.
    pub(crate) beat_now: Notify,
    registration: RwLock<Arc<Registration>>,
    undertakers: Mutex<HashMap<QueueName, Arc<dyn Undertaker>>>,
    drained: Mutex<Vec<(QueueName, Arc<Slots>)>>,
    /// Queues of which not all is known to be written.
    unsettled: AtomicUsize,
    pub(crate) chores: Mutex<Vec<Chore>>,
}

/// How long connections may take to close.
const CLOSING: Duration = Duration::from_secs(1);

/// What the sessions of a process are called, in front of what tells its start from every other.
pub(crate) const SESSIONS: &str = "automata-queue";

impl Process {
    /// Registers this process and starts its heartbeat, its ear for wake-ups and, if wanted, its candidacy for
    /// the housekeeping.
    ///
    /// # Errors
    /// The database could not be reached, or its schema is missing.
    pub async fn start(connect: PgConnectOptions, options: ProcessOptions) -> Result<Self, QueueError> {
        let start = uuid::Uuid::now_v7().simple();
        let name = format!("{}:{}:{start}", options.host, std::process::id());
        // Whoever finds this process dead also finds its sessions.
        let connect = connect.application_name(&format!("{SESSIONS} {start}"));
        let mut conn = open(&tuned(&connect), options.patience).await?;
        let registration = Registration::create(&mut conn, &name, &[], options.trust);
        let registration = within(options.patience, registration).await?;
        let pool = pool(&connect, options.connections, options.patience);
        let shared = Arc::new(Shared {
            warm: Warm::of(&pool),
            pool,
            clock: DatabaseClock::default(),
            bells: Bells::default(),
            wake: Wake::start(&connect),
            soft: Signal::default(),
            hard: CancellationToken::new(),
            closed: CancellationToken::new(),
            heart: Heart::default(),
            beat_now: Notify::new(),
            registration: RwLock::new(registration),
            undertakers: Mutex::default(),
            drained: Mutex::default(),
            unsettled: AtomicUsize::new(0),
            chores: Mutex::default(),
            name,
            connect,
            options,
        });
        info!(worker.name = shared.name, worker.id = shared.registration().id, "registered");
        Heart::start(&shared);
        tokio::spawn(listener::run(Arc::clone(&shared)));
        if shared.options.maintenance {
            tokio::spawn(Maintenance::new(Arc::clone(&shared)).run());
        }
        Ok(Self { shared })
    }

    /// The source of one queue's jobs, for `WorkerBuilder::backend`.
    #[must_use]
    pub fn queue<J: Job>(&self, name: QueueName, options: QueueOptions) -> Queue<J> {
        let queue = Queue::open(name.clone(), options, Arc::clone(&self.shared));
        self.shared.note_drained(name, queue.slots());
        queue
    }

    /// Who writes the account of jobs of `queue` that are given up. Also for queues this process does not drain:
    /// it may be the one that finds their dead workers.
    pub fn bury_with(&self, queue: QueueName, undertaker: impl Undertaker) {
        let mut undertakers = self.shared.undertakers.lock().unwrap_or_else(PoisonError::into_inner);
        undertakers.insert(queue, Arc::new(undertaker));
    }

    /// Adds housekeeping of the caller's own, done by the one elected process.
    pub fn add_chore(&self, chore: Chore) {
        self.shared.chores.lock().unwrap_or_else(PoisonError::into_inner).push(chore);
    }

    /// The database's clock.
    #[must_use]
    pub fn clock(&self) -> &DatabaseClock {
        &self.shared.clock
    }

    /// Wakes workers of other processes after a commit.
    #[must_use]
    pub fn wake(&self) -> &Wake {
        &self.shared.wake
    }

    /// Whether the database heard this process lately, so that its jobs are still its own.
    #[must_use]
    pub fn is_healthy(&self) -> bool {
        self.shared.registration().is_trusted()
    }

    /// The soft stop: no new job is taken, what runs may finish, what did not start goes back at no cost.
    pub fn drain(&self) {
        self.shared.soft.give();
        self.shared.beat_now.notify_one();
    }

    /// The hard stop: what still runs is let go and goes back at no cost; what is known is written.
    pub fn abort(&self) {
        self.shared.soft.give();
        self.shared.hard.cancel();
    }

    /// Says goodbye, after every worker ended. What the database does not take within `patience` is rescued by
    /// the others. Connections that do not close within a second more break with the process.
    pub async fn close(self, patience: Duration) {
        self.shared.soft.give();
        if let Err(error) = self.say_goodbye(patience).await {
            warn!(?error, "could not say goodbye; the others will find out by themselves");
        }
        self.shared.closed.cancel();
        // One that fell silent would be waited for until TCP gives it up.
        let _ = tokio::time::timeout(CLOSING, self.shared.warm.close()).await;
    }

    async fn say_goodbye(&self, patience: Duration) -> Result<(), QueueError> {
        let until = Instant::now() + patience;
        let left = || until.saturating_duration_since(Instant::now());
        let silenced = tokio::time::timeout(left(), self.shared.heart.stop()).await;
        silenced.map_err(|_| QueueError::Timeout(patience))?;
        let mut conn = lend(&self.shared.pool, left()).await?;
        let registration = self.shared.registration();
        let said = within(left(), registration.close(&mut conn, self.shared.is_settled())).await;
        give_back(conn, said)
    }
}

impl std::fmt::Debug for Process {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Process").field("name", &self.shared.name).finish_non_exhaustive()
    }
}

impl Shared {
    /// The row this process is known by now.
    pub(crate) fn registration(&self) -> Arc<Registration> {
        Arc::clone(&self.registration.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn replace_registration(&self, fresh: Arc<Registration>) {
        *self.registration.write().unwrap_or_else(PoisonError::into_inner) = fresh;
    }

    pub(crate) fn undertaker_of(&self, queue: &QueueName) -> Arc<dyn Undertaker> {
        let undertakers = self.undertakers.lock().unwrap_or_else(PoisonError::into_inner);
        undertakers.get(queue).cloned().unwrap_or_else(|| Arc::new(KeepWhole))
    }

    /// The queues this process drains, and how many jobs of each are under way.
    pub(crate) fn under_way(&self) -> (Vec<String>, Vec<i32>) {
        let drained = self.drained.lock().unwrap_or_else(PoisonError::into_inner);
        let jobs = |slots: &Slots| i32::try_from(slots.jobs()).unwrap_or(i32::MAX);
        drained.iter().map(|(queue, slots)| (queue.to_string(), jobs(slots))).unzip()
    }

    /// Notes a queue that is about to be drained.
    pub(crate) fn note_begin(&self) {
        self.unsettled.fetch_add(1, Ordering::Relaxed);
    }

    /// Notes a queue whose jobs were all handed in and written: nothing of it is leased to this process any more.
    pub(crate) fn note_settled(&self) {
        self.unsettled.fetch_sub(1, Ordering::Relaxed);
    }

    /// Notes a job that stays leased to this process for as long as it is there.
    pub(crate) fn note_left_behind(&self) {
        self.unsettled.fetch_add(1, Ordering::Relaxed);
    }

    fn is_settled(&self) -> bool {
        self.unsettled.load(Ordering::Relaxed) == 0
    }

    fn note_drained(&self, queue: QueueName, slots: Arc<Slots>) {
        self.drained.lock().unwrap_or_else(PoisonError::into_inner).push((queue, slots));
        self.beat_now.notify_one();
    }
}
