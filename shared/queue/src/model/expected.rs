//! What the queue should hold.

use std::collections::BTreeMap;

use crate::completer::JobKey;
use crate::place::Place;

pub(super) const MAX_ATTEMPTS: u16 = 3;

/// Where a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Ready { attempt: u16 },
    Leased { attempt: u16, worker: i64, epoch: i32 },
    Scheduled { attempt: u16 },
    Done,
    Dead,
}

/// What the queue should hold.
#[derive(Debug, Default)]
pub(super) struct Model {
    pub(super) jobs: BTreeMap<i64, State>,
    pub(super) marks: BTreeMap<i64, i64>,
    /// Every claim ever made: where it left its row, and what was written for it.
    pub(super) claims: Vec<(JobKey, Place, i32)>,
}

impl Model {
    /// The attempt of a claim that still owns its job.
    pub(super) fn owns(&self, key: JobKey) -> Option<u16> {
        match self.jobs.get(&key.id) {
            Some(State::Leased { attempt, epoch, .. }) if *epoch == key.epoch => Some(*attempt),
            _ => None,
        }
    }

    /// A fenced write: it changes the job and leaves its mark, or does neither.
    pub(super) fn settle(&mut self, key: JobKey, next: impl FnOnce(u16) -> State) {
        if let Some(attempt) = self.owns(key) {
            self.jobs.insert(key.id, next(attempt));
            *self.marks.entry(key.id).or_default() += 1;
        }
    }

    /// A fenced end that leaves no mark.
    pub(super) fn end(&mut self, key: JobKey) {
        if self.owns(key).is_some() {
            self.jobs.insert(key.id, State::Done);
        }
    }

    pub(super) fn sweep(&mut self, dead: i64) {
        for state in self.jobs.values_mut() {
            if let State::Leased { attempt, worker, .. } = *state
                && worker == dead
            {
                *state = if attempt < MAX_ATTEMPTS { State::Ready { attempt } } else { State::Dead };
            }
        }
    }
}
