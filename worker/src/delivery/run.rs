//! Sending one job's recipients, and settling what comes back.

use std::ops::Index;
use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::{
    Cause, Channel, DeliveryId, DeliveryJob, DeliveryStatus, Environment, Message, Outcome, RecipientSet,
    Reply,
};
use queue::{Disposition, Lease, LeaseLost};
use store::deliveries::{Entry, Pack};
use telemetry::metrics::ProviderCalls;

use super::checkpoints::Checkpoints;
use super::gate::{Gate, Place, Share};
use super::handle::{Pipeline, moot};
use super::recipients::{Reachable, Unreachable};
use super::record::Record;
use super::rest::{Again, end};
use super::sends::Sends;
use super::settle::Word;
use crate::channels::{Composed, Envelope};
use crate::lines::OpenLine;

/// A line with the message in its provider's form.
pub(super) type Ready = (Arc<OpenLine>, Arc<dyn Composed>);

/// The lines of a job, by environment; there are two at most, and each recipient asks several times.
#[derive(Default)]
pub(super) struct ReadyLines(Vec<(Environment, Ready)>);

impl ReadyLines {
    pub(super) fn add(&mut self, environment: Environment, ready: Ready) {
        self.0.push((environment, ready));
    }
}

impl Index<Environment> for ReadyLines {
    type Output = Ready;

    fn index(&self, environment: Environment) -> &Ready {
        let found = self.0.iter().find(|(of, _)| *of == environment);
        &found.expect("recipients without a line are not sent to").1
    }
}

/// One job being sent.
pub(super) struct Run<'a> {
    pub(super) pipeline: &'a Pipeline,
    pub(super) lease: &'a Lease<Record>,
    pub(super) channel: Channel,
    pub(super) job: &'a DeliveryJob,
    pub(super) message: &'a Message,
    pub(super) settled: RecipientSet,
    /// What is not written yet.
    pub(super) entries: Vec<Entry>,
    pub(super) record: Record,
    pub(super) again: Vec<Again>,
    pub(super) calls: ProviderCalls,
    /// When the message was looked at last.
    looked: Instant,
    unsent: Vec<usize>,
    unsent_after: Duration,
}

/// A request under way.
struct Sent<'r, 'p> {
    recipient: &'r Reachable,
    began: Instant,
    place: Place<'p>,
}

/// An answer, with the recipient it is about.
pub(super) struct Answered<'r> {
    pub(super) recipient: &'r Reachable,
    pub(super) outcome: Outcome,
    /// When the request began.
    pub(super) began: Instant,
}

/// What becomes of recipients that wait while nobody is sent to.
#[derive(Clone, Copy)]
enum Rest {
    Later(Duration),
    Settled(DeliveryStatus),
}

/// When what such a job did not send is looked at again: by then the pause is committed.
const HELD_REST: Duration = Duration::from_millis(250);

/// How often a running job asks whether its message still stands.
const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// Fewer new outcomes than this are not worth a checkpoint of their own.
const WORTH_A_CHECKPOINT: usize = 16;

/// From this part of a job on, those that are under way are its last ones.
const LAST_PART: usize = 3;

impl<'a> Run<'a> {
    pub(super) fn new(
        pipeline: &'a Pipeline,
        lease: &'a Lease<Record>,
        channel: Channel,
        job: &'a DeliveryJob,
        message: &'a Message,
    ) -> Self {
        Self {
            pipeline,
            lease,
            channel,
            job,
            message,
            settled: RecipientSet::from_bytes(lease.progress().unwrap_or_default()),
            entries: Vec::new(),
            record: Record::default(),
            again: Vec::new(),
            calls: ProviderCalls::of(channel, message.priority),
            looked: Instant::now(),
            unsent: Vec::new(),
            unsent_after: Duration::ZERO,
        }
    }

    /// Gives recipients their final status without asking a provider.
    pub(super) fn settle_unasked(&mut self, status: DeliveryStatus) {
        for place in 0..self.job.recipients.len() {
            if !self.settled.contains(place) {
                self.note(place, Word::unasked(status, None));
            }
        }
    }

    /// Gives recipients without an address their final status.
    pub(super) fn settle_unreachable(&mut self, unreachable: Vec<Unreachable>) {
        for one in unreachable {
            self.note(one.place, Word::unasked(DeliveryStatus::InvalidTarget, Some(one.reply)));
        }
    }

    /// Gives recipients up whom no provider would take.
    pub(super) fn give_up(&mut self, recipients: &[Reachable], reply: &Reply) {
        for recipient in recipients {
            self.bury(recipient.place, false, Cause::PayloadRejected, reply.clone());
        }
    }

    /// Leaves recipients for later, untried and at no cost.
    pub(super) fn leave(&mut self, recipients: &[Reachable], after: Duration) {
        self.unsent.extend(recipients.iter().map(|recipient| recipient.place));
        self.unsent_after = self.unsent_after.max(after);
    }

    /// Sends to `recipients`, with as much at once as the process and the provider allow.
    pub(super) async fn send(
        &mut self,
        recipients: &[Reachable],
        ready: &ReadyLines,
    ) -> Result<(), LeaseLost> {
        let (gate, urgent) = (&self.pipeline.gates[&self.channel], self.message.priority.is_urgent());
        let (mut waiting, mut sends, mut checkpoints) = (recipients, Sends::new(), Checkpoints::new());
        while !waiting.is_empty() || !sends.is_empty() {
            let next = waiting.first().map(|recipient| &ready[recipient.environment].0.share);
            let place = tokio::select! {
                biased;
                (outcome, Sent { recipient, began, place }) = sends.next(), if !sends.is_empty() => {
                    self.settle(Answered { recipient, outcome, began }, ready);
                    place.again(gate, next)
                }
                turned = checkpoints.turn(self.is_worth_a_checkpoint()) => {
                    turned?;
                    None
                }
                place = enter(gate, next, urgent), if !waiting.is_empty() => place,
            };
            if let Some(place) = place
                && let Some((recipient, others)) = waiting.split_first()
            {
                let (line, composed) = &ready[recipient.environment];
                let mut now = Instant::now();
                if let Some(rest) = self.rest(line.is_held(), &mut now).await {
                    self.put_aside(waiting, rest);
                    waiting = &[];
                } else {
                    let sent = Sent { recipient, began: now, place };
                    sends.add(composed.send(self.envelope(recipient, urgent, now)), sent);
                    waiting = others;
                }
                if waiting.is_empty() && sends.len() * LAST_PART <= self.job.recipients.len() {
                    checkpoints.await_the_last_ones();
                }
            }
            if !waiting.is_empty() || !sends.is_empty() {
                self.checkpoint(&mut checkpoints);
            }
        }
        checkpoints.end().await
    }

    fn envelope<'r>(&self, recipient: &'r Reachable, urgent: bool, now: Instant) -> Envelope<'r> {
        let delivery = DeliveryId { message: self.message.id, ordinal: recipient.ordinal };
        Envelope { token: &recipient.token, delivery, urgent, now: self.lease.time_at(now) }
    }

    /// What becomes of everybody who waits, if nobody is to be sent to now.
    async fn rest(&mut self, held: bool, now: &mut Instant) -> Option<Rest> {
        if let Some(status) = self.moot_by(now).await {
            return Some(Rest::Settled(status));
        }
        if held {
            return Some(Rest::Later(HELD_REST));
        }
        (self.lease.is_stopping() || !self.lease.may_work()).then_some(Rest::Later(Duration::ZERO))
    }

    fn put_aside(&mut self, waiting: &[Reachable], rest: Rest) {
        match rest {
            Rest::Later(after) => self.leave(waiting, after),
            Rest::Settled(status) => {
                for recipient in waiting {
                    self.note(recipient.place, Word::unasked(status, None));
                }
            }
        }
    }

    /// Why there is nothing to send any more, looked at again every second: a job that waits for its provider must
    /// not outlive its message.
    async fn moot_by(&mut self, now: &mut Instant) -> Option<DeliveryStatus> {
        if now.duration_since(self.looked) < LOOK_AGAIN {
            return None;
        }
        self.looked = *now;
        // Without a database the message is what it was.
        let message = self.pipeline.messages.get(self.job.app, self.job.message).await;
        // Looking may have taken long, and what is sent next begins after it.
        *now = Instant::now();
        moot(&*message.ok().flatten()?, self.lease)
    }

    /// Has what is not written yet written, if it is time.
    fn checkpoint(&mut self, checkpoints: &mut Checkpoints) {
        if self.is_worth_a_checkpoint() && checkpoints.may_begin(!self.record.paused.is_empty()) {
            let record = self.take_record();
            checkpoints.begin(self.lease.checkpoint(self.settled.to_bytes(), record));
        }
    }

    /// A pause is for the other jobs of the lane: it must not wait until this one's slowest request is answered.
    fn is_worth_a_checkpoint(&self) -> bool {
        self.entries.len() >= WORTH_A_CHECKPOINT || !self.record.paused.is_empty()
    }

    /// The end of the job: what is left goes into as few jobs as possible.
    pub(super) fn end(mut self) -> Disposition<Record> {
        let again = std::mem::take(&mut self.again);
        for one in &again {
            let status = if one.costs_attempt { DeliveryStatus::Retrying } else { DeliveryStatus::Deferred };
            self.tell(one.place, Word::said(status, one.reply.clone()));
        }
        let record = self.take_record();
        end(self.lease, self.job, again, (self.unsent, self.unsent_after), record)
    }

    fn take_record(&mut self) -> Record {
        self.calls.tell();
        let mut record = std::mem::take(&mut self.record);
        record.at = self.lease.now();
        let entries = std::mem::take(&mut self.entries);
        if !entries.is_empty() {
            let (app, message, channel) = (self.job.app, self.job.message, self.channel);
            record.packs.push(Pack { app, message, channel, recorded_at: record.at, entries });
        }
        record
    }
}

/// Waits for a place; nothing if the process ends.
async fn enter<'a>(gate: &'a Gate, share: Option<&'a Share>, urgent: bool) -> Option<Place<'a>> {
    gate.enter(share?, urgent).await
}
