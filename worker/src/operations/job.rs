//! An operation as the queue carries it: its id. Everything else is in its row.

use domain::{AppId, OperationId};
use queue::{BoxError, Job};
use uuid::Uuid;

use super::record::Step;

/// An operation to be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OperationJob {
    /// Whose.
    pub(crate) app: AppId,
    /// Which.
    pub(crate) id: OperationId,
}

impl Job for OperationJob {
    type Effects = Step;

    fn decode(payload: &[u8]) -> Result<Self, BoxError> {
        let (app, id) = payload.split_at_checked(16).ok_or("an operation job is two ids")?;
        Ok(Self { app: Uuid::from_slice(app)?.into(), id: Uuid::from_slice(id)?.into() })
    }
}
