//! A message that waits for its commit, with all of the work that needs no database done.

use std::sync::Arc;

use domain::retry::RetrySchedule;
use secrets::{AppKeys, Sealed};
use store::idempotency::Key;
use store::messages::seal_content;
use tokio::sync::oneshot;

use super::committer::Verdict;
use super::new_message::NewMessage;
use super::prepared::Prepared;
use super::recipients::Found;
use super::resolve::without_asking;
use crate::edge::Problem;

pub(super) struct Ask {
    /// Apart, as what it becomes is: an ask is handed on a few times.
    pub(super) message: Box<NewMessage>,
    /// The name of its request, with what tells that from another one of the same name.
    pub(super) key: Option<(Key, Vec<u8>)>,
    /// What it becomes, unless somebody has to be asked whom it reaches.
    pub(super) prepared: Option<Result<Box<Prepared>, Problem>>,
    pub(super) answer: oneshot::Sender<Verdict>,
    content: Sealed,
    keys: Arc<AppKeys>,
    max_attempts: u16,
}

impl Ask {
    /// A message, and where its answer will be.
    pub(super) fn new(
        message: NewMessage,
        key: Option<(Key, Vec<u8>)>,
        keys: Arc<AppKeys>,
        retry: &RetrySchedule,
    ) -> (Self, oneshot::Receiver<Verdict>) {
        let content = seal_content(&keys, message.id, &message.content);
        let (answer, answered) = oneshot::channel();
        let max_attempts = retry.max_attempts();
        let message = Box::new(message);
        let mut ask = Self { message, key, prepared: None, answer, content, keys, max_attempts };
        ask.prepared = without_asking(&ask.message).map(|found| ask.prepare(&found));
        (ask, answered)
    }

    /// What the message becomes if these are its recipients.
    pub(super) fn prepare(&self, found: &Found) -> Result<Box<Prepared>, Problem> {
        Prepared::of(&self.message, self.content.clone(), found, &self.keys, self.max_attempts).map(Box::new)
    }
}
