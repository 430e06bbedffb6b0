//! Operations: work that outlives the request that asked for it.

mod handle;
mod job;
mod record;
mod replay;
mod reseal;
mod verify;

pub(crate) use handle::{Operations, operate};
pub(crate) use job::OperationJob;
