//! Commits what waits, together.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;
use std::time::Duration;
use std::{io, thread};

use domain::retry::RetrySchedule;
use domain::{AppId, Channel, MessageId};
use futures::future::join_all;
use queue::Wake;
use sqlx::postgres::PgPool;
use store::idempotency::Key;
use store::{StoreError, Vault};
use telemetry::metrics;
use tokio::runtime::Builder;
use tokio::sync::{Mutex, Semaphore, SemaphorePermit, mpsc};
use tracing::{error, warn};

use super::ask::Ask;
use super::commit::write;
use super::line::Line;
use super::new_message::NewMessage;
use super::prepared::Prepared;
use crate::edge::{Code, Problem};

/// Commits under way at once: while one takes long, the next one goes.
const COMMITTERS: usize = 2;
/// How long a commit waits for the one before it. What comes meanwhile joins the group, and every commit costs as much as
/// a dozen of its messages; but whoever takes longer is a giant or waits for a slow disk, and nobody waits for those.
const TURN: Duration = Duration::from_millis(5);
/// How many have to wait for the next commit not to wait: as many as a commit costs. Sharing it with more saves less than the
/// processors lose, which are idle while the one before is flushed.
const ENOUGH: usize = 12;
/// Requests and targets of one commit, so that nobody waits for a giant.
const MOST_REQUESTS: usize = 256;
const MOST_TARGETS: usize = 10_000;
/// Requests that may wait; past it, clients wait.
const WAITING: usize = 4_096;
/// How long a commit waits for an idempotency key that somebody else is about to commit. All of its messages wait, and
/// everybody behind it: whoever holds a key for longer may stand still, and its repetition is told to come again.
const FOR_A_KEY: Duration = Duration::from_millis(100);
/// How long after that: whoever was about to commit has done so by then, and a process that stands still may hold the keys
/// of a whole group.
const FOR_MORE_KEYS: Duration = Duration::from_millis(5);
/// How long a commit may take before its outcome counts as unknown.
const PATIENCE: Duration = Duration::from_secs(15);

/// A message that was taken in.
#[derive(Debug)]
pub(crate) struct Taken {
    pub(crate) status: u16,
    /// The answer, as JSON.
    pub(crate) body: Vec<u8>,
    /// Whether it was taken before.
    pub(crate) replayed: bool,
    pub(crate) message: Option<MessageId>,
    pub(super) channels: BTreeMap<Channel, u64>,
}

impl Taken {
    /// The answer to a message that is taken in now.
    pub(super) fn now(message: MessageId, prepared: &Prepared) -> Self {
        let (body, channels) = (prepared.body.clone(), prepared.channels.clone());
        Self { status: 202, body, replayed: false, message: Some(message), channels }
    }

    /// The answer of the first time.
    pub(super) fn again(status: u16, body: Vec<u8>) -> Self {
        Self { status, body, replayed: true, message: None, channels: BTreeMap::new() }
    }
}

/// What a request is answered.
pub(super) type Verdict = Result<Taken, Problem>;

/// Takes messages in.
#[derive(Clone)]
pub(crate) struct Intake {
    asks: mpsc::Sender<Ask>,
    vault: Vault,
    retry: RetrySchedule,
}

impl Intake {
    /// Starts the committers; they end with the last clone of the answer. They have a thread of their own: what they wait for
    /// is most of a request's time, and when it comes nobody else's work is in front of them.
    ///
    /// # Errors
    /// There is no thread left.
    pub(crate) fn start(
        pool: &PgPool,
        wake: &Wake,
        vault: &Vault,
        retry: &RetrySchedule,
    ) -> io::Result<Self> {
        let (asks, waiting) = mpsc::channel(WAITING);
        let waiting = Arc::new(Mutex::new(waiting));
        let turns = Arc::new(Semaphore::new(1));
        let runtime = Builder::new_current_thread().enable_all().build()?;
        // Tasks of their own: should one panic, the other goes on.
        let committers: Vec<_> = (0..COMMITTERS)
            .map(|_| Committer {
                line: Line::to_database_of(pool),
                wake: wake.clone(),
                asks: asks.downgrade(),
            })
            .map(|committer| runtime.spawn(committer.run(Arc::clone(&waiting), Arc::clone(&turns))))
            .collect();
        thread::Builder::new()
            .name("intake".to_owned())
            .spawn(move || runtime.block_on(join_all(committers)))?;
        Ok(Self { asks, vault: vault.clone(), retry: retry.clone() })
    }

    /// Takes a message in; the answer comes after the commit. `key` brings the request's fingerprint.
    pub(crate) async fn take(&self, message: NewMessage, key: Option<(Key, Vec<u8>)>) -> Verdict {
        let keys = self.vault.keys(message.app).await?;
        let (ask, answered) = Ask::new(message, key, keys, &self.retry);
        self.asks.send(ask).await.map_err(|_| Problem::new(Code::DatabaseUnavailable))?;
        // Whoever was to answer is gone, perhaps behind the commit.
        answered.await.map_err(|_| Problem::new(Code::TimedOut))?
    }
}

/// The right to be the one that writes: what waits meanwhile becomes the next group.
type Turn<'a> = SemaphorePermit<'a>;

struct Committer {
    line: Line,
    wake: Wake,
    /// Where requests come from, only to count those that wait.
    asks: mpsc::WeakSender<Ask>,
}

impl Committer {
    async fn run(mut self, waiting: Arc<Mutex<mpsc::Receiver<Ask>>>, turns: Arc<Semaphore>) {
        loop {
            let (group, turn) = {
                let mut waiting = waiting.lock().await;
                let Some(first) = waiting.recv().await else { return };
                let turn = tokio::time::timeout(TURN, turns.acquire()).await;
                (gather(first, &mut waiting), turn.ok().and_then(Result::ok))
            };
            metrics::intake_group(group.len());
            self.commit(group, turn).await;
        }
    }

    async fn commit(&mut self, group: Vec<Ask>, mut turn: Option<Turn<'_>>) {
        let (mut rest, mut patience) = (group, FOR_A_KEY);
        while !rest.is_empty() {
            let (now, later) = without_repeated_keys(rest);
            rest = later;
            let tried = self.try_commit(&now, patience, turn.take()).await;
            if tried.is_err() {
                patience = FOR_MORE_KEYS;
            }
            match tried {
                Ok(verdicts) => answer(now, verdicts),
                Err(problem) if is_of_one(&problem) && now.len() > 1 => self.commit_singly(now).await,
                Err(problem) => {
                    let verdicts = now.iter().map(|_| Err(problem.clone())).collect();
                    answer(now, verdicts);
                }
            }
        }
    }

    /// Gives each a commit of its own.
    async fn commit_singly(&mut self, asks: Vec<Ask>) {
        for ask in asks {
            let alone = [ask];
            let verdicts = self.try_commit(&alone, FOR_MORE_KEYS, None).await;
            answer(alone.into(), verdicts.unwrap_or_else(|problem| vec![Err(problem)]));
        }
    }

    async fn try_commit(
        &mut self,
        asks: &[Ask],
        patience: Duration,
        turn: Option<Turn<'_>>,
    ) -> Result<Vec<Verdict>, Problem> {
        let apps: BTreeSet<AppId> = asks.iter().map(|ask| ask.message.app).collect();
        let apps: Vec<AppId> = apps.into_iter().collect();
        let committing = async {
            let mut transaction = self.line.begin(&apps).await?;
            let written = write(&mut transaction, asks, patience).await;
            let turn = turn.filter(|_| waiting(&self.asks) < ENOUGH);
            match &written {
                Ok(_) => transaction.commit().await.map_err(unconfirmed)?,
                Err(problem) => transaction.rollback().await.map_err(|_| problem.clone())?,
            }
            // The next group is written while this one is answered.
            drop(turn);
            Ok::<_, Problem>(written)
        };
        let committed = tokio::time::timeout(PATIENCE, committing).await.unwrap_or_else(|_| {
            error!("a commit took too long; its outcome is unknown");
            Err(Problem::new(Code::TimedOut))
        });
        if committed.is_err() {
            self.line.hang_up();
        }
        let (verdicts, queues) = committed??;
        for queue in &queues {
            self.wake.wake(queue);
        }
        Ok(verdicts)
    }
}

/// How many requests wait.
fn waiting(asks: &mpsc::WeakSender<Ask>) -> usize {
    asks.upgrade().map_or(0, |asks| asks.max_capacity() - asks.capacity())
}

/// What is answered if a commit failed: it may have happened before its confirmation was lost.
fn unconfirmed(error: sqlx::Error) -> Problem {
    warn!(error = ?StoreError::from(error), "a commit was not confirmed; its outcome is unknown");
    Problem::new(Code::TimedOut)
}

/// Whether one of a group may be the cause, a mistake or a key that somebody else holds, which must not cost the others.
fn is_of_one(problem: &Problem) -> bool {
    matches!(problem.code, Code::Internal | Code::IdempotencyInProgress)
}

fn gather(first: Ask, waiting: &mut mpsc::Receiver<Ask>) -> Vec<Ask> {
    let mut targets = first.message.targets.len();
    let mut group = vec![first];
    while group.len() < MOST_REQUESTS
        && targets < MOST_TARGETS
        && let Ok(ask) = waiting.try_recv()
    {
        targets += ask.message.targets.len();
        group.push(ask);
    }
    group
}

/// Two requests with the same key must not meet in one transaction: the second one waits for the first one's answer.
fn without_repeated_keys(asks: Vec<Ask>) -> (Vec<Ask>, Vec<Ask>) {
    let mut seen = HashSet::new();
    asks.into_iter().partition(|ask| ask.key.as_ref().is_none_or(|(key, _)| seen.insert(key.clone())))
}

fn answer(asks: Vec<Ask>, verdicts: Vec<Verdict>) {
    let mut accepted: BTreeMap<Channel, u64> = BTreeMap::new();
    for (ask, verdict) in asks.into_iter().zip(verdicts) {
        if let Ok(taken) = &verdict {
            for (channel, recipients) in &taken.channels {
                *accepted.entry(*channel).or_default() += recipients;
            }
        }
        // Whoever asked may have hung up; the message is committed all the same.
        let _ = ask.answer.send(verdict);
    }
    for (channel, recipients) in accepted {
        metrics::accepted(channel, recipients);
    }
}
