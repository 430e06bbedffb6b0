//! The rate: message n is due n / rate after the start, whatever became of the ones before.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::Instant;

use super::message::{Accepted, Shape};
use super::sender::{Fate, Sent, send};
use crate::stage::World;

/// A load that runs.
pub(crate) struct Load {
    stop: oneshot::Sender<()>,
    running: JoinHandle<Outcome>,
}

/// What became of a load.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) accepted: Vec<Accepted>,
    /// Never answered for good: each may be in the database or not.
    pub(crate) given_up: Vec<String>,
    pub(crate) refused: Vec<String>,
    pub(crate) retries: u64,
}

impl Load {
    /// Starts to send.
    pub(crate) fn start(world: &World, shape: Shape) -> Self {
        let (stop, stopped) = oneshot::channel();
        let client = world.apps[shape.app].client.clone();
        Self { stop, running: tokio::spawn(run(client, shape, stopped)) }
    }

    /// Sends nothing new, and waits until everything sent was answered.
    pub(crate) async fn stop(self) -> anyhow::Result<Outcome> {
        // It may have ended already only by a panic, which the next line tells.
        let _ = self.stop.send(());
        Ok(self.running.await?)
    }

    /// Sends for so long.
    pub(crate) async fn run_for(self, duration: Duration) -> anyhow::Result<Outcome> {
        tokio::time::sleep(duration).await;
        self.stop().await
    }
}

impl Outcome {
    /// This and another one.
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.accepted.extend(other.accepted);
        self.given_up.extend(other.given_up);
        self.refused.extend(other.refused);
        self.retries += other.retries;
        self
    }

    fn note(&mut self, sent: Sent, shape: &Shape, number: u64, due_micros: i64) {
        self.retries += sent.retries;
        match sent.fate {
            Fate::Accepted(id) => {
                let (key, tokens) = (shape.key(number), shape.tokens(number));
                self.accepted.push(Accepted { id, key, tokens, due_micros });
            }
            Fate::GivenUp(why) => self.given_up.push(why),
            Fate::Refused(why) => self.refused.push(why),
        }
    }
}

async fn run(client: crate::stage::Client, shape: Shape, mut stop: oneshot::Receiver<()>) -> Outcome {
    let (began, began_micros) = (Instant::now(), now_micros());
    let mut sending = JoinSet::new();
    for number in 0_u64.. {
        #[expect(clippy::cast_precision_loss, reason = "no load has 2^52 messages")]
        let offset = Duration::from_secs_f64(number as f64 / shape.per_second);
        tokio::select! {
            () = tokio::time::sleep_until(began + offset) => {}
            _ = &mut stop => break,
        }
        let due = offset + shape.send_after;
        let due_micros = began_micros + i64::try_from(due.as_micros()).unwrap_or(i64::MAX);
        let (client, key, body) = (client.clone(), shape.key(number), shape.body(number, due_micros));
        sending.spawn(async move { (number, due_micros, send(&client, &key, &body).await) });
    }
    let mut outcome = Outcome::default();
    while let Some(sent) = sending.join_next().await {
        match sent {
            Ok((number, due_micros, sent)) => outcome.note(sent, &shape, number, due_micros),
            Err(error) => outcome.refused.push(error.to_string()),
        }
    }
    outcome
}

/// The time the sandbox writes into its ledger, too.
pub(crate) fn now_micros() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_micros()).unwrap_or(i64::MAX)
}
