//! Messages in: found recipients, one transaction, one answer.
//!
//! Concurrent requests share a commit: whoever commits takes along what waits meanwhile, so the more there is to do,
//! the less a request costs. Nothing waits for company, and what needs no database is done before.

mod accepted;
mod ask;
mod commit;
mod committer;
mod line;
mod new_message;
mod prepared;
mod recipients;
mod resolve;

pub(crate) use accepted::AcceptedView;
pub(crate) use committer::{Intake, Taken};
pub(crate) use new_message::{NewMessage, Targets, TokenTarget};
pub(crate) use recipients::Refusal;
pub(crate) use resolve::resolve;
