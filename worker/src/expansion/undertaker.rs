//! The account of an expansion that the queue gives up.

use domain::ExpansionJob;
use futures::future::BoxFuture;
use queue::{DeadJob, KeepWhole, Undertaker};
use sqlx::PgConnection;

/// Marks the message as failed, and keeps the job for a replay.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ExpansionUndertaker;

impl Undertaker for ExpansionUndertaker {
    fn bury<'a>(
        &'a self,
        conn: &'a mut PgConnection,
        dead: &'a [DeadJob],
    ) -> BoxFuture<'a, Result<(), sqlx::Error>> {
        Box::pin(async move {
            for job in dead {
                if let Ok(expansion) = ExpansionJob::decode(&job.payload) {
                    let why = format!("the audience could not be expanded: {}", job.failure.detail);
                    let (app, message) = (expansion.app, expansion.message);
                    store::messages::fail(conn, app, message, &why, job.died_at).await?;
                }
            }
            KeepWhole.bury(conn, dead).await
        })
    }
}
