//! Take a message back.

use std::sync::Arc;

use chrono::{DateTime, SubsecRound as _, Utc};
use domain::{AppId, Channel, DeliveryJob, DeliveryStatus, Lane, MessageId, RecipientSet, Target};
use poem::http::Method;
use poem_openapi::OpenApi;
use poem_openapi::param::{Header, Path};
use queue::group::{Waiting, withdraw};
use serde_json::Value;
use sqlx::PgConnection;
use store::Vault;
use store::deliveries::{Entry, Pack};

use super::get::message;
use super::view::MessageView;
use crate::edge::{
    Answer, Caller, Code, Effect, IdempotencyKey, Once, Problem, Text, Written, do_once, fingerprint,
};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Cancel(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Messages")]
impl Cancel {
    /// Take a message back
    ///
    /// What waits is cancelled in the same commit; a job that runs notices within about a second. What the provider
    /// accepted stays sent. Cancelling a cancelled message changes nothing.
    #[oai(path = "/messages/:id/cancel", method = "post", operation_id = "cancelMessage")]
    async fn cancel(
        &self,
        caller: Caller,
        id: Path<Text<MessageId>>,
        /// Names this request for 7 days.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
    ) -> Written<MessageView> {
        let app = caller.app()?;
        let id = id.0.0;
        let fingerprint = fingerprint(&Method::POST, &format!("/v1/messages/{id}/cancel"), &Value::Null);
        // So that nobody waits for two connections at once.
        self.0.vault.keys(app).await?;
        let vault = self.0.vault.clone();
        let key = key.0.map(|key| key.of(Some(app)));
        // The answer shows what the message says.
        let (reader, reading) = (caller.clone(), caller.reading(app));
        let is_due = reading.is_due();
        let done = do_once(self.0.within(app).await?, key, &fingerprint, |conn| {
            Box::pin(async move {
                let effect = cancel(conn, vault, app, id).await?;
                if is_due {
                    reader.record(conn, Some(app), format!("message {id}"), (None, None)).await?;
                }
                Ok(effect)
            })
        });
        match done.await? {
            Once::First(effect) => {
                caller.remember(reading).await;
                Ok(Answer::with_status(effect.status, &effect.view))
            }
            Once::Again(status, body) => Ok(Answer::raw(status, body, true)),
        }
    }
}

async fn cancel(
    conn: &mut PgConnection,
    vault: Vault,
    app: AppId,
    id: MessageId,
) -> Result<Effect<MessageView>, Problem> {
    let now = Utc::now().trunc_subsecs(6);
    let before = store::messages::get(conn, app, id).await?.ok_or_else(|| Problem::not_found(id))?;
    let settled = store::deliveries::account(conn, app, id).await?.settled();
    if before.failed_at.is_some() || (before.cancelled_at.is_none() && is_over(&before, settled)) {
        return Err(Problem::new(Code::MessageOver));
    }
    if store::messages::cancel(conn, app, id, now).await? {
        let withdrawn = withdraw(conn, &Lane::all_of(app), id.uuid()).await?;
        let packs: Vec<Pack> = withdrawn.iter().filter_map(|job| pack_of(job, now)).collect();
        store::wall::leave(conn).await?;
        store::deliveries::insert(conn, &packs.iter().collect::<Vec<_>>()).await?;
        store::wall::enter_again(conn).await?;
    }
    Ok(Effect { view: message(conn, &vault, app, id).await?, status: 200, kept: None })
}

fn is_over(message: &store::messages::MessageRecord, settled: u64) -> bool {
    message.expanded_at.is_some() && settled >= u64::from(message.recipients)
}

/// The account of a job that was taken back; none for one that had no recipients yet.
fn pack_of(waiting: &Waiting, now: DateTime<Utc>) -> Option<Pack> {
    let channel: Channel = waiting.queue.parse().ok()?;
    let job = DeliveryJob::decode(&waiting.payload).ok()?;
    let settled = RecipientSet::from_bytes(waiting.progress.as_deref().unwrap_or_default());
    let open = job.recipients.iter().enumerate().filter(|(place, _)| !settled.contains(*place));
    let entries = open.map(|(_, recipient)| Entry {
        ordinal: recipient.ordinal,
        status: DeliveryStatus::Cancelled,
        undoes: None,
        attempt: 0,
        subscription: match recipient.target {
            Target::Subscription(id) => Some(id),
            Target::Token { .. } => None,
        },
        provider_id: None,
        reply: None,
    });
    Some(Pack { app: job.app, message: job.message, channel, recorded_at: now, entries: entries.collect() })
}
