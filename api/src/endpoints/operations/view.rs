//! An operation as clients see it.

use chrono::{DateTime, Utc};
use domain::OperationId;
use poem_openapi::Object;
use store::operations::Operation;

use crate::edge::Text;

/// Work that outlives its request.
#[derive(Debug, Object)]
#[oai(rename = "Operation")]
pub(crate) struct OperationView {
    /// Its id.
    id: Text<OperationId>,
    /// `replay`, `verify`, `reseal` or `erase`. More may come.
    kind: String,
    /// `running`, `completed` or `failed`.
    status: String,
    /// How much there is to do, as known at its start.
    total: u64,
    /// How much is done.
    done: u64,
    /// Why it failed.
    failure: Option<String>,
    /// Since when it is there.
    created_at: DateTime<Utc>,
    /// When it ended.
    finished_at: Option<DateTime<Utc>>,
}

impl OperationView {
    /// Its id.
    pub(crate) fn id(&self) -> OperationId {
        self.id.0
    }
}

impl From<Operation> for OperationView {
    fn from(operation: Operation) -> Self {
        let status = match (operation.finished_at, &operation.failure) {
            (None, _) => "running",
            (Some(_), None) => "completed",
            (Some(_), Some(_)) => "failed",
        };
        Self {
            id: Text(operation.id),
            kind: operation.kind,
            status: status.to_owned(),
            total: operation.total,
            done: operation.done,
            failure: operation.failure,
            created_at: operation.created_at,
            finished_at: operation.finished_at,
        }
    }
}
