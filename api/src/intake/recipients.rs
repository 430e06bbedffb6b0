//! What the targets of one message turned out to be.

use std::collections::{BTreeMap, HashSet};

use domain::limits::MAX_RECIPIENTS_PER_JOB;
use domain::{
    Address, Channel, DeliveryJob, Environment, ExpansionJob, Lane, Recipient, SubscriptionId, Target,
};
use poem_openapi::Object;
use queue::{NewJob, QueueError, QueueName, When};
use secrets::AppKeys;
use serde::Serialize;
use serde_json::{Value, json};
use store::places::recipient_token;

use super::new_message::{NewMessage, Targets};
use crate::edge::Fault;

/// What the targets of one message turned out to be.
#[derive(Debug, Default)]
pub(crate) struct Found {
    recipients: Vec<(Channel, Environment, Reach)>,
    known: HashSet<SubscriptionId>,
    refusals: Vec<Fault>,
}

/// Where a recipient is reached.
#[derive(Debug)]
enum Reach {
    Subscription(SubscriptionId),
    /// A token given with the message.
    Token(Address),
}

/// A target that names nobody, and why.
#[derive(Debug, Clone, Serialize, Object)]
pub(crate) struct Refusal {
    /// A JSON pointer to the target in the request.
    pub(crate) pointer: String,
    /// The machine's word: `unknown_user`, `no_subscription`, `unknown_subscription`, `address_gone`,
    /// `other_channel`, `invalid_token`, `invalid_id`, `duplicate`. More may come.
    pub(crate) code: String,
    /// A person's sentence.
    pub(crate) detail: String,
}

impl Found {
    /// Adds a subscription; says whether it is not there already.
    pub(super) fn add(&mut self, channel: Channel, environment: Environment, id: SubscriptionId) -> bool {
        let is_new = self.known.insert(id);
        if is_new {
            self.recipients.push((channel, environment, Reach::Subscription(id)));
        }
        is_new
    }

    /// Adds a token given with the message.
    pub(super) fn add_token(&mut self, channel: Channel, environment: Environment, address: Address) {
        self.recipients.push((channel, environment, Reach::Token(address)));
    }

    /// Notes that a target names nobody.
    pub(super) fn refuse(&mut self, pointer: String, code: &'static str, detail: impl Into<String>) {
        self.refusals.push(Fault { pointer, code, detail: detail.into() });
    }

    /// How many were found.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.recipients.len()).unwrap_or(u32::MAX)
    }

    /// How many were found on each channel.
    pub(crate) fn by_channel(&self) -> BTreeMap<Channel, u64> {
        let mut counts = BTreeMap::new();
        for (channel, _, _) in &self.recipients {
            *counts.entry(*channel).or_default() += 1;
        }
        counts
    }

    /// Targets that name nobody.
    pub(crate) fn refusals(&self) -> &[Fault] {
        &self.refusals
    }

    /// The refusals as a client sees them.
    pub(crate) fn refusals_view(&self) -> Vec<Refusal> {
        let view = |fault: &Fault| Refusal {
            pointer: fault.pointer.clone(),
            code: fault.code.to_owned(),
            detail: fault.detail.clone(),
        };
        self.refusals.iter().map(view).collect()
    }

    /// The refusals as they are stored.
    pub(super) fn refusals_json(&self) -> Value {
        let one =
            |fault: &Fault| json!({ "pointer": fault.pointer, "code": fault.code, "detail": fault.detail });
        self.refusals.iter().map(one).collect()
    }

    /// The jobs that deliver `message` to them, by queue; its tokens are sealed with `keys`.
    pub(super) fn jobs(
        &self,
        message: &NewMessage,
        keys: &AppKeys,
        max_attempts: u16,
    ) -> Result<Vec<(QueueName, NewJob)>, QueueError> {
        let base = NewJob {
            when: message.send_at.filter(|_| message.is_scheduled()).map_or(When::Now, When::At),
            priority: message.priority,
            group: Some(message.id.uuid()),
            max_attempts,
            trace: Some(message.trace),
            ..NewJob::new(Vec::new())
        };
        if matches!(message.targets, Targets::All) {
            let payload = ExpansionJob { app: message.app, message: message.id }.encode();
            let lane = Lane::of(message.app, Environment::Production).uuid();
            return Ok(vec![(QueueName::parse("expansion")?, NewJob { payload, lane, ..base })]);
        }
        let mut groups: BTreeMap<(Channel, Environment), Vec<Recipient>> = BTreeMap::new();
        for ((channel, environment, reach), ordinal) in self.recipients.iter().zip(0..=u32::MAX) {
            let target = match reach {
                Reach::Subscription(id) => Target::Subscription(*id),
                Reach::Token(address) => sealed(keys, message, (ordinal, address), *environment),
            };
            let recipient = Recipient { ordinal, target };
            groups.entry((*channel, *environment)).or_default().push(recipient);
        }
        let mut jobs = Vec::new();
        for ((channel, environment), recipients) in groups {
            let queue = QueueName::parse(channel.name())?;
            jobs.extend(recipients.chunks(MAX_RECIPIENTS_PER_JOB).map(|chunk| {
                let job = DeliveryJob { app: message.app, message: message.id, recipients: chunk.to_vec() };
                let weight = u32::try_from(chunk.len()).unwrap_or(1);
                let lane = Lane::of(message.app, environment).uuid();
                (queue.clone(), NewJob { payload: job.encode(), lane, weight, ..base.clone() })
            }));
        }
        Ok(jobs)
    }
}

/// A recipient of a token, which nobody but a worker gets to see.
fn sealed(
    keys: &AppKeys,
    message: &NewMessage,
    (ordinal, address): (u32, &Address),
    environment: Environment,
) -> Target {
    let (id, ordinal) = (message.id.uuid(), ordinal.to_be_bytes());
    let sealed = keys.seal(&recipient_token(&id, &ordinal), address.token().as_bytes());
    Target::Token { sealed: sealed.into_bytes(), environment }
}
