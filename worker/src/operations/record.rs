//! What a step of an operation writes.

use chrono::{DateTime, Utc};
use domain::{AppId, Channel, CredentialId, DeliveryJob, DeliveryStatus, ExpansionJob, OperationId, Reply};
use queue::Effects;
use queue::dead_letters::{DeadLetter, Replay, Selection, replay};
use sqlx::PgConnection;
use store::deliveries::{Entry, Pack};
use store::operations;
use store::subscriptions::ResealedToken;

use super::erase::Erasure;

/// The queue of audiences to be found.
const EXPANSION: &str = "expansion";

/// What steps write.
#[derive(Debug, Default)]
pub(crate) struct Step {
    pub(super) writes: Vec<Write>,
}

/// One thing a step writes.
#[derive(Debug)]
pub(super) enum Write {
    /// Moves a page of dead letters back, and accounts for their recipients.
    Raise { app: AppId, operation: OperationId, selection: Selection, replay: Replay, at: DateTime<Utc> },
    /// Notes that the provider accepted a credential.
    Verified { app: AppId, credential: CredentialId, version: i32, at: DateTime<Utc> },
    /// Seals a page of tokens anew.
    Reseal { app: AppId, operation: OperationId, tokens: Vec<ResealedToken>, looked_at: u64 },
    /// Seals a credential anew.
    ResealCredential { app: AppId, credential: CredentialId, before: Vec<u8>, after: Vec<u8> },
    /// Takes away a part of what an erased app left.
    Erase(Erasure),
    /// Ends the operation.
    Finish { app: AppId, operation: OperationId, failure: Option<String>, done: u64, at: DateTime<Utc> },
}

impl Effects for Step {
    fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }

    fn bytes(&self) -> usize {
        let of =
            |write: &Write| if let Write::Reseal { tokens, .. } = write { tokens.len() * 512 } else { 512 };
        self.writes.iter().map(of).sum()
    }

    async fn write(conn: &mut PgConnection, batch: &[&Self]) -> Result<(), sqlx::Error> {
        for write in batch.iter().flat_map(|step| &step.writes) {
            match write {
                Write::Raise { app, operation, selection, replay: how, at } => {
                    let letters = replay(conn, selection, how).await?;
                    expand_again(conn, &letters).await?;
                    let packs = packs_of(&letters, *operation, *at);
                    store::deliveries::insert(conn, &packs.iter().collect::<Vec<_>>()).await?;
                    let raised = u64::try_from(letters.len()).unwrap_or(0);
                    operations::advance(conn, *app, *operation, raised).await?;
                }
                Write::Verified { app, credential, version, at } => {
                    store::credentials::mark_verified(conn, *app, *credential, *version, *at).await?;
                }
                Write::Reseal { app, operation, tokens, looked_at } => {
                    store::subscriptions::reseal(conn, *app, tokens).await?;
                    operations::advance(conn, *app, *operation, *looked_at).await?;
                }
                Write::ResealCredential { app, credential, before, after } => {
                    store::credentials::reseal(conn, *app, *credential, (before, after)).await?;
                }
                Write::Erase(erasure) => erasure.write(conn).await?,
                Write::Finish { app, operation, failure, done, at } => {
                    operations::advance(conn, *app, *operation, *done).await?;
                    operations::finish(conn, *app, *operation, failure.as_deref(), *at).await?;
                }
            }
        }
        Ok(())
    }
}

/// Messages whose audience is looked for again have not failed any more, or what is found would not be sent.
async fn expand_again(conn: &mut PgConnection, letters: &[DeadLetter]) -> Result<(), sqlx::Error> {
    for letter in letters.iter().filter(|letter| letter.queue == EXPANSION) {
        if let Ok(job) = ExpansionJob::decode(&letter.payload) {
            store::messages::forget_failure(conn, job.app, job.message).await?;
        }
    }
    Ok(())
}

/// Takes the dead letters out of their messages' accounts: these recipients wait again.
fn packs_of(letters: &[DeadLetter], operation: OperationId, at: DateTime<Utc>) -> Vec<Pack> {
    let pack = |letter: &DeadLetter| {
        let channel: Channel = letter.queue.parse().ok()?;
        let job = DeliveryJob::decode(&letter.payload).ok()?;
        let entries = job.recipients.iter().map(|recipient| Entry {
            ordinal: recipient.ordinal,
            status: DeliveryStatus::Queued,
            undoes: Some(DeliveryStatus::DeadLetter),
            attempt: 0,
            subscription: match recipient.target {
                domain::Target::Subscription(id) => Some(id),
                domain::Target::Token { .. } => None,
            },
            provider_id: None,
            reply: Some(Reply::new(0, "replayed", format!("by {operation}"))),
        });
        Some(Pack {
            app: job.app,
            message: job.message,
            channel,
            recorded_at: at,
            entries: entries.collect(),
        })
    };
    letters.iter().filter_map(pack).collect()
}
