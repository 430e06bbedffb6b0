//! Taking away what an erased app left behind: people and their addresses, credentials, what its messages said.

use chrono::{DateTime, Utc};
use domain::{AppId, MessageId, OperationId};
use queue::{Disposition, Lease, When};
use serde_json::json;
use sqlx::PgConnection;
use store::audit::{self, Deed};
use store::erasure::{delete_some, empty_messages, is_anything_left, page_of_messages};
use store::{StoreError, apps, operations};
use uuid::Uuid;

use super::handle::{Interrupted, Operations, finish};
use super::job::OperationJob;
use super::record::{Step, Write};

/// Rows of one transaction.
const PAGE: i64 = 500;

/// A part of what is taken away.
#[derive(Debug)]
pub(super) struct Erasure {
    app: AppId,
    operation: OperationId,
    part: Part,
}

#[derive(Debug, Clone, Copy)]
enum Part {
    /// Rows that go altogether.
    Rows,
    /// Messages after one, up to another: they stay, emptied, as long as their outcomes.
    Messages { after: Option<MessageId>, last: MessageId },
    /// Nothing is left, which is written down.
    Nothing { at: DateTime<Utc> },
}

/// Takes it away page by page. It may be interrupted anywhere and goes on behind its last page.
pub(super) async fn run(
    operations: &Operations,
    job: OperationJob,
    lease: &Lease<Step>,
) -> Result<Disposition<Step>, Interrupted> {
    if !is_erased(operations, job.app).await? {
        return Ok(finish(job, Some("the app was not erased".to_owned()), 0, lease));
    }
    let of = |part| Write::Erase(Erasure { app: job.app, operation: job.id, part });
    let mut last = mark_of(lease.progress());
    while let Some(part) = next(operations, job.app, last).await? {
        if let Part::Messages { last: mark, .. } = part {
            last = Some(mark);
        }
        let progress = last.map(|id| id.uuid().as_bytes().to_vec()).unwrap_or_default();
        if lease.checkpoint(progress, Step { writes: vec![of(part)] }).await.is_err() {
            return Ok(Disposition::done());
        }
        if lease.is_stopping() {
            return Ok(Disposition::snooze(When::Now));
        }
    }
    let mut disposition = finish(job, None, 0, lease);
    disposition.effects.writes.push(of(Part::Nothing { at: lease.now() }));
    Ok(disposition)
}

async fn is_erased(operations: &Operations, app: AppId) -> Result<bool, StoreError> {
    let mut conn = operations.pool.acquire().await?;
    Ok(apps::get(&mut conn, app).await?.is_some_and(|app| app.erased_at.is_some()))
}

/// What is to be taken away next.
async fn next(
    operations: &Operations,
    app: AppId,
    after: Option<MessageId>,
) -> Result<Option<Part>, StoreError> {
    let mut conn = operations.pool.acquire().await?;
    if is_anything_left(&mut conn, app).await? {
        return Ok(Some(Part::Rows));
    }
    let last = page_of_messages(&mut conn, app, after, PAGE).await?;
    Ok(last.map(|last| Part::Messages { after, last }))
}

fn mark_of(progress: Option<&[u8]>) -> Option<MessageId> {
    Some(Uuid::from_slice(progress?).ok()?.into())
}

impl Erasure {
    pub(super) async fn write(&self, conn: &mut PgConnection) -> Result<(), StoreError> {
        let Self { app, operation, part } = *self;
        let taken = match part {
            Part::Rows => delete_some(conn, app, PAGE).await?,
            Part::Messages { after, last } => empty_messages(conn, app, after, last).await?,
            Part::Nothing { at } => {
                let after = Some(json!({ "operation": operation.to_string() }));
                let deed = Deed { after, ..Deed::of("worker", "eraseApp", format!("app {app}")) };
                audit::append(conn, None, deed, at).await?;
                0
            }
        };
        operations::advance(conn, app, operation, taken).await
    }
}
