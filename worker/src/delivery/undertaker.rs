//! The account of delivery jobs that the queue gives up: their workers died, their handler hung, their bytes do not
//! read.

use domain::{Channel, DeliveryJob, DeliveryStatus, Recipient, RecipientSet, Reply, Target};
use futures::future::BoxFuture;
use queue::dead_letters::{NewDeadLetter, insert};
use queue::{DeadJob, Undertaker};
use sqlx::PgConnection;
use store::deliveries::{Entry, Pack};
use uuid::Uuid;

/// Gives every unsettled recipient its final status and a dead letter of its own.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DeliveryUndertaker(pub(crate) Channel);

impl Undertaker for DeliveryUndertaker {
    fn bury<'a>(
        &'a self,
        conn: &'a mut PgConnection,
        dead: &'a [DeadJob],
    ) -> BoxFuture<'a, Result<(), sqlx::Error>> {
        Box::pin(async move {
            let (mut letters, mut packs) = (Vec::new(), Vec::new());
            for job in dead {
                match DeliveryJob::decode(&job.payload) {
                    Ok(delivery) => {
                        let (pack, of_recipients) = account(self.0, job, &delivery);
                        packs.push(pack);
                        letters.extend(of_recipients);
                    }
                    // Whose it was can not be read; the bytes are kept for whoever can.
                    Err(_) => letters.push(NewDeadLetter::whole(job)),
                }
            }
            insert(conn, &letters.iter().collect::<Vec<_>>()).await?;
            store::deliveries::insert(conn, &packs.iter().collect::<Vec<_>>()).await
        })
    }
}

fn account(channel: Channel, job: &DeadJob, delivery: &DeliveryJob) -> (Pack, Vec<NewDeadLetter>) {
    let settled = RecipientSet::from_bytes(job.progress.as_deref().unwrap_or_default());
    let places = delivery.recipients.iter().enumerate();
    let left: Vec<&Recipient> =
        places.filter(|(place, _)| !settled.contains(*place)).map(|(_, recipient)| recipient).collect();
    let entries = left.iter().map(|recipient| Entry {
        ordinal: recipient.ordinal,
        status: DeliveryStatus::DeadLetter,
        undoes: None,
        attempt: 0,
        subscription: subscription_of(recipient),
        provider_id: None,
        reply: Some(Reply::new(0, &*job.failure.code, &*job.failure.detail)),
    });
    let pack = Pack {
        app: delivery.app,
        message: delivery.message,
        channel,
        recorded_at: job.died_at,
        entries: entries.collect(),
    };
    let letters = left.iter().map(|recipient| NewDeadLetter {
        id: Uuid::now_v7(),
        part: Some(recipient.ordinal.into()),
        provenance: job.provenance.clone(),
        payload: single(delivery, recipient),
        progress: None,
        weight: 1,
        failure: job.failure.clone(),
    });
    (pack, letters.collect())
}

/// The bytes of a job for one recipient of `delivery`.
pub(super) fn single(delivery: &DeliveryJob, recipient: &Recipient) -> Vec<u8> {
    let (app, message) = (delivery.app, delivery.message);
    DeliveryJob { app, message, recipients: vec![recipient.clone()] }.encode()
}

/// The subscription of a recipient that has one.
pub(super) fn subscription_of(recipient: &Recipient) -> Option<domain::SubscriptionId> {
    match recipient.target {
        Target::Subscription(id) => Some(id),
        Target::Token { .. } => None,
    }
}
