//! Jobs given up, with the cause, kept until somebody replays or forgets them.

mod find;
mod insert;
mod read;
mod replay;

pub use find::of_part;
pub use insert::{NewDeadLetter, Provenance, insert};
pub use read::{DeadLetter, Selection, count, list};
pub use replay::{Replay, replay};
