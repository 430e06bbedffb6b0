//! Expansion: everybody of an app, page by page, into delivery jobs.

mod bell;
mod cursor;
mod handle;
mod job;
mod record;
mod undertaker;

pub(crate) use handle::expand;
pub(crate) use job::Expansion;
pub(crate) use undertaker::ExpansionUndertaker;
