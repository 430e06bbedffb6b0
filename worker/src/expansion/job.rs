//! An expansion job as the queue carries it.

use domain::ExpansionJob;
use queue::{BoxError, Job};

use super::record::Found;

/// An expansion job.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expansion(pub(crate) ExpansionJob);

impl Job for Expansion {
    type Effects = Found;

    fn decode(payload: &[u8]) -> Result<Self, BoxError> {
        Ok(Self(ExpansionJob::decode(payload)?))
    }
}
