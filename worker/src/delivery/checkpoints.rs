//! How often a running job's outcomes are written: one write at a time, and some time between two.

use std::future::pending;
use std::pin::Pin;
use std::time::Duration;

use futures::future::BoxFuture;
use queue::LeaseLost;
use tokio::time::{Instant, Sleep, sleep};

/// At the least between two: each costs the database a row, however many outcomes are in it.
const BETWEEN: Duration = Duration::from_millis(10);
/// So long the last requests of a job may take before what was answered is written without them: most are answered sooner, and
/// then the job's end is all there is to write.
const LAST_ONES: Duration = Duration::from_millis(100);

/// The checkpoints of one job.
pub(super) struct Checkpoints {
    under_way: Option<BoxFuture<'static, Result<(), LeaseLost>>>,
    rest: Pin<Box<Sleep>>,
}

impl Checkpoints {
    pub(super) fn new() -> Self {
        Self { under_way: None, rest: Box::pin(sleep(BETWEEN)) }
    }

    /// Waits until the one under way is written; if none is, and there is something to write, until the next one is due.
    pub(super) async fn turn(&mut self, is_wanted: bool) -> Result<(), LeaseLost> {
        match &mut self.under_way {
            Some(written) => {
                written.await?;
                self.under_way = None;
            }
            None if is_wanted => self.rest.as_mut().await,
            None => pending().await,
        }
        Ok(())
    }

    /// Whether the next one may begin; what is pressing does not wait for its time.
    pub(super) fn may_begin(&self, is_pressing: bool) -> bool {
        self.under_way.is_none() && (is_pressing || self.rest.is_elapsed())
    }

    /// Nobody waits to be sent to any more, and few are under way.
    pub(super) fn await_the_last_ones(&mut self) {
        self.rest.as_mut().reset(Instant::now() + LAST_ONES);
    }

    /// Begins one.
    pub(super) fn begin(&mut self, written: impl Future<Output = Result<(), LeaseLost>> + Send + 'static) {
        self.under_way = Some(Box::pin(written));
        self.rest.as_mut().reset(Instant::now() + BETWEEN);
    }

    /// Waits for the one that is under way, if one is.
    pub(super) async fn end(self) -> Result<(), LeaseLost> {
        match self.under_way {
            Some(written) => written.await,
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use futures::FutureExt as _;

    use super::*;

    #[tokio::test]
    async fn two_checkpoints_keep_their_distance_unless_one_is_pressing() {
        let mut checkpoints = Checkpoints::new();
        assert!(checkpoints.may_begin(true), "what is pressing does not wait");
        let began = Instant::now();
        checkpoints.begin(async { Ok(()) });
        assert!(!checkpoints.may_begin(true), "one at a time");
        checkpoints.turn(true).await.expect("written");
        assert!(checkpoints.turn(false).now_or_never().is_none(), "there is nothing to wait for");
        checkpoints.turn(true).await.expect("rested");
        assert!(checkpoints.may_begin(false) && began.elapsed() >= BETWEEN);
    }

    #[tokio::test]
    async fn the_last_ones_are_waited_for_once() {
        let mut checkpoints = Checkpoints::new();
        checkpoints.turn(true).await.expect("rested");
        let began = Instant::now();
        checkpoints.await_the_last_ones();
        assert!(checkpoints.may_begin(true), "what is pressing does not wait");
        checkpoints.turn(true).await.expect("waited");
        assert!(checkpoints.may_begin(false) && began.elapsed() >= LAST_ONES);
        let before = checkpoints.rest.deadline();
        checkpoints.begin(async { Ok(()) });
        let usual = before + Duration::from_nanos(1)..=Instant::now() + BETWEEN;
        assert!(usual.contains(&checkpoints.rest.deadline()), "the next ones keep the usual distance");
    }

    #[tokio::test]
    async fn a_lost_lease_is_told() {
        let mut checkpoints = Checkpoints::new();
        checkpoints.begin(async { Err(LeaseLost) });
        assert_eq!(checkpoints.turn(false).await, Err(LeaseLost));
        let mut checkpoints = Checkpoints::new();
        checkpoints.begin(async { Err(LeaseLost) });
        assert_eq!(checkpoints.end().await, Err(LeaseLost));
    }
}
