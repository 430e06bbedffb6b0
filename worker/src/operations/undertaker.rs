//! The end of an operation that the queue gives up.

use futures::future::BoxFuture;
use queue::{DeadJob, Job as _, KeepWhole, Undertaker};
use sqlx::PgConnection;

use super::job::OperationJob;

/// Ends the operation as failed, or it would be under way for ever, and keeps the job.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OperationUndertaker;

impl Undertaker for OperationUndertaker {
    fn bury<'a>(
        &'a self,
        conn: &'a mut PgConnection,
        dead: &'a [DeadJob],
    ) -> BoxFuture<'a, Result<(), sqlx::Error>> {
        Box::pin(async move {
            for job in dead {
                if let Ok(OperationJob { app, id }) = OperationJob::decode(&job.payload) {
                    let why = format!("it was given up: {}", job.failure.detail);
                    store::operations::finish(conn, app, id, Some(why.as_str()), job.died_at).await?;
                }
            }
            KeepWhole.bury(conn, dead).await
        })
    }
}
