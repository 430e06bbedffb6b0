//! Telling the other processes what was let through.

use std::time::{Duration, Instant};

use store::rate_limits::Spent;
use tracing::{debug, info, warn};

use super::{Bucket, Limits, NotShared};

const EVERY: Duration = Duration::from_millis(200);
/// Buckets that are told of at once. Redis serves nobody else meanwhile.
const AT_ONCE: usize = 5_000;
/// Rounds between two looks for buckets nobody uses, here and where they are shared.
const TIDY_EVERY: u32 = 25;
const TIDY_SHARED_EVERY: u32 = 3_000;

impl Limits {
    /// Tells and hears again and again. Ends with its task.
    pub(crate) async fn share(&self) {
        let mut pause = tokio::time::interval(EVERY);
        pause.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut is_shared = true;
        for round in 1_u32.. {
            pause.tick().await;
            let spent = self.untold();
            // What was spent meanwhile is told with a later round; until then this process limits by itself.
            match self.tell_all(&spent).await {
                Ok(()) if !is_shared && !spent.is_empty() => {
                    is_shared = true;
                    info!("limits are shared again");
                }
                Ok(()) => {}
                Err(error) if is_shared => {
                    is_shared = false;
                    warn!(%error, "limits are not shared: each process limits by itself until they are");
                }
                Err(error) => debug!(%error, "limits were not shared"),
            }
            if round.is_multiple_of(TIDY_EVERY) {
                self.forget_full();
            }
            if round.is_multiple_of(TIDY_SHARED_EVERY) {
                self.tidy_shared().await;
            }
        }
    }

    async fn tell_all(&self, spent: &[(Bucket, Spent)]) -> Result<(), NotShared> {
        let mut untold = spent;
        while !untold.is_empty() {
            let (now, later) = untold.split_at(untold.len().min(AT_ONCE));
            if let Err(error) = self.tell(now).await {
                // Not what may have been counted: told each time nobody answers, it would be taken as often in the end.
                self.tell_later(if error.may_be_counted() { later } else { untold });
                return Err(error);
            }
            untold = later;
        }
        Ok(())
    }

    async fn tell(&self, spent: &[(Bucket, Spent)]) -> Result<(), NotShared> {
        let told: Vec<Spent> = spent.iter().map(|(_, spent)| spent.clone()).collect();
        let left = self.place.spend(&told).await?;
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
        if let Err(error) = self.place.forget_full().await {
            debug!(%error, "full buckets were not forgotten");
        }
    }
}
