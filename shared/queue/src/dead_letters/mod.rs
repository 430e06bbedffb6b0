//! Jobs given up, with the cause, kept until somebody replays or forgets them.

mod insert;
mod read;
mod replay;

pub use insert::{NewDeadLetter, Provenance, insert};
pub use read::{DeadLetter, Selection, count, list};
pub use replay::{Replay, replay};
