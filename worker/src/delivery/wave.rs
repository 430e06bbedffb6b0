//! Telling dead devices from a mistake of ours.
//!
//! A build signed for development that registers at production gives the same answers as a user base that
//! uninstalled the app. One dead token in a hundred is everyday life; one in five is a wave, and a wave retires
//! nobody: the lane is paused and a person looks.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// Answers looked back at.
const WINDOW: usize = 200;
/// Fewer suspicious answers than this are no wave, whatever their share.
const FEWEST: usize = 10;
/// From this share on, in percent, they are one.
const SHARE_PERCENT: usize = 20;

/// What is to be made of a suspicious answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Judgement {
    /// The device is gone.
    DeviceGone,
    /// Too little was seen to retire anybody for it.
    TooEarly,
    /// Something is wrong with us.
    Wave,
}

/// The last answers on one lane.
#[derive(Debug, Default)]
pub(crate) struct Wave {
    recent: Mutex<Recent>,
}

#[derive(Debug, Default)]
struct Recent {
    answers: VecDeque<bool>,
    /// How many of them are suspicious: to count them at every answer would cost more than everything else about it.
    suspicious: usize,
}

impl Wave {
    /// Notes an answer that proves that we are believed and our tokens are of this world.
    pub(crate) fn note_fine(&self) {
        self.note(false);
    }

    /// Notes an answer that may be a mistake of ours, and judges it.
    pub(crate) fn note_suspicious(&self) -> Judgement {
        let (suspicious, all) = self.note(true);
        if suspicious * 100 < all * SHARE_PERCENT {
            Judgement::DeviceGone
        } else if suspicious >= FEWEST {
            Judgement::Wave
        } else {
            Judgement::TooEarly
        }
    }

    /// Begins anew, after a pause.
    pub(crate) fn forget(&self) {
        *self.recent.lock().unwrap_or_else(PoisonError::into_inner) = Recent::default();
    }

    fn note(&self, suspicious: bool) -> (usize, usize) {
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        recent.answers.push_back(suspicious);
        recent.suspicious += usize::from(suspicious);
        if recent.answers.len() > WINDOW {
            let forgotten = recent.answers.pop_front().unwrap_or_default();
            recent.suspicious -= usize::from(forgotten);
        }
        (recent.suspicious, recent.answers.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_dead_devices_among_many_are_everyday_life() {
        let wave = Wave::default();
        for _ in 0..90 {
            wave.note_fine();
        }
        for _ in 0..10 {
            assert_eq!(wave.note_suspicious(), Judgement::DeviceGone);
        }
    }

    #[test]
    fn nothing_but_dead_devices_is_a_mistake_of_ours() {
        let wave = Wave::default();
        let judged: Vec<Judgement> = (0..12).map(|_| wave.note_suspicious()).collect();
        assert_eq!(judged[..9], [Judgement::TooEarly; 9]);
        assert_eq!(judged[9..], [Judgement::Wave; 3]);
        wave.forget();
        assert_eq!(wave.note_suspicious(), Judgement::TooEarly);
    }

    #[test]
    fn old_answers_are_forgotten() {
        let wave = Wave::default();
        for _ in 0..1_000 {
            wave.note_fine();
        }
        let judged: Vec<Judgement> = (0..60).map(|_| wave.note_suspicious()).collect();
        assert_eq!(judged.last(), Some(&Judgement::Wave));
    }
}
