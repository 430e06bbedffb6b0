//! Operations: work that outlives the request that asked for it.

mod erase;
mod handle;
mod job;
mod record;
mod replay;
mod reseal;
mod undertaker;
mod verify;

pub(crate) use handle::{Operations, operate};
pub(crate) use job::OperationJob;
pub(crate) use undertaker::OperationUndertaker;
