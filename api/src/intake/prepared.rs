//! What is written of a message, and what is answered.

use std::collections::BTreeMap;

use domain::{AppId, Channel};
use queue::{NewJob, QueueName};
use secrets::{AppKeys, Sealed};
use store::messages::MessageRecord;

use super::accepted::AcceptedView;
use super::new_message::{NewMessage, Targets};
use super::recipients::Found;
use crate::edge::{Code, Problem};

#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) app: AppId,
    pub(super) record: MessageRecord,
    pub(super) jobs: Vec<(QueueName, NewJob)>,
    /// The answer, as JSON.
    pub(super) body: Vec<u8>,
    pub(super) channels: BTreeMap<Channel, u64>,
}

impl Prepared {
    /// What `message` with its sealed content becomes, if `found` are its recipients. A message to nobody is refused.
    pub(super) fn of(
        message: &NewMessage,
        content: Sealed,
        found: &Found,
        keys: &AppKeys,
        max_attempts: u16,
    ) -> Result<Self, Problem> {
        if found.count() == 0 && !matches!(message.targets, Targets::All) {
            return Err(nobody(found));
        }
        Ok(Self {
            app: message.app,
            record: message.record(content, found.count(), found.refusals_json()),
            jobs: found.jobs(message, keys, max_attempts)?,
            body: AcceptedView::of(message, found).json()?,
            channels: found.by_channel(),
        })
    }
}

fn nobody(found: &Found) -> Problem {
    let faults = found.refusals().iter().take(100).cloned().collect();
    Problem { detail: Code::NoRecipient.advice().to_owned(), ..Problem::of_faults(Code::NoRecipient, faults) }
}
