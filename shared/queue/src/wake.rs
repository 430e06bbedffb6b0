//! Telling workers that there is work, at most once per 20 ms, queue and kind of ring.

use std::collections::{BTreeSet, HashMap};
use std::time::{Duration, Instant};

use sqlx::PgConnection;
use sqlx::postgres::PgConnectOptions;
use tokio::sync::mpsc;
use tracing::debug;

use crate::connection::{open, within};
use crate::listener::{CHANNEL, Ring};
use crate::{QueueError, QueueName};

const QUIET: Duration = Duration::from_millis(20);
const PATIENCE: Duration = Duration::from_secs(5);

/// Wakes workers after a commit.
///
/// A transaction that notifies takes a lock all notifying commits of the cluster share, and holds it through
/// its flush to disk. So wake-ups are their own tiny transactions, never part of an enqueue, and the first of
/// a burst speaks for the burst. A lost wake-up costs one polling interval.
#[derive(Debug, Clone)]
pub struct Wake {
    asked: mpsc::Sender<(QueueName, Ring)>,
}

impl Wake {
    /// Starts the task that wakes; it ends with the last clone of the answer.
    #[must_use]
    pub fn start(connect: &PgConnectOptions) -> Self {
        let (asked, asks) = mpsc::channel(1_024);
        // Nothing is lost with a wake-up, so it need not wait for the disk.
        let connect =
            connect.clone().application_name("automata-wake").options([("synchronous_commit", "off")]);
        tokio::spawn(run(connect, asks));
        Self { asked }
    }

    /// Asks to wake the workers of `queue`. Never waits; call it after the commit.
    pub fn wake(&self, queue: &QueueName) {
        self.ask(queue, Ring::AtOnce);
    }

    /// Asks to wake the workers of `queue` for more of a backlog: those that could not take all there was look when they have
    /// room for several jobs, within a tenth of a second. Never waits; call it after the commit.
    pub fn wake_patiently(&self, queue: &QueueName) {
        self.ask(queue, Ring::Patient);
    }

    fn ask(&self, queue: &QueueName, ring: Ring) {
        // A full channel means that this queue is about to be woken anyway.
        let _ = self.asked.try_send((queue.clone(), ring));
    }
}

async fn run(connect: PgConnectOptions, mut asks: mpsc::Receiver<(QueueName, Ring)>) {
    let mut conn: Option<PgConnection> = None;
    let mut woken: HashMap<(QueueName, Ring), Instant> = HashMap::new();
    let mut waiting: BTreeSet<(QueueName, Ring)> = BTreeSet::new();
    loop {
        let due = waiting.iter().filter_map(|asked| woken.get(asked)).map(|at| *at + QUIET).min();
        let timer = async {
            match due {
                Some(due) => tokio::time::sleep_until(due.into()).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            ask = asks.recv() => match ask {
                Some(asked) => drop(waiting.insert(asked)),
                None => return,
            },
            () = timer => {}
        }
        let now = Instant::now();
        let ready: Vec<(QueueName, Ring)> = waiting
            .iter()
            .filter(|asked| woken.get(asked).is_none_or(|at| *at + QUIET <= now))
            .cloned()
            .collect();
        for asked in ready {
            waiting.remove(&asked);
            if let Err(error) = within(PATIENCE, notify(&connect, &mut conn, &asked)).await {
                // Workers poll as well; there is nothing to make good.
                debug!(?error, "a wake-up did not go out");
                conn = None;
            }
            woken.insert(asked, Instant::now());
        }
    }
}

async fn notify(
    connect: &PgConnectOptions,
    conn: &mut Option<PgConnection>,
    (queue, ring): &(QueueName, Ring),
) -> Result<(), QueueError> {
    let payload = ring.payload(queue);
    // One that was kept may have broken since.
    if let Some(mut kept) = conn.take()
        && ring_on(&mut kept, &payload).await.is_ok()
    {
        *conn = Some(kept);
        return Ok(());
    }
    let mut fresh = open(connect, PATIENCE).await?;
    ring_on(&mut fresh, &payload).await?;
    *conn = Some(fresh);
    Ok(())
}

async fn ring_on(conn: &mut PgConnection, payload: &str) -> Result<(), QueueError> {
    sqlx::query!("SELECT pg_notify($1, $2)", CHANNEL, payload).execute(conn).await?;
    Ok(())
}
