//! A delivery job as the queue carries it.

use domain::DeliveryJob;
use queue::{BoxError, Job};

use super::record::Record;

/// A delivery job.
#[derive(Debug, Clone)]
pub(crate) struct Delivery(pub(crate) DeliveryJob);

impl Job for Delivery {
    type Effects = Record;

    fn decode(payload: &[u8]) -> Result<Self, BoxError> {
        Ok(Self(DeliveryJob::decode(payload)?))
    }
}
