//! Who holds which jobs. No index tells, because a claim writes it (docs/adr/0021-a-claim-changes-no-index.md): the jobs are
//! read end to end, when a worker ended or the answer of a claim got lost, and not otherwise.

use std::time::Duration;

use sqlx::{Connection as _, PgConnection};

use crate::completer::JobKey;
use crate::connection::{give_back, lend, within};
use crate::process::Shared;
use crate::{QueueError, QueueName};

/// Jobs found by one look; a worker has fewer.
const FOUND_AT_ONCE: i64 = 20_000;
/// A look at ten million jobs takes some seconds.
const WITHIN: Duration = Duration::from_mins(2);

/// How long after it began no claim can be under way any more: the server ends it after `patience` (see `connection`).
pub(crate) fn ended_after(patience: Duration) -> Duration {
    patience + Duration::from_secs(1)
}

/// Jobs leased to `workers`, of one queue or of all.
pub(crate) async fn look(
    shared: &Shared,
    workers: &[i64],
    queue: Option<&QueueName>,
) -> Result<Vec<JobKey>, QueueError> {
    let mut conn = lend(&shared.pool, shared.options.patience).await?;
    let jobs = within(WITHIN, leased_to(&mut conn, workers, queue)).await;
    give_back(conn, jobs)
}

/// See [`look`].
pub(crate) async fn leased_to(
    conn: &mut PgConnection,
    workers: &[i64],
    queue: Option<&QueueName>,
) -> Result<Vec<JobKey>, QueueError> {
    let mut transaction = conn.begin().await?;
    // The queue's connections never read a table end to end, and not for long; here every other way is longer.
    sqlx::query!(
        "SELECT set_config('enable_seqscan', 'on', true) AS scan, set_config('statement_timeout', $1, true) AS within",
        WITHIN.as_millis().to_string()
    )
    .fetch_one(&mut *transaction)
    .await?;
    let jobs = sqlx::query_as!(
        JobKey,
        "SELECT id, epoch FROM queue.jobs WHERE lease_by = ANY ($1) AND ($2::text IS NULL OR queue = $2) LIMIT $3",
        workers,
        queue.map(QueueName::as_str),
        FOUND_AT_ONCE
    );
    let jobs = jobs.fetch_all(&mut *transaction).await?;
    transaction.commit().await?;
    Ok(jobs)
}
