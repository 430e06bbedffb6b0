//! Hearing that there is work, for all queues of a process on one connection.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use sqlx::Executor as _;
use sqlx::postgres::PgListener;
use tokio::sync::Notify;
use tracing::{info, warn};

use crate::connection::{pause_after, within};
use crate::process::Shared;
use crate::{QueueError, QueueName};

/// The channel every wake-up goes through; its payload is the queue's name, and how it is rung.
pub(crate) const CHANNEL: &str = "queue";

/// How workers are woken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Ring {
    /// Somebody waits for these jobs.
    AtOnce,
    /// They are more of a backlog: whoever could not take all there was may wait until it has room for several.
    Patient,
}

/// Follows the queue's name in the payload of a patient ring. No queue's name has a space.
const PATIENT: &str = " patient";

impl Ring {
    pub(crate) fn payload(self, queue: &QueueName) -> String {
        match self {
            Self::AtOnce => queue.to_string(),
            Self::Patient => format!("{queue}{PATIENT}"),
        }
    }

    fn read(payload: &str) -> (&str, Self) {
        payload.strip_suffix(PATIENT).map_or((payload, Self::AtOnce), |queue| (queue, Self::Patient))
    }
}

/// Where the fetcher of one queue waits to be woken.
#[derive(Debug, Default)]
pub(crate) struct Bell {
    pub(crate) at_once: Notify,
    pub(crate) patient: Notify,
}

impl Bell {
    fn ring(&self, ring: Ring) {
        match ring {
            Ring::AtOnce => self.at_once.notify_one(),
            Ring::Patient => self.patient.notify_one(),
        }
    }
}

/// Where fetchers wait to be woken.
#[derive(Debug, Default)]
pub(crate) struct Bells {
    bells: Mutex<HashMap<QueueName, Arc<Bell>>>,
    connected: AtomicBool,
}

impl Bells {
    /// The bell of one queue.
    pub(crate) fn of(&self, queue: &QueueName) -> Arc<Bell> {
        let mut bells = self.bells.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        Arc::clone(bells.entry(queue.clone()).or_default())
    }

    /// Whether wake-ups arrive; if not, fetchers look more often.
    pub(crate) fn connected(&self) -> bool {
        self.connected.load(Ordering::Relaxed)
    }

    fn ring(&self, payload: &str) {
        let (queue, ring) = Ring::read(payload);
        let bells = self.bells.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some((_, bell)) = bells.iter().find(|(name, _)| name.as_str() == queue) {
            bell.ring(ring);
        }
    }

    fn ring_all(&self) {
        let bells = self.bells.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        bells.values().for_each(|bell| bell.ring(Ring::AtOnce));
    }
}

/// Listens until the process is closed; reconnects for ever.
pub(crate) async fn run(shared: Arc<Shared>) {
    let mut failures = 0;
    loop {
        let ended = tokio::select! {
            ended = listen(&shared, &mut failures) => ended,
            () = shared.closed.cancelled() => return,
        };
        shared.bells.connected.store(false, Ordering::Relaxed);
        failures += 1;
        if let (Err(error), 1) = (ended, failures) {
            warn!(?error, "wake-ups do not arrive; polling until they do");
        }
        tokio::select! {
            () = tokio::time::sleep(pause_after(failures)) => {}
            () = shared.closed.cancelled() => return,
        }
    }
}

async fn listen(shared: &Shared, failures: &mut u32) -> Result<(), QueueError> {
    let patience = shared.options.patience;
    let mut listener = within(patience, connect(shared)).await?;
    shared.bells.connected.store(true, Ordering::Relaxed);
    // What was enqueued while nobody listened has rung no bell.
    shared.bells.ring_all();
    if std::mem::take(failures) > 0 {
        info!("wake-ups arrive again");
    }
    let mut check = tokio::time::interval(shared.options.heartbeat);
    loop {
        let heard = tokio::select! {
            heard = listener.try_recv() => heard?,
            _ = check.tick() => {
                // A peer that vanished without a word is only noticed by asking it something.
                within(patience, async { Ok(listener.execute("SELECT 1").await?) }).await?;
                continue;
            }
        };
        match heard {
            Some(notification) => shared.bells.ring(notification.payload()),
            None => return Ok(()),
        }
    }
}

async fn connect(shared: &Shared) -> Result<PgListener, QueueError> {
    // A pool of its own: the listener must not depend on the connections it wakes others to use.
    let pool = crate::connection::pool(&shared.connect, 2, shared.options.patience);
    let mut listener = PgListener::connect_with(&pool).await?;
    listener.ignore_pool_close_event(true);
    listener.listen(CHANNEL).await?;
    Ok(listener)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_payload_says_whom_it_wakes_and_how() {
        let queue = QueueName::parse("apns").expect("a name");
        for ring in [Ring::AtOnce, Ring::Patient] {
            assert_eq!(Ring::read(&ring.payload(&queue)), ("apns", ring));
        }
    }
}
