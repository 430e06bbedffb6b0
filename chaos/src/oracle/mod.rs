//! Whether the books balance: what was accepted, what the database says, what the providers saw.
//!
//! Three parties kept an account of their own and none of them knew of the others. The judge is pure, so that its
//! tests can forge each account and see whether it notices.

mod allowance;
mod books;
mod in_flight;
mod judge;
pub(crate) mod latency;
mod rescue;
mod secrets_told;

pub(crate) use allowance::Allowance;
pub(crate) use books::{Books, left};
pub(crate) use in_flight::InFlight;
pub(crate) use judge::{Case, Judgement, judge};
pub(crate) use secrets_told::secrets_told;
