//! What a channel answers for one recipient.

use std::time::Duration;

use chrono::{DateTime, Utc};

/// What a channel answers for one recipient. A channel only answers; what follows is the pipeline's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The provider took the message.
    Accepted {
        /// The provider's own id for it, when it gives one we could not derive.
        provider_id: Option<String>,
    },
    /// The provider did not process it, or can not now: try again.
    RetryLater {
        /// What the provider said.
        reply: Reply,
        /// The provider's own wish, a lower bound; `Some(ZERO)` when the request never reached it.
        after: Option<Duration>,
    },
    /// The provider will never take this content.
    Rejected {
        /// What the provider said.
        reply: Reply,
    },
    /// The address does not exist (any more).
    AddressGone {
        /// What the provider said.
        reply: Reply,
        /// Since when, if the provider knows. An address registered later than this is alive.
        since: Option<DateTime<Utc>>,
        /// Whether a mistake of ours gives the same answer (wrong environment, topic or project).
        ambiguous: bool,
    },
    /// Too fast. Costs no attempt.
    Throttled {
        /// What the provider said.
        reply: Reply,
        /// How long the provider asks to wait.
        after: Duration,
        /// Who has to wait.
        scope: ThrottleScope,
    },
    /// Our credential or setup is wrong: nothing of this app gets through until a person mends it.
    Misconfigured {
        /// What the provider said.
        reply: Reply,
    },
    /// Written, but never answered: it may have been delivered.
    Unknown {
        /// What was seen instead of an answer.
        reply: Reply,
    },
}

/// What a provider said, kept so that a person can learn why something did not arrive.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reply {
    /// HTTP status, 0 if there was none.
    pub status: u16,
    /// The provider's own word for it, e.g. `Unregistered` or `QUOTA_EXCEEDED`, or ours in lower case.
    pub code: String,
    /// The raw body or transport error, shortened to [`Reply::MAX_DETAIL`] bytes.
    pub detail: String,
}

impl Reply {
    /// The most bytes kept of a raw reply.
    pub const MAX_DETAIL: usize = 1_024;

    /// A reply with its detail cut to size.
    #[must_use]
    pub fn new(status: u16, code: impl Into<String>, detail: impl Into<String>) -> Self {
        let mut detail = detail.into();
        if detail.len() > Self::MAX_DETAIL {
            let end = (0..=Self::MAX_DETAIL).rev().find(|at| detail.is_char_boundary(*at));
            detail.truncate(end.unwrap_or(0));
        }
        // PostgreSQL's text has no NUL; a provider's bytes may.
        Self { status, code: code.into().replace('\0', ""), detail: detail.replace('\0', "") }
    }
}

/// Who has to slow down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThrottleScope {
    /// One device only.
    Device,
    /// Everything this app sends through this provider.
    Lane,
}

impl Outcome {
    /// The word in logs and metrics.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Accepted { .. } => "accepted",
            Self::RetryLater { .. } => "retry_later",
            Self::Rejected { .. } => "rejected",
            Self::AddressGone { .. } => "address_gone",
            Self::Throttled { .. } => "throttled",
            Self::Misconfigured { .. } => "misconfigured",
            Self::Unknown { .. } => "unknown",
        }
    }

    /// What the provider said, unless it simply accepted.
    #[must_use]
    pub const fn reply(&self) -> Option<&Reply> {
        match self {
            Self::Accepted { .. } => None,
            Self::RetryLater { reply, .. }
            | Self::Rejected { reply }
            | Self::AddressGone { reply, .. }
            | Self::Throttled { reply, .. }
            | Self::Misconfigured { reply }
            | Self::Unknown { reply } => Some(reply),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_reply_is_cut_at_a_character() {
        let reply = Reply::new(502, "x", "é".repeat(600));
        assert_eq!(reply.detail.len(), Reply::MAX_DETAIL);
        let reply = Reply::new(502, "x", format!("a{}", "é".repeat(600)));
        assert_eq!(reply.detail.len(), Reply::MAX_DETAIL - 1);
    }

    #[test]
    fn a_reply_with_a_nul_byte_can_be_stored() {
        assert_eq!(Reply::new(0, "a\0b", "c\0d"), Reply::new(0, "ab", "cd"));
    }
}
