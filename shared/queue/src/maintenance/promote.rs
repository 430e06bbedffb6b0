//! Scheduled jobs whose time has come become ready.

use std::collections::BTreeSet;

use crate::connection::{give_back, lend, within};
use crate::process::Shared;
use crate::{QueueError, QueueName};

/// Jobs of one statement: enough to keep up, few enough to hold no lock for long.
const BATCH: i64 = 1_000;

/// Promotes everything due, and answers the queues it went to.
pub(super) async fn due(shared: &Shared) -> Result<BTreeSet<QueueName>, QueueError> {
    let mut queues = BTreeSet::new();
    loop {
        let mut conn = lend(&shared.pool, shared.options.patience).await?;
        let promoted = within(shared.options.patience, async {
            Ok(sqlx::query_file_scalar!("src/maintenance/promote.sql", BATCH).fetch_all(&mut *conn).await?)
        });
        let promoted = promoted.await;
        let promoted = give_back(conn, promoted)?;
        let full = promoted.len() >= usize::try_from(BATCH).unwrap_or(usize::MAX);
        for queue in promoted {
            queues.insert(QueueName::parse(&queue)?);
        }
        if !full || shared.soft.is_given() {
            return Ok(queues);
        }
    }
}
