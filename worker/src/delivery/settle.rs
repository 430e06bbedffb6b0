//! What an answer changes: the recipient's status, its subscription, its lane.

use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use domain::{Cause, DeliveryStatus, Reply};
use queue::Failure;
use queue::dead_letters::NewDeadLetter;
use store::deliveries::Entry;
use store::subscriptions::Gone;
use telemetry::metrics;
use tracing::error;
use uuid::Uuid;

use super::recipients::Reachable;
use super::record::Paused;
use super::rest::Again;
use super::run::{Answered, ReadyLines, Run};
use super::undertaker::{single, subscription_of};
use super::verdict::{Circumstances, HoldReason, Verdict, decide};
use super::wave::Judgement;
use crate::lines::OpenLine;

/// How long running jobs of a lane leave a provider alone after one of them was told to stop. The lane's pause in
/// the database decides from then on, so that whoever resumes it is obeyed at once.
const HOLD_RUNNING: Duration = Duration::from_secs(2);

/// What is to be noted about a recipient.
pub(super) struct Word {
    status: DeliveryStatus,
    called: bool,
    provider_id: Option<String>,
    reply: Option<Reply>,
}

impl Word {
    /// No provider was asked.
    pub(super) fn unasked(status: DeliveryStatus, reply: Option<Reply>) -> Self {
        Self { status, called: false, provider_id: None, reply }
    }

    /// The provider accepted.
    fn accepted(provider_id: Option<String>) -> Self {
        Self { status: DeliveryStatus::Sent, called: true, provider_id, reply: None }
    }

    /// The provider said something else.
    pub(super) fn said(status: DeliveryStatus, reply: Reply) -> Self {
        Self { status, called: true, provider_id: None, reply: Some(reply) }
    }
}

impl Run<'_> {
    /// Acts on an answer.
    pub(super) fn settle(&mut self, answered: Answered<'_>, ready: &ReadyLines) {
        let Answered { recipient, outcome, began } = answered;
        let at = Instant::now();
        let (took, now) = (at.duration_since(began), self.lease.time_at(at));
        self.calls.answered(outcome.name(), took);
        let circumstances = Circumstances {
            attempt: self.lease.job().attempt,
            schedule: &self.pipeline.retry,
            expires_at: self.message.expires_at,
            on_no_answer: self.message.on_no_answer,
            now,
            random: rand::random(),
        };
        let line = &ready[recipient.environment].0;
        line.share.note_answer(took, at);
        let place = recipient.place;
        match decide(outcome, &circumstances) {
            Verdict::Sent { provider_id } => {
                line.wave.note_fine();
                let waited = (now - self.lease.job().enqueued_at).to_std().unwrap_or_default();
                self.calls.delivered(waited);
                self.note(place, Word::accepted(provider_id));
            }
            Verdict::Again { after, costs_attempt, cause, reply } => {
                self.again.push(Again { place, after, costs_attempt, cause, reply });
            }
            Verdict::Hold { rest, reason, reply } => {
                self.hold(line, rest, reason, &reply);
                self.leave_after_reply(place, reply);
            }
            Verdict::Dead { cause, reply } => self.bury(place, true, cause, reply),
            Verdict::Gone { reply, since, ambiguous: false } => {
                line.wave.note_fine();
                self.retire(recipient, since, &reply);
                self.note(place, Word::said(DeliveryStatus::InvalidTarget, reply));
            }
            Verdict::Gone { reply, .. } => self.perhaps_gone(recipient, line, reply),
            Verdict::Expired { reply } => self.note(place, Word::said(DeliveryStatus::Expired, reply)),
            Verdict::Unknown { reply } => self.note(place, Word::said(DeliveryStatus::Unknown, reply)),
        }
    }

    /// A mistake of ours would have given the same answer.
    fn perhaps_gone(&mut self, recipient: &Reachable, line: &OpenLine, reply: Reply) {
        // What was on its way when the wave was noticed is part of it.
        if line.is_held() {
            return self.leave_after_reply(recipient.place, reply);
        }
        match line.wave.note_suspicious() {
            Judgement::Wave => {
                self.stop_the_wave(line, &reply);
                self.leave_after_reply(recipient.place, reply);
            }
            judgement @ (Judgement::DeviceGone | Judgement::TooEarly) => {
                if judgement == Judgement::DeviceGone {
                    self.retire(recipient, None, &reply);
                }
                self.note(recipient.place, Word::said(DeliveryStatus::InvalidTarget, reply));
            }
        }
    }

    fn retire(&mut self, recipient: &Reachable, since: Option<DateTime<Utc>>, reply: &Reply) {
        if let (Some(id), Some(registered)) = (recipient.subscription, recipient.registered_at) {
            // Without a time of the provider's, the registration we sent to is the one that is gone.
            let registered_before = since.unwrap_or(registered + TimeDelta::microseconds(1));
            let gone = Gone { id, reason: reply.code.clone(), registered_before };
            self.record.gone.push((self.job.app, self.channel, gone));
        }
    }

    /// So many tokens do not die at once: the lane waits for a person.
    fn stop_the_wave(&mut self, line: &OpenLine, reply: &Reply) {
        let reason = format!(
            "a wave of {}: more than a fifth of the last answers. Most likely the credential's environment, topic or \
             project is not the one the tokens are of. Check it, then resume the lane.",
            reply.code
        );
        error!(app.id = %self.job.app, channel = self.channel.name(), code = reply.code,
            "a wave of refused tokens: lane paused, nobody retired");
        metrics::lane_paused(self.channel, "wave");
        self.pause_lane(None, reason);
        line.hold(HOLD_RUNNING);
        line.wave.forget();
    }

    fn hold(&mut self, line: &OpenLine, rest: Duration, reason: HoldReason, reply: &Reply) {
        if line.is_held() {
            return;
        }
        let word = match reason {
            HoldReason::Throttled => "throttled",
            HoldReason::Misconfigured => {
                error!(app.id = %self.job.app, channel = self.channel.name(), code = reply.code,
                    "the provider does not accept the credential: lane paused");
                "misconfigured"
            }
        };
        metrics::lane_paused(self.channel, word);
        self.pause_lane(Some(rest), format!("{word}: {} {}", reply.code, reply.detail));
        line.hold(HOLD_RUNNING);
    }

    /// Leaves a recipient that was tried for when its lane goes on.
    fn leave_after_reply(&mut self, place: usize, reply: Reply) {
        let cause = Cause::Misconfigured;
        self.again.push(Again { place, after: Duration::ZERO, costs_attempt: false, cause, reply });
    }

    /// Pauses the job's lane, in the transaction that records the job's outcomes.
    pub(super) fn pause_lane(&mut self, rest: Option<Duration>, reason: String) {
        let (queue, lane) = (self.lease.queue().clone(), self.lease.job().lane);
        self.record.paused.push(Paused { queue, lane, rest, reason });
    }

    /// Gives a recipient up.
    pub(super) fn bury(&mut self, place: usize, called: bool, cause: Cause, reply: Reply) {
        let recipient = &self.job.recipients[place];
        self.record.dead.push(NewDeadLetter {
            id: Uuid::now_v7(),
            part: Some(recipient.ordinal.into()),
            provenance: self.lease.provenance(),
            payload: single(self.job, recipient),
            progress: None,
            weight: 1,
            failure: Failure::new(cause, &reply.code, &reply.detail),
        });
        let status = DeliveryStatus::DeadLetter;
        self.note(place, Word { status, called, provider_id: None, reply: Some(reply) });
    }

    /// Gives a recipient its final status.
    pub(super) fn note(&mut self, place: usize, word: Word) {
        self.settled.insert(place);
        self.tell(place, word);
    }

    /// Tells how a recipient stands, without settling it.
    pub(super) fn tell(&mut self, place: usize, word: Word) {
        let recipient = &self.job.recipients[place];
        self.entries.push(Entry {
            ordinal: recipient.ordinal,
            status: word.status,
            undoes: None,
            attempt: if word.called { self.lease.job().attempt } else { 0 },
            subscription: subscription_of(recipient),
            provider_id: word.provider_id,
            reply: word.reply,
        });
    }
}
