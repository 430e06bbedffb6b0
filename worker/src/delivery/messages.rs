//! Messages and their providers' forms, read once for all their recipients.

use std::sync::Arc;
use std::time::Duration;

use domain::{AppId, Message, MessageId, Reply};
use moka::future::Cache;
use store::pool::Readers;
use store::{StoreError, Vault};

use crate::channels::Composed;
use crate::in_time::in_time;
use crate::lines::OpenLine;

/// How long a message is believed without asking again. It bounds how long a cancelled one is still sent.
const FRESH: Duration = Duration::from_secs(1);
const MESSAGES: u64 = 1_000;
const COMPOSED: u64 = 2_000;
const COMPOSED_FOR: Duration = Duration::from_mins(10);

type ComposedOrReply = Result<Arc<dyn Composed>, Reply>;

/// Messages and their providers' forms.
pub(crate) struct Messages {
    readers: Readers,
    vault: Vault,
    known: Cache<(AppId, MessageId), Option<Arc<Message>>>,
    composed: Cache<(MessageId, u64), Arc<ComposedOrReply>>,
}

impl Messages {
    pub(crate) fn new(readers: Readers, vault: Vault) -> Self {
        Self {
            readers,
            vault,
            known: Cache::builder().max_capacity(MESSAGES).time_to_live(FRESH).build(),
            composed: Cache::builder().max_capacity(COMPOSED).time_to_idle(COMPOSED_FOR).build(),
        }
    }

    /// A message; nothing if it is not there (any more).
    pub(super) async fn get(
        &self,
        app: AppId,
        id: MessageId,
    ) -> Result<Option<Arc<Message>>, Arc<StoreError>> {
        if let Some(message) = self.known.get(&(app, id)).await {
            return Ok(message);
        }
        // Rare, so it does not belong into the memory of every job.
        Box::pin(self.known.try_get_with((app, id), in_time(self.load(app, id)))).await
    }

    async fn load(&self, app: AppId, id: MessageId) -> Result<Option<Arc<Message>>, StoreError> {
        let record = {
            let mut conn = self.readers.acquire().await?;
            store::messages::get(&mut conn, app, id).await?
        };
        let Some(record) = record else { return Ok(None) };
        let keys = self.vault.keys_for(app, [record.content.as_bytes()]).await?;
        let content = record.open(&keys)?;
        Ok(Some(Arc::new(record.into_message(app, content))))
    }

    /// A message in the form of `line`, made once.
    pub(super) async fn composed(&self, message: &Message, line: &OpenLine) -> ComposedOrReply {
        // A line is another one after every change of its credential.
        let key = (message.id, line.number);
        let made = self.composed.get_with(key, async { Arc::new(line.line.compose(message)) }).await;
        match &*made {
            Ok(composed) => Ok(Arc::clone(composed)),
            Err(reply) => Err(reply.clone()),
        }
    }
}
