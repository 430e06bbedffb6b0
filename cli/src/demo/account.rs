//! Our own account of a message.

use serde::Deserialize;

use super::audience::Recipient;
use super::message::Counts;

/// What happened to one recipient, as we tell it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Delivery {
    pub(super) subscription: Option<String>,
    pub(super) status: String,
    pub(super) attempts: u64,
}

/// Our account of a message, and who it was for.
pub(super) struct Account<'a> {
    pub(super) name: &'static str,
    /// When the 202 was here, in microseconds since 1970.
    pub(super) accepted_at: u64,
    pub(super) recipients: &'a [Recipient],
    pub(super) counts: Counts,
    pub(super) deliveries: Vec<Delivery>,
}

impl Account<'_> {
    /// How many recipients have this status.
    pub(super) fn with_status(&self, status: &str) -> usize {
        self.deliveries.iter().filter(|delivery| delivery.status == status).count()
    }
}
