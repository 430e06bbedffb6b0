//! What happens to one operation.

use std::sync::Arc;
use std::time::Duration;

use domain::OperationKind;
use queue::{Disposition, Lease, When};
use sqlx::postgres::PgPool;
use store::operations::{Operation, get};
use store::{StoreError, Vault};
use tracing::{Instrument as _, info_span, warn};

use super::job::OperationJob;
use super::record::{Step, Write};
use crate::channels::{Channel, SharedTokens};

/// What operations need.
pub(crate) struct Operations {
    pub(crate) pool: PgPool,
    pub(crate) vault: Vault,
    pub(crate) channels: Vec<Arc<dyn Channel>>,
    pub(crate) tokens: Arc<dyn SharedTokens>,
}

const DATABASE_REST: Duration = Duration::from_secs(1);

/// Why an operation could not go on now.
#[derive(Debug, thiserror::Error)]
pub(super) enum Interrupted {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The queue's tables could not be read.
    #[error(transparent)]
    Queue(#[from] queue::QueueError),
}

/// Carries one operation out.
pub(crate) async fn operate(
    operations: Arc<Operations>,
    job: OperationJob,
    lease: Lease<Step>,
) -> Disposition<Step> {
    let span = info_span!("job.operate", operation.id = %job.id);
    async {
        match dispatch(&operations, job, &lease).await {
            Ok(disposition) => disposition,
            Err(error) => {
                warn!(%error, "the operation is interrupted; trying again");
                Disposition::snooze(When::After(DATABASE_REST))
            }
        }
    }
    .instrument(span)
    .await
}

async fn dispatch(
    operations: &Operations,
    job: OperationJob,
    lease: &Lease<Step>,
) -> Result<Disposition<Step>, Interrupted> {
    let operation = {
        let mut conn = operations.pool.acquire().await.map_err(StoreError::from)?;
        get(&mut conn, job.app, job.id).await?
    };
    let Some(operation) = operation.filter(|operation| operation.finished_at.is_none()) else {
        return Ok(Disposition::done());
    };
    match OperationKind::from_name(&operation.kind) {
        Some(OperationKind::Replay) => super::replay::run(operations, job, &operation, lease).await,
        Some(OperationKind::Verify) => super::verify::run(operations, job, &operation, lease).await,
        Some(OperationKind::Reseal) => super::reseal::run(operations, job, &operation, lease).await,
        Some(OperationKind::Erase) => super::erase::run(operations, job, lease).await,
        None => Ok(finish(job, Some(unknown(&operation)), 0, lease)),
    }
}

fn unknown(operation: &Operation) -> String {
    format!("this worker does not know operations of the kind `{}`", operation.kind)
}

/// Ends an operation.
pub(super) fn finish(
    job: OperationJob,
    failure: Option<String>,
    done: u64,
    lease: &Lease<Step>,
) -> Disposition<Step> {
    let (app, operation, at) = (job.app, job.id, lease.now());
    let writes = vec![Write::Finish { app, operation, failure, done, at }];
    Disposition::done().with_effects(Step { writes })
}
