//! The entries of one transaction, sorted by what happens to their rows.

use std::collections::{HashMap, HashSet};

use tokio::sync::oneshot;

use super::{Entry, JobKey};
use crate::disposition::{Failure, Verdict};
use crate::place::Place;
use crate::{Effects, QueueName, metrics};

/// Whose rows were still ours.
#[derive(Debug)]
pub(crate) enum Accepted {
    /// The claims. A late entry can share its batch, and its job's number, with one of the job's new owner; only the epoch
    /// tells them apart.
    Claims(HashSet<JobKey>),
    /// How many, of a batch in which every job does nothing but end: nobody waits to hear which.
    Number(usize),
}

/// The entries of one transaction; at most one item per job.
pub(crate) struct Batch<E> {
    items: Vec<Item<E>>,
    /// Where the item of a checkpointed job is, so that later entries of that job join it.
    checkpointed: HashMap<JobKey, usize>,
}

pub(crate) struct Item<E> {
    pub(crate) key: JobKey,
    pub(crate) place: Option<Place>,
    pub(crate) action: Action,
    pub(crate) effects: Vec<E>,
    written: Vec<oneshot::Sender<bool>>,
}

/// What happens to a job's row.
#[derive(Debug)]
pub(crate) enum Action {
    Checkpoint { step: i32, progress: Vec<u8> },
    Settle(Verdict),
}

/// What names the jobs of `items`.
pub(super) fn keys<E>(items: &[&Item<E>]) -> (Vec<i64>, Vec<i32>) {
    items.iter().map(|item| (item.key.id, item.key.epoch)).unzip()
}

impl<E> Default for Batch<E> {
    fn default() -> Self {
        Self { items: Vec::new(), checkpointed: HashMap::new() }
    }
}

impl<E: Effects> Batch<E> {
    pub(crate) fn add(&mut self, entry: Entry<E>) {
        let (key, place, action, effects, written) = match entry {
            Entry::Settle { key, place, verdict, effects } => {
                (key, place, Action::Settle(verdict), effects, None)
            }
            Entry::Checkpoint { key, step, progress, effects, written } => {
                (key, None, Action::Checkpoint { step, progress }, effects, Some(written))
            }
        };
        let at = self.checkpointed.get(&key).copied().unwrap_or_else(|| {
            if matches!(action, Action::Checkpoint { .. }) {
                self.checkpointed.insert(key, self.items.len());
            }
            let action = Action::Settle(Verdict::Done);
            self.items.push(Item { key, place, action, effects: Vec::new(), written: Vec::new() });
            self.items.len() - 1
        });
        let item = &mut self.items[at];
        item.action = action;
        if !effects.is_empty() {
            item.effects.push(effects);
        }
        item.written.extend(written);
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub(crate) fn items(&self) -> &[Item<E>] {
        &self.items
    }

    /// The only item, or the batch back if it has several.
    pub(crate) fn into_single(mut self) -> Result<Item<E>, Self> {
        if self.items.len() == 1
            && let Some(item) = self.items.pop()
        {
            return Ok(item);
        }
        Err(self)
    }

    /// Two halves. The items of a batch concern different jobs, so their order does not matter.
    pub(crate) fn split(mut self) -> [Self; 2] {
        let second = self.items.split_off(self.items.len() / 2);
        let part = |items| Self { items, checkpointed: HashMap::new() };
        [part(self.items), part(second)]
    }

    /// Tells everybody what became of their entries.
    ///
    /// After a commit of unknown outcome (`in_doubt`) a row that is not ours any more most likely is not because
    /// that commit went through; it counts neither as late nor as lost.
    pub(crate) fn answer(self, queue: &QueueName, accepted: &Accepted, in_doubt: bool) {
        let (mut done, mut retried, mut snoozed, mut late) = (0, 0, 0, 0);
        for (at, item) in self.items.into_iter().enumerate() {
            let ours = match accepted {
                Accepted::Claims(claims) => claims.contains(&item.key),
                Accepted::Number(number) => at < *number,
            };
            match (&item.action, ours) {
                (_, false) => late += u64::from(!in_doubt),
                (Action::Settle(Verdict::Done), true) => done += 1,
                (Action::Settle(Verdict::Retry { .. }), true) => retried += 1,
                (Action::Settle(Verdict::Snooze { .. }), true) => snoozed += 1,
                // Dead ones are counted with their cause where they are buried.
                (Action::Settle(Verdict::Dead { .. }) | Action::Checkpoint { .. }, true) => {}
            }
            for written in item.written {
                // A handler need not wait for its checkpoint.
                let _ = written.send(ours || in_doubt);
            }
        }
        metrics::ended(queue, "done", done);
        metrics::ended(queue, "retried", retried);
        metrics::ended(queue, "snoozed", snoozed);
        if late > 0 {
            metrics::fenced(queue, late);
            tracing::warn!(%queue, late, "results came too late: their jobs have a new owner");
        }
    }
}

impl<E: Effects> Item<E> {
    /// The same job, given up, with nothing else to write.
    pub(crate) fn into_dead(self, failure: Failure) -> Batch<E> {
        let action = Action::Settle(Verdict::Dead { failure });
        let item = Item { action, effects: Vec::new(), ..self };
        Batch { items: vec![item], checkpointed: HashMap::new() }
    }
}
