//! How a whole run is played, whatever the scenario.

use std::path::PathBuf;
use std::time::Duration;

use super::Sabotage;

/// How a whole run is played.
#[derive(Debug, Clone, Default)]
pub(crate) struct Terms {
    /// Whether faults last as long as they do in bad nights, and not only as long as it takes to see what they do.
    pub(crate) long: bool,
    /// How long a soak takes.
    pub(crate) duration: Duration,
    /// Where the programs of the release before are.
    pub(crate) older: Option<PathBuf>,
    /// What is broken in the product on purpose, to see whether it is found out.
    pub(crate) sabotage: Option<Sabotage>,
}

impl Terms {
    /// How long a fault lasts.
    pub(crate) fn lasting(&self, short: Duration, long: Duration) -> Duration {
        if self.long { long } else { short }
    }

    /// How often a fault comes.
    pub(crate) fn times(&self, few: usize, many: usize) -> usize {
        if self.long { many } else { few }
    }
}
