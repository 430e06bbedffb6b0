//! Where the recipients of a job are reached.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{
    AppId, Channel, DeliveryJob, Environment, Recipient, RecipientSet, Reply, SubscriptionId, Target,
};
use secrets::{AppKeys, Sealed, SecretsError};
use sqlx::PgConnection;
use store::places::{recipient_token, subscription_token};
use store::pool::Readers;
use store::subscriptions::{Reach, reach, reach_in};
use store::{StoreError, Vault};

use super::stretch::stretch_of;
use super::undertaker::subscription_of;

/// A recipient that can be sent to.
#[derive(Debug, Clone)]
pub(super) struct Reachable {
    /// The recipient's place in the job.
    pub(super) place: usize,
    pub(super) ordinal: u32,
    pub(super) subscription: Option<SubscriptionId>,
    pub(super) token: String,
    pub(super) environment: Environment,
    /// When the app last said that the token is alive.
    pub(super) registered_at: Option<DateTime<Utc>>,
}

/// A recipient that can not be sent to, and why.
#[derive(Debug, Clone)]
pub(super) struct Unreachable {
    pub(super) place: usize,
    pub(super) reply: Reply,
}

/// Reads the addresses of the recipients that are not settled, and opens them.
pub(super) async fn load(
    (readers, vault): (&Readers, &Vault),
    channel: Channel,
    job: &DeliveryJob,
    settled: &RecipientSet,
) -> Result<(Vec<Reachable>, Vec<Unreachable>), StoreError> {
    let open: Vec<(usize, &Recipient)> =
        job.recipients.iter().enumerate().filter(|(place, _)| !settled.contains(*place)).collect();
    let found = if open.iter().any(|(_, recipient)| subscription_of(recipient).is_some()) {
        find(&mut *readers.acquire().await?, job.app, channel, &open).await?
    } else {
        vec![None; open.len()]
    };
    let given = open.iter().filter_map(|(_, recipient)| match &recipient.target {
        Target::Token { sealed, .. } => Some(sealed.as_slice()),
        Target::Subscription(_) => None,
    });
    let stored = found.iter().flatten().map(|reach| reach.token.as_bytes());
    let keys = vault.keys_for(job.app, stored.chain(given)).await?;
    let (mut reachable, mut unreachable) = (Vec::with_capacity(open.len()), Vec::new());
    for ((place, recipient), reach) in open.into_iter().zip(found) {
        match locate(&keys, job, recipient, reach) {
            Ok((token, environment, registered_at)) => reachable.push(Reachable {
                place,
                ordinal: recipient.ordinal,
                subscription: subscription_of(recipient),
                token,
                environment,
                registered_at,
            }),
            Err(reply) => unreachable.push(Unreachable { place, reply }),
        }
    }
    Ok((reachable, unreachable))
}

/// The stored ones, in one query or two: for each of `open` where it is reached.
async fn find(
    conn: &mut PgConnection,
    app: AppId,
    channel: Channel,
    open: &[(usize, &Recipient)],
) -> Result<Vec<Option<Reach>>, StoreError> {
    let mut near = Vec::new();
    if let Some(stretch) = stretch_of(open.iter().map(|(_, recipient)| *recipient)) {
        near = reach_in(conn, app, channel, stretch).await?;
    }
    // Both ascend; whoever were not met on the way is looked up like one that is not near.
    let mut near = near.into_iter().peekable();
    let mut met = |id| {
        while near.next_if(|reach| reach.id < id).is_some() {}
        near.next_if(|reach| reach.id == id)
    };
    let ids = open.iter().map(|(_, recipient)| subscription_of(recipient));
    let mut found: Vec<Option<Reach>> = ids.clone().map(|id| met(id?)).collect();
    let others: Vec<SubscriptionId> =
        ids.clone().zip(&found).filter(|(_, reach)| reach.is_none()).filter_map(|(id, _)| id).collect();
    if !others.is_empty() {
        let rows = reach(conn, app, &others).await?.into_iter();
        let mut rows: HashMap<SubscriptionId, Reach> = rows.map(|reach| (reach.id, reach)).collect();
        for (reach, id) in found.iter_mut().zip(ids).filter(|(reach, _)| reach.is_none()) {
            *reach = id.and_then(|id| rows.remove(&id));
        }
    }
    Ok(found)
}

type Located = (String, Environment, Option<DateTime<Utc>>);

fn locate(
    keys: &AppKeys,
    job: &DeliveryJob,
    recipient: &Recipient,
    reach: Option<Reach>,
) -> Result<Located, Reply> {
    match &recipient.target {
        Target::Token { sealed, environment } => {
            let (message, ordinal) = (job.message.uuid(), recipient.ordinal.to_be_bytes());
            let place = recipient_token(&message, &ordinal);
            let token =
                keys.open_text(&place, Sealed::stored(sealed.clone())).map_err(|error| unreadable(&error))?;
            Ok((token, *environment, None))
        }
        Target::Subscription(_) => match reach {
            Some(Reach { unusable: Some(state), .. }) => {
                let why = format!("the subscription became {} after the message was accepted", state.name());
                Err(Reply::new(0, "subscription_not_active", why))
            }
            Some(reach) => {
                let place = subscription_token(&reach.external_id);
                let token = keys.open_text(&place, reach.token).map_err(|error| unreadable(&error))?;
                Ok((token, reach.environment, Some(reach.registered_at)))
            }
            None => {
                let why = "the subscription was deleted after the message was accepted";
                Err(Reply::new(0, "subscription_deleted", why))
            }
        },
    }
}

/// Its key is gone or its row was tampered with: nobody will ever read it, so waiting does not help.
fn unreadable(error: &SecretsError) -> Reply {
    Reply::new(0, "token_unreadable", error.to_string())
}
