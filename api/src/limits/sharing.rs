//! Telling the other processes what was let through.

use std::time::{Duration, Instant};

use store::StoreError;
use store::rate_limits::{Spent, forget_full, spend};
use tracing::debug;

use super::{Bucket, Limits};

const EVERY: Duration = Duration::from_millis(200);
/// Rounds between two looks for buckets nobody uses, here and in the database.
const TIDY_EVERY: u32 = 25;
const TIDY_SHARED_EVERY: u32 = 3_000;

impl Limits {
    /// Tells and hears again and again. Ends with its task.
    pub(crate) async fn share(&self) {
        let mut pause = tokio::time::interval(EVERY);
        pause.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        for round in 1_u32.. {
            pause.tick().await;
            let spent = self.untold();
            if !spent.is_empty()
                && let Err(error) = self.tell(&spent).await
            {
                // What was spent meanwhile is told with the next round; until then this process limits by itself.
                debug!(%error, "limits were not shared");
                self.tell_later(&spent);
            }
            if round.is_multiple_of(TIDY_EVERY) {
                self.forget_full();
            }
            if round.is_multiple_of(TIDY_SHARED_EVERY) {
                self.tidy_shared().await;
            }
        }
    }

    async fn tell(&self, spent: &[(Bucket, Spent)]) -> Result<(), StoreError> {
        let told: Vec<Spent> = spent.iter().map(|(_, spent)| spent.clone()).collect();
        let left = spend(&mut *self.pool.acquire().await?, &told).await?;
        for (bucket, spent) in spent {
            if let Some(left) = left.get(&spent.bucket) {
                self.with(bucket.kind(), |levels, now| levels.hear(bucket, *left, now));
            }
        }
        Ok(())
    }

    fn untold(&self) -> Vec<(Bucket, Spent)> {
        let mut spent = Vec::new();
        self.each(|levels| spent.extend(levels.untold()));
        spent
    }

    fn tell_later(&self, spent: &[(Bucket, Spent)]) {
        for (bucket, spent) in spent {
            self.with(bucket.kind(), |levels, _| levels.tell_later(bucket, spent.spent));
        }
    }

    /// Forgets buckets that are full here.
    fn forget_full(&self) {
        let now = Instant::now();
        self.each(|levels| levels.forget_full(now));
    }

    /// Forgets buckets that are full for everybody.
    async fn tidy_shared(&self) {
        let forgotten = async { forget_full(&mut *self.pool.acquire().await?).await };
        if let Err(error) = forgotten.await {
            debug!(%error, "full buckets were not forgotten");
        }
    }
}
