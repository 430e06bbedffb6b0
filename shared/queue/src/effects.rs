//! What finished jobs write, in the transaction that acknowledges them.

use std::future::Future;

use sqlx::PgConnection;

/// Values a job hands over with its acknowledgement or checkpoint. They are written in the same
/// transaction, so "acknowledged" and "recorded" are one fact: either both survive a crash, or none does.
pub trait Effects: Default + Send + Sync + 'static {
    /// Whether there is nothing to write.
    fn is_empty(&self) -> bool;

    /// About how many bytes it holds in memory, for back-pressure.
    fn bytes(&self) -> usize;

    /// Writes a batch. It may be called again with the same batch if the database failed, so it must have
    /// no consequence outside `conn`.
    ///
    /// # Errors
    /// An error about the database's state (restart, deadlock) makes the whole batch be tried again; any other
    /// error makes the entry at fault a dead letter.
    fn write(
        conn: &mut PgConnection,
        batch: &[&Self],
    ) -> impl Future<Output = Result<(), sqlx::Error>> + Send;
}

impl Effects for () {
    fn is_empty(&self) -> bool {
        true
    }

    fn bytes(&self) -> usize {
        0
    }

    async fn write(_: &mut PgConnection, _: &[&Self]) -> Result<(), sqlx::Error> {
        Ok(())
    }
}
