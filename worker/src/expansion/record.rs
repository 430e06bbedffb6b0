//! What one page of an expansion writes.

use chrono::{DateTime, Utc};
use domain::{AppId, MessageId};
use queue::{Effects, NewJob, QueueName};
use sqlx::PgConnection;

/// What one page found.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(super) pages: Vec<Page>,
}

/// Recipients of one page, as delivery jobs.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) app: AppId,
    pub(super) message: MessageId,
    pub(super) recipients: u32,
    pub(super) jobs: Vec<(QueueName, Vec<NewJob>)>,
    /// When the last recipient was found, if this is the last page.
    pub(super) finished_at: Option<DateTime<Utc>>,
}

impl Effects for Found {
    fn is_empty(&self) -> bool {
        self.pages.is_empty()
    }

    fn bytes(&self) -> usize {
        let jobs = self.pages.iter().flat_map(|page| &page.jobs).flat_map(|(_, jobs)| jobs);
        jobs.map(|job| job.payload.len() + 64).sum()
    }

    async fn write(conn: &mut PgConnection, batch: &[&Self]) -> Result<(), sqlx::Error> {
        for page in batch.iter().flat_map(|found| &found.pages) {
            for (queue, jobs) in &page.jobs {
                queue::enqueue(conn, queue, jobs).await?;
            }
            if page.recipients > 0 {
                store::messages::add_recipients(conn, page.app, page.message, page.recipients).await?;
            }
            if let Some(at) = page.finished_at {
                store::messages::finish_expansion(conn, page.app, page.message, at).await?;
            }
        }
        Ok(())
    }
}
