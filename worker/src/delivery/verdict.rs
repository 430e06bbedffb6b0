//! What an answer means for a recipient. Pure: time, attempt and chance come in.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use domain::retry::{RetrySchedule, with_jitter};
use domain::{AmbiguityPolicy, Cause, Outcome, Reply, ThrottleScope};

/// How long a lane rests when the provider does not believe us. It is resumed at once when somebody changes the
/// credential; until then it is tried again now and then, because providers have bad moments, too.
pub(super) const MISCONFIGURED_REST: Duration = Duration::from_mins(5);

/// What happens to a recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The provider has it.
    Sent { provider_id: Option<String> },
    /// Try again later.
    Again { after: Duration, costs_attempt: bool, cause: Cause, reply: Reply },
    /// Everything of this app on this channel has to wait, this recipient first.
    Hold { rest: Duration, reason: HoldReason, reply: Reply },
    /// Given up.
    Dead { cause: Cause, reply: Reply },
    /// The address is gone.
    Gone { reply: Reply, since: Option<DateTime<Utc>>, ambiguous: bool },
    /// Too late to try again.
    Expired { reply: Reply },
    /// Perhaps delivered; the message asks not to risk a second time.
    Unknown { reply: Reply },
}

/// Why a lane has to wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HoldReason {
    /// The provider asks to slow down.
    Throttled,
    /// The provider does not believe us.
    Misconfigured,
}

/// What a verdict is reached with.
pub(super) struct Circumstances<'a> {
    /// Which attempt this was, from 1.
    pub(super) attempt: u16,
    pub(super) schedule: &'a RetrySchedule,
    pub(super) expires_at: DateTime<Utc>,
    pub(super) on_no_answer: AmbiguityPolicy,
    /// The database's time.
    pub(super) now: DateTime<Utc>,
    /// Spreads retries.
    pub(super) random: u8,
}

/// What `outcome` means.
pub(super) fn decide(outcome: Outcome, at: &Circumstances<'_>) -> Verdict {
    match outcome {
        Outcome::Accepted { provider_id } => Verdict::Sent { provider_id },
        Outcome::RetryLater { reply, after } => at.retry(reply, after, Cause::ProviderUnavailable),
        Outcome::Rejected { reply } => Verdict::Dead { cause: Cause::PayloadRejected, reply },
        Outcome::AddressGone { reply, since, ambiguous } => Verdict::Gone { reply, since, ambiguous },
        Outcome::Throttled { reply, after, .. } if at.is_too_late(after) => Verdict::Expired { reply },
        Outcome::Throttled { reply, after, scope: ThrottleScope::Device } => Verdict::Again {
            after: with_jitter(after, at.random),
            costs_attempt: false,
            cause: Cause::ProviderUnavailable,
            reply,
        },
        Outcome::Throttled { reply, after, scope: ThrottleScope::Lane } => {
            Verdict::Hold { rest: after, reason: HoldReason::Throttled, reply }
        }
        Outcome::Misconfigured { reply } => {
            Verdict::Hold { rest: MISCONFIGURED_REST, reason: HoldReason::Misconfigured, reply }
        }
        Outcome::Unknown { reply } => match at.on_no_answer {
            AmbiguityPolicy::Resend => at.retry(reply, None, Cause::NoAnswer),
            AmbiguityPolicy::MarkUnknown => Verdict::Unknown { reply },
        },
    }
}

impl Circumstances<'_> {
    fn retry(&self, reply: Reply, at_least: Option<Duration>, cause: Cause) -> Verdict {
        match self.schedule.delay_after(self.attempt, at_least, self.random) {
            None => Verdict::Dead { cause, reply },
            Some(after) if self.is_too_late(after) => Verdict::Expired { reply },
            Some(after) => Verdict::Again { after, costs_attempt: true, cause, reply },
        }
    }

    /// Whether nobody wants the message any more by then.
    fn is_too_late(&self, after: Duration) -> bool {
        self.now + TimeDelta::from_std(after).unwrap_or(TimeDelta::MAX) >= self.expires_at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn reply() -> Reply {
        Reply::new(503, "code", "detail")
    }

    fn later(after: Option<Duration>) -> Outcome {
        Outcome::RetryLater { reply: reply(), after }
    }

    fn throttled(after: Duration, scope: ThrottleScope) -> Outcome {
        Outcome::Throttled { reply: reply(), after, scope }
    }

    fn unknown() -> Outcome {
        Outcome::Unknown { reply: reply() }
    }

    /// The verdict in words, for attempt `attempt` of 3, `left` before expiry.
    fn word(outcome: Outcome, attempt: u16, left: Duration, on_no_answer: AmbiguityPolicy) -> String {
        let schedule = RetrySchedule::new(vec![10 * SECOND, 60 * SECOND]);
        let now = DateTime::UNIX_EPOCH;
        let expires_at = now + left;
        let at = Circumstances { attempt, schedule: &schedule, expires_at, on_no_answer, now, random: 0 };
        match decide(outcome, &at) {
            Verdict::Sent { .. } => "sent".to_owned(),
            Verdict::Again { after, costs_attempt, .. } => {
                format!("again in {after:?}, costs {costs_attempt}")
            }
            Verdict::Hold { rest, reason, .. } => format!("hold {rest:?} {reason:?}"),
            Verdict::Dead { cause, .. } => format!("dead: {cause}"),
            Verdict::Gone { ambiguous, .. } => format!("gone, ambiguous {ambiguous}"),
            Verdict::Expired { .. } => "expired".to_owned(),
            Verdict::Unknown { .. } => "unknown".to_owned(),
        }
    }

    #[test]
    fn every_outcome_has_its_verdict() {
        let hour = Duration::from_hours(1);
        let (resend, mark) = (AmbiguityPolicy::Resend, AmbiguityPolicy::MarkUnknown);
        let gone = Outcome::AddressGone { reply: reply(), since: None, ambiguous: true };
        let rows = [
            (Outcome::Accepted { provider_id: None }, 1, hour, resend, "sent"),
            (later(None), 1, hour, resend, "again in 10s, costs true"),
            (later(Some(900 * SECOND)), 1, hour, resend, "again in 900s, costs true"),
            (later(Some(Duration::ZERO)), 2, hour, resend, "again in 60s, costs true"),
            (later(None), 3, hour, resend, "dead: provider_unavailable"),
            // The budget is the message's time, not only the count.
            (later(None), 1, 9 * SECOND, resend, "expired"),
            (later(Some(900 * SECOND)), 1, 600 * SECOND, resend, "expired"),
            (Outcome::Rejected { reply: reply() }, 1, hour, resend, "dead: payload_rejected"),
            (gone, 1, hour, resend, "gone, ambiguous true"),
            (throttled(30 * SECOND, ThrottleScope::Device), 3, hour, resend, "again in 30s, costs false"),
            (throttled(30 * SECOND, ThrottleScope::Device), 1, 20 * SECOND, resend, "expired"),
            (throttled(60 * SECOND, ThrottleScope::Lane), 1, hour, resend, "hold 60s Throttled"),
            (throttled(60 * SECOND, ThrottleScope::Lane), 1, 20 * SECOND, resend, "expired"),
            (Outcome::Misconfigured { reply: reply() }, 1, hour, resend, "hold 300s Misconfigured"),
            (unknown(), 1, hour, resend, "again in 10s, costs true"),
            (unknown(), 3, hour, resend, "dead: no_answer"),
            (unknown(), 1, hour, mark, "unknown"),
        ];
        for (outcome, attempt, left, policy, expected) in rows {
            assert_eq!(
                word(outcome.clone(), attempt, left, policy),
                expected,
                "{outcome:?}, attempt {attempt}"
            );
        }
    }
}
