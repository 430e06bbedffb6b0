//! Messages at a fixed rate, from a clock of their own: whoever is slow does not slow the rate.

mod clock;
mod message;
mod sender;

pub(crate) use clock::{Load, Outcome, now_micros};
#[cfg(test)]
pub(crate) use message::Accepted;
pub(crate) use message::{Shape, prefix};
