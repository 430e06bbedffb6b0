//! A process's place among the workers: one row per start, and how long it may trust in it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use sqlx::PgConnection;

use crate::QueueError;
use crate::signal::Signal;

/// A row in `queue.workers`. When the others declare it dead it is lost for good, and a new one is made.
#[derive(Debug)]
pub(crate) struct Registration {
    /// The row's number, in every lease this process takes.
    pub(crate) id: i64,
    /// Given when the others declared this registration dead.
    pub(crate) lost: Signal,
    trust: Trust,
}

/// Until when a process may act on its leases without having heard from the database.
#[derive(Debug)]
struct Trust {
    base: Instant,
    until_millis: AtomicU64,
    window: Duration,
}

impl Registration {
    /// Registers this process, under a name that no other start has. What it registered without having heard of it, because
    /// the answer was lost, ends; it never beat. One that beat stays: a late registration may arrive after the one that took its
    /// place.
    pub(crate) async fn create(
        conn: &mut PgConnection,
        name: &str,
        queues: &[String],
        window: Duration,
    ) -> Result<Arc<Self>, QueueError> {
        let asked = Instant::now();
        let id = sqlx::query_scalar!(
            "WITH unheard AS (
               UPDATE queue.workers SET stopped_at = now()
               WHERE name = $1 AND dead_at IS NULL AND stopped_at IS NULL AND last_seen = started_at
             )
             INSERT INTO queue.workers (name, queues) VALUES ($1, $2) RETURNING id",
            name,
            queues
        )
        .fetch_one(conn)
        .await?;
        let trust = Trust { base: asked, until_millis: AtomicU64::new(0), window };
        trust.extend(asked);
        Ok(Arc::new(Self { id, lost: Signal::default(), trust }))
    }

    /// Notes that the database heard us; `asked` is when we began to speak.
    pub(crate) fn heard(&self, asked: Instant) {
        self.trust.extend(asked);
    }

    /// Whether nobody can have taken over our jobs yet.
    pub(crate) fn is_trusted(&self) -> bool {
        !self.lost.is_given() && self.trust.holds()
    }

    /// Says goodbye, so that nobody waits for this worker, and nobody looks for jobs of it if it `left_nothing`.
    pub(crate) async fn close(&self, conn: &mut PgConnection, left_nothing: bool) -> Result<(), QueueError> {
        sqlx::query!(
            "UPDATE queue.workers SET stopped_at = now(), cleared_at = CASE WHEN $2 AND dead_at IS NULL THEN now() END
             WHERE id = $1",
            self.id,
            left_nothing
        )
        .execute(conn)
        .await?;
        Ok(())
    }
}

impl Trust {
    fn extend(&self, asked: Instant) {
        let until = asked.duration_since(self.base) + self.window;
        self.until_millis.store(u64::try_from(until.as_millis()).unwrap_or(u64::MAX), Ordering::Release);
    }

    fn holds(&self) -> bool {
        self.base.elapsed().as_millis() < u128::from(self.until_millis.load(Ordering::Acquire))
    }
}

#[cfg(test)]
mod tests {
    use test_support::Database;

    use super::*;

    #[tokio::test]
    async fn a_registration_nobody_heard_of_ends_with_the_next_one() {
        let database = Database::create().await;
        let mut conn = database.pool().acquire().await.expect("a connection");
        let mut register = async |name| {
            let window = Duration::from_secs(1);
            Registration::create(&mut conn, name, &[], window).await.expect("registered").id
        };
        let (unheard, another, heard) = (register("a").await, register("b").await, register("a").await);
        let live = database
            .text("SELECT string_agg(id::text, ' ' ORDER BY id) FROM queue.workers WHERE stopped_at IS NULL");
        assert_eq!(live.await, format!("{another} {heard}"), "{unheard} ended");
    }
}
