//! The recipients of a message, those nothing became of yet included: they are derived from its jobs.

use std::collections::{BTreeMap, HashMap};

use domain::{
    AppId, Channel, DeliveryId, DeliveryJob, DeliveryStatus, Lane, MessageId, SubscriptionId, Target,
};
use queue::group::waiting;
use sqlx::PgConnection;
use store::deliveries::{Page, Recorded, page, window};
use store::messages::MessageRecord;

use super::view::DeliveryView;
use crate::edge::Problem;

/// A page of recipients.
pub(crate) struct Listed {
    pub(crate) deliveries: Vec<DeliveryView>,
    /// Where the next page begins.
    pub(crate) next: Option<u32>,
}

/// Recipients looked at for one page of those that wait.
const LOOKED_AT: u32 = 10_000;
const WINDOW: u32 = 500;
/// Jobs looked through for the names of recipients that wait.
pub(super) const JOBS: i64 = 500;

/// Up to `limit` recipients with ordinals of at least `from`.
pub(crate) async fn list(
    conn: &mut PgConnection,
    app: AppId,
    message: &MessageRecord,
    status: Option<DeliveryStatus>,
    (from, limit): (u32, u32),
) -> Result<Listed, Problem> {
    let (found, next) = match status {
        None => {
            let last = from.saturating_add(limit).min(message.recipients);
            (everybody(conn, app, message.id, from, last).await?, (last < message.recipients).then_some(last))
        }
        Some(DeliveryStatus::Queued) => queued(conn, app, message, (from, limit)).await?,
        Some(status) => {
            let wanted = Page { status: Some(status), from, limit: limit as usize + 1 };
            let mut words = page(conn, app, message.id, wanted).await?;
            let next = (words.len() > limit as usize).then(|| words.pop()).flatten().map(|word| word.ordinal);
            (words.into_iter().map(|word| (word.ordinal, Some(word))).collect(), next)
        }
    };
    Ok(Listed { deliveries: views(conn, app, message.id, found).await?, next })
}

type Newest = BTreeMap<u32, Option<Recorded>>;

/// The newest word on every recipient from `first` to before `end`.
async fn everybody(
    conn: &mut PgConnection,
    app: AppId,
    message: MessageId,
    first: u32,
    end: u32,
) -> Result<Newest, Problem> {
    let mut newest: Newest = (first..end).map(|ordinal| (ordinal, None)).collect();
    if first < end {
        // In order of time, so that the last one stays.
        for word in window(conn, app, message, first, end - 1).await? {
            newest.insert(word.ordinal, Some(word));
        }
    }
    Ok(newest)
}

async fn queued(
    conn: &mut PgConnection,
    app: AppId,
    message: &MessageRecord,
    (from, limit): (u32, u32),
) -> Result<(Newest, Option<u32>), Problem> {
    let mut found = Newest::new();
    let mut at = from;
    while at < message.recipients && at - from < LOOKED_AT {
        let end = at.saturating_add(WINDOW).min(message.recipients);
        for (ordinal, word) in everybody(conn, app, message.id, at, end).await? {
            if word.as_ref().is_none_or(|word| word.status == DeliveryStatus::Queued) {
                if found.len() == limit as usize {
                    return Ok((found, Some(ordinal)));
                }
                found.insert(ordinal, word);
            }
        }
        at = end;
    }
    Ok((found, (at < message.recipients).then_some(at)))
}

/// Who they are, by the app's names.
async fn views(
    conn: &mut PgConnection,
    app: AppId,
    message: MessageId,
    found: Newest,
) -> Result<Vec<DeliveryView>, Problem> {
    let unknown: Vec<u32> =
        found.iter().filter(|(_, word)| word.is_none()).map(|(ordinal, _)| *ordinal).collect();
    let places = places(conn, app, message, &unknown).await?;
    let subscription_of = |ordinal: &u32, word: &Option<Recorded>| match word {
        Some(word) => word.subscription,
        None => places.get(ordinal).and_then(|(_, subscription)| *subscription),
    };
    let ids: Vec<SubscriptionId> =
        found.iter().filter_map(|(ordinal, word)| subscription_of(ordinal, word)).collect();
    let names = store::subscriptions::names_of(conn, app, &ids).await?;
    let views = found.iter().map(|(ordinal, word)| {
        let id = DeliveryId { message, ordinal: *ordinal };
        let view = match word {
            Some(word) => DeliveryView::recorded(id, word),
            None => DeliveryView::waiting(id, places.get(ordinal).map(|(channel, _)| *channel)),
        };
        let found = subscription_of(ordinal, word).and_then(|id| names.get(&id));
        let (subscription, user) = found.cloned().map_or((None, None), |(name, user)| (Some(name), user));
        DeliveryView { subscription, user, ..view }
    });
    Ok(views.collect())
}

/// Where recipients nothing became of yet are to be reached, as their jobs say.
async fn places(
    conn: &mut PgConnection,
    app: AppId,
    message: MessageId,
    ordinals: &[u32],
) -> Result<HashMap<u32, (Channel, Option<SubscriptionId>)>, Problem> {
    let mut places = HashMap::new();
    if ordinals.is_empty() {
        return Ok(places);
    }
    for job in waiting(conn, &Lane::all_of(app), message.uuid(), 0, JOBS).await? {
        let (Ok(channel), Ok(job)) = (job.queue.parse::<Channel>(), DeliveryJob::decode(&job.payload)) else {
            continue;
        };
        for recipient in job.recipients {
            if ordinals.binary_search(&recipient.ordinal).is_ok() {
                let subscription = match recipient.target {
                    Target::Subscription(id) => Some(id),
                    Target::Token { .. } => None,
                };
                places.insert(recipient.ordinal, (channel, subscription));
            }
        }
    }
    Ok(places)
}
