//! What is done to the queue and to its model.

use proptest::prelude::*;

/// One thing done to both.
#[derive(Debug, Clone)]
pub(super) enum Command {
    Enqueue,
    Claim {
        worker: i64,
        most: u32,
    },
    /// A write of the claim with this number (modulo how many there were).
    Checkpoint(usize),
    Done(usize),
    /// Done, with nothing to write besides.
    End(usize),
    Retry {
        claim: usize,
        at_once: bool,
    },
    Snooze {
        claim: usize,
        at_once: bool,
    },
    GiveUp(usize),
    /// The worker is declared dead, its jobs come back.
    Sweep {
        worker: i64,
    },
    Promote,
}

/// Any of them, the usual ones more often.
pub(super) fn command() -> impl Strategy<Value = Command> {
    let claim = || any::<usize>();
    prop_oneof![
        3 => Just(Command::Enqueue),
        4 => (1_i64..=2, 1_u32..4).prop_map(|(worker, most)| Command::Claim { worker, most }),
        2 => claim().prop_map(Command::Checkpoint),
        3 => claim().prop_map(Command::Done),
        2 => claim().prop_map(Command::End),
        2 => (claim(), any::<bool>()).prop_map(|(claim, at_once)| Command::Retry { claim, at_once }),
        2 => (claim(), any::<bool>()).prop_map(|(claim, at_once)| Command::Snooze { claim, at_once }),
        1 => claim().prop_map(Command::GiveUp),
        2 => (1_i64..=2).prop_map(|worker| Command::Sweep { worker }),
        1 => Just(Command::Promote),
    ]
}
