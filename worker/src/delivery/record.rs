//! What is written about recipients, in the transaction that acknowledges their job.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{AppId, Channel};
use queue::dead_letters::NewDeadLetter;
use queue::{Effects, NewJob, QueueName, When};
use sqlx::PgConnection;
use store::deliveries::Pack;
use store::subscriptions::Gone;
use telemetry::metrics;
use uuid::Uuid;

/// What a job found out and leaves behind.
#[derive(Debug, Default)]
pub(crate) struct Record {
    /// What became of recipients.
    pub(crate) packs: Vec<Pack>,
    /// Recipients given up.
    pub(crate) dead: Vec<NewDeadLetter>,
    /// Recipients to be tried again.
    pub(crate) again: Vec<(QueueName, NewJob)>,
    /// Addresses that are gone.
    pub(crate) gone: Vec<(AppId, Channel, Gone)>,
    /// Lanes that have to wait.
    pub(crate) paused: Vec<Paused>,
    /// The database's time at which it was found out.
    pub(crate) at: DateTime<Utc>,
}

/// A lane that has to wait.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Paused {
    /// Of which queue.
    pub(crate) queue: QueueName,
    /// Which.
    pub(crate) lane: Uuid,
    /// For how long; until somebody resumes it if nothing is said.
    pub(crate) rest: Option<Duration>,
    /// Why.
    pub(crate) reason: String,
}

impl Effects for Record {
    fn is_empty(&self) -> bool {
        self.packs.is_empty()
            && self.dead.is_empty()
            && self.again.is_empty()
            && self.gone.is_empty()
            && self.paused.is_empty()
    }

    fn bytes(&self) -> usize {
        let entries: usize = self.packs.iter().map(|pack| pack.entries.len()).sum();
        let jobs: usize = self.again.iter().map(|(_, job)| job.payload.len()).sum();
        entries * 96 + jobs + self.dead.len() * 1_024 + self.gone.len() * 64
    }

    async fn write(conn: &mut PgConnection, batch: &[&Self]) -> Result<(), sqlx::Error> {
        let packs: Vec<&Pack> = batch.iter().flat_map(|record| &record.packs).collect();
        store::deliveries::insert(conn, &packs).await?;
        let dead: Vec<&NewDeadLetter> = batch.iter().flat_map(|record| &record.dead).collect();
        queue::dead_letters::insert(conn, &dead).await?;
        let mut again: BTreeMap<&QueueName, Vec<&NewJob>> = BTreeMap::new();
        for (queue, job) in batch.iter().flat_map(|record| &record.again) {
            again.entry(queue).or_default().push(job);
        }
        for (queue, jobs) in again {
            queue::enqueue(conn, queue, &jobs).await?;
        }
        retire(conn, batch).await?;
        for paused in batch.iter().flat_map(|record| &record.paused) {
            let until = paused.rest.map(When::After);
            queue::controls::pause(conn, &paused.queue, paused.lane, until, &paused.reason).await?;
        }
        Ok(())
    }
}

async fn retire(conn: &mut PgConnection, batch: &[&Record]) -> Result<(), sqlx::Error> {
    let mut gone: BTreeMap<(AppId, Channel), Vec<Gone>> = BTreeMap::new();
    for (app, channel, one) in batch.iter().flat_map(|record| &record.gone) {
        gone.entry((*app, *channel)).or_default().push(one.clone());
    }
    let at = batch.iter().map(|record| record.at).max().unwrap_or_default();
    for ((app, channel), gone) in gone {
        let retired = store::subscriptions::retire(conn, app, &gone, at).await?;
        metrics::tokens_invalidated(channel, retired);
    }
    Ok(())
}
