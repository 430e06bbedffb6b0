//! Where the recipients of a job are reached.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::{DeliveryJob, Environment, Recipient, RecipientSet, Reply, SubscriptionId, Target};
use sqlx::postgres::PgPool;
use store::StoreError;
use store::subscriptions::{Reach, State};

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

/// Reads the addresses of the recipients that are not settled, in one query.
pub(super) async fn load(
    pool: &PgPool,
    job: &DeliveryJob,
    settled: &RecipientSet,
) -> Result<(Vec<Reachable>, Vec<Unreachable>), StoreError> {
    let open: Vec<(usize, &Recipient)> =
        job.recipients.iter().enumerate().filter(|(place, _)| !settled.contains(*place)).collect();
    let ids: Vec<SubscriptionId> = open
        .iter()
        .filter_map(|(_, recipient)| match recipient.target {
            Target::Subscription(id) => Some(id),
            Target::Token { .. } => None,
        })
        .collect();
    let mut known: HashMap<SubscriptionId, Reach> = HashMap::new();
    if !ids.is_empty() {
        let mut conn = pool.acquire().await?;
        let rows = store::subscriptions::reach(&mut conn, job.app, &ids).await?;
        known.extend(rows.into_iter().map(|reach| (reach.id, reach)));
    }
    let (mut reachable, mut unreachable) = (Vec::with_capacity(open.len()), Vec::new());
    for (place, recipient) in open {
        match locate(recipient, &mut known) {
            Ok((token, environment, registered_at)) => reachable.push(Reachable {
                place,
                ordinal: recipient.ordinal,
                subscription: super::undertaker::subscription_of(recipient),
                token,
                environment,
                registered_at,
            }),
            Err(reply) => unreachable.push(Unreachable { place, reply }),
        }
    }
    Ok((reachable, unreachable))
}

type Located = (String, Environment, Option<DateTime<Utc>>);

fn locate(recipient: &Recipient, known: &mut HashMap<SubscriptionId, Reach>) -> Result<Located, Reply> {
    match &recipient.target {
        Target::Token { token, environment } => Ok((token.clone(), *environment, None)),
        Target::Subscription(id) => match known.remove(id) {
            Some(reach) if reach.state == State::Active => {
                Ok((reach.token, reach.environment, Some(reach.registered_at)))
            }
            Some(reach) => {
                let why =
                    format!("the subscription became {} after the message was accepted", reach.state.name());
                Err(Reply::new(0, "subscription_not_active", why))
            }
            None => {
                let why = "the subscription was deleted after the message was accepted";
                Err(Reply::new(0, "subscription_deleted", why))
            }
        },
    }
}
