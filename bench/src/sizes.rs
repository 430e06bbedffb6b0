//! How much is measured.

use std::time::Duration;

/// How much is measured.
#[derive(Debug, Clone)]
pub(crate) struct Sizes {
    pub(crate) quick: bool,
    /// Runs of each; the median counts.
    pub(crate) runs: u32,
    /// Jobs of one run, ours and everybody's.
    pub(crate) jobs: u32,
    pub(crate) steady: Duration,
    /// Single jobs on an idle queue.
    pub(crate) singles: u32,
    /// Ready jobs, and as many scheduled ones, of the history.
    pub(crate) old_jobs: u32,
    pub(crate) old_outcomes: u32,
    pub(crate) intake: Duration,
    pub(crate) recipients: u32,
    pub(crate) fanout_runs: u32,
    /// How long urgent messages are measured without a bulk.
    pub(crate) calm: Duration,
    /// Recipients of the growing messages.
    pub(crate) growth: Vec<u32>,
}

impl Sizes {
    /// What the report in `docs` is made with.
    pub(crate) fn full() -> Self {
        Self {
            quick: false,
            runs: 5,
            jobs: 200_000,
            steady: Duration::from_mins(1),
            singles: 1_000,
            old_jobs: 1_000_000,
            old_outcomes: 10_000_000,
            intake: Duration::from_secs(6),
            recipients: 1_000_000,
            fanout_runs: 5,
            calm: Duration::from_secs(30),
            growth: vec![10_000, 100_000, 1_000_000],
        }
    }

    /// Everything, in a few minutes.
    pub(crate) fn quick() -> Self {
        Self {
            quick: true,
            runs: 3,
            jobs: 60_000,
            steady: Duration::from_secs(8),
            singles: 300,
            old_jobs: 200_000,
            old_outcomes: 2_000_000,
            intake: Duration::from_secs(3),
            recipients: 150_000,
            fanout_runs: 3,
            calm: Duration::from_secs(10),
            growth: vec![10_000, 30_000, 100_000],
        }
    }

    /// Ten million recipients besides.
    pub(crate) fn huge(mut self) -> Self {
        self.growth.push(10_000_000);
        self
    }
}
