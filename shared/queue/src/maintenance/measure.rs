//! How full the queues are, as metrics.

use std::collections::BTreeSet;
use std::mem;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::task::JoinHandle;
use tracing::warn;

use crate::connection::{give_back, lend, within};
use crate::process::Shared;
use crate::statistics::{self, QueueStatistics};
use crate::{QueueName, metrics};

/// A measurement rests so many times as long as it took, so that it takes a twentieth of the time.
const RESTS: u32 = 19;
const RESTS_AT_MOST: Duration = Duration::from_mins(1);

/// The queues whose metrics this process tells.
type Told = Arc<Mutex<BTreeSet<QueueName>>>;

#[derive(Debug, Default)]
pub(super) struct Measuring {
    under_way: Option<JoinHandle<()>>,
    told: Told,
}

impl Measuring {
    /// Measures, unless that is under way. What is dead and can not be cleaned up has to be stepped over; nobody waits for it.
    pub(super) fn begin(&mut self, shared: &Arc<Shared>) {
        if self.rests() {
            self.under_way = Some(tokio::spawn(measure(Arc::clone(shared), Arc::clone(&self.told))));
        }
    }

    /// Leaves it to somebody else: what was told here would stand beside what they tell for as long as this process runs.
    pub(super) fn leave(&self) {
        if self.rests() {
            let told = mem::take(&mut *self.told.lock().unwrap_or_else(PoisonError::into_inner));
            told.into_iter().map(QueueStatistics::empty).for_each(|queue| metrics::depth(&queue));
        }
    }

    /// Leaves it as soon as what is under way has ended: this process stops, which can take as long as its longest job.
    pub(super) async fn end(mut self) {
        if let Some(under_way) = self.under_way.take() {
            // Should it have panicked, that was told.
            let _ = under_way.await;
        }
        self.leave();
    }

    fn rests(&self) -> bool {
        self.under_way.as_ref().is_none_or(JoinHandle::is_finished)
    }
}

async fn measure(shared: Arc<Shared>, told: Told) {
    let queues = async {
        let mut conn = lend(&shared.pool, shared.options.patience).await?;
        let began = Instant::now();
        let queues = within(shared.options.patience, statistics::queues(&mut conn)).await;
        give_back(conn, queues.map(|queues| (queues, began.elapsed())))
    };
    match queues.await {
        Ok((queues, took)) => {
            queues.iter().for_each(metrics::depth);
            let queues = queues.into_iter().map(|queue| queue.queue);
            told.lock().unwrap_or_else(PoisonError::into_inner).extend(queues);
            let rest = (took * RESTS).min(RESTS_AT_MOST);
            // Nobody waits for this one's end, so that a stop does not either.
            let _ = tokio::time::timeout(rest, shared.soft.given()).await;
        }
        Err(error) => warn!(?error, "the queues can not be measured; their metrics stand still"),
    }
}
