//! What a claim that goes on in a backlog does not see: jobs that came back in front of it, and lanes that are new.
//!
//! To look reads whatever was taken since the oldest transaction that is open, so it may take long. Claims go on beside it,
//! and look at everything themselves only if something is there.

use std::sync::Arc;
use std::time::{Duration, Instant};

use sqlx::PgConnection;
use tokio_util::task::AbortOnDropHandle;

use crate::claim::lanes;
use crate::connection::{give_back, lend, within};
use crate::process::Shared;
use crate::turn::Known;
use crate::{QueueError, QueueName};

/// A look under way.
pub(crate) struct LookBack {
    /// When it began.
    pub(crate) asked: Instant,
    /// Which knowledge it is about.
    pub(crate) about: Instant,
    task: AbortOnDropHandle<Result<(bool, Duration), QueueError>>,
}

impl LookBack {
    /// Begins to look in front of what is `known`.
    pub(crate) fn begin(shared: &Arc<Shared>, queue: &QueueName, known: Known) -> Self {
        let (shared, queue, asked) = (Arc::clone(shared), queue.clone(), Instant::now());
        let about = known.since;
        let look = async move {
            let patience = shared.options.patience;
            let mut conn = lend(&shared.pool, patience).await?;
            let found = within(patience, misses(&mut conn, &queue, &known)).await;
            give_back(conn, found).map(|found| (found, asked.elapsed()))
        };
        Self { asked, about, task: AbortOnDropHandle::new(tokio::spawn(look)) }
    }

    /// Whether it is over.
    pub(crate) fn is_over(&self) -> bool {
        self.task.is_finished()
    }

    /// How long it took, if it found nothing.
    pub(crate) async fn found_nothing(self) -> Option<Duration> {
        let (misses, took) = self.task.await.ok()?.ok()?;
        (!misses).then_some(took)
    }
}

/// Whether there is something that claims from known places on do not find.
async fn misses(conn: &mut PgConnection, queue: &QueueName, known: &Known) -> Result<bool, QueueError> {
    let in_front = sqlx::query_file_scalar!(
        "src/look_back.sql",
        queue.as_str(),
        known.priority,
        &known.lanes,
        &known.times,
        &known.ids
    );
    if in_front.fetch_optional(&mut *conn).await?.is_some() {
        return Ok(true);
    }
    let found = lanes(conn, queue, known.priority, known.stepped_over()).await?;
    Ok(found.iter().any(|lane| !known.lanes.contains(lane)))
}
