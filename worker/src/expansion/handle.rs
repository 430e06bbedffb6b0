//! What happens to one expansion job.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::limits::MAX_RECIPIENTS_PER_JOB;
use domain::{Cause, Channel, DeliveryJob, Environment, ExpansionJob, Lane, Recipient, Target, TraceContext};
use queue::{Disposition, Failure, Lease, NewJob, QueueName, When};
use sqlx::postgres::PgPool;
use store::StoreError;
use store::audience::{Member, PageOfAll, page_of_all};
use store::messages::MessageRecord;
use tracing::{Instrument as _, info, info_span, warn};

use super::job::{Cursor, Expansion};
use super::record::{Found, Page};

/// Subscriptions of one page: ten full delivery jobs a channel, one transaction.
const PAGE: usize = 5_000;
const DATABASE_REST: Duration = Duration::from_secs(1);

/// Expands one message's audience.
pub(crate) async fn expand(
    pool: PgPool,
    max_attempts: u16,
    Expansion(job): Expansion,
    lease: Lease<Found>,
) -> Disposition<Found> {
    let trace_id = lease.job().trace.map(TraceContext::trace_id);
    let span = info_span!("job.expand", message.id = %job.message, trace_id);
    async {
        match pages(&pool, max_attempts, job, &lease).await {
            Ok(disposition) => disposition,
            Err(error) => {
                warn!(%error, "the audience can not be read; trying again");
                Disposition::snooze(When::After(DATABASE_REST))
            }
        }
    }
    .instrument(span)
    .await
}

async fn pages(
    pool: &PgPool,
    max_attempts: u16,
    job: ExpansionJob,
    lease: &Lease<Found>,
) -> Result<Disposition<Found>, StoreError> {
    let mut cursor = Cursor::read(lease.progress());
    loop {
        let Some((message, members)) = read_page(pool, job, cursor, lease).await? else {
            let why = "the message is not stored any more";
            return Ok(Disposition::dead(Failure::new(Cause::HandlerFailed, "message_gone", why)));
        };
        let new_job = NewJob {
            priority: message.priority,
            group: Some(job.message.uuid()),
            max_attempts,
            trace: lease.job().trace,
            ..NewJob::new(Vec::new())
        };
        let jobs = delivery_jobs(&new_job, job, &members, cursor.found);
        let queues: Vec<QueueName> = jobs.iter().map(|(queue, _)| queue.clone()).collect();
        let recipients = u32::try_from(members.len()).unwrap_or(0);
        let is_last = members.len() < PAGE;
        let finished_at = is_last.then(|| lease.now());
        let page = Page { app: job.app, message: job.message, recipients, jobs, finished_at };
        let found = Found { pages: vec![page] };
        cursor.after = members.last().map(|member| member.id).or(cursor.after);
        cursor.found += recipients;
        // The last page is written like the others, so that its workers are woken after its commit.
        if lease.checkpoint(cursor.write(), found).await.is_err() {
            return Ok(Disposition::done());
        }
        for queue in &queues {
            lease.wake(queue);
        }
        if is_last {
            info!(recipients = cursor.found, "the audience is complete");
            return Ok(Disposition::done());
        }
        if lease.is_stopping() {
            return Ok(Disposition::snooze(When::Now));
        }
    }
}

/// The message and its next recipients; none if it is over, nothing if it is not stored any more.
async fn read_page(
    pool: &PgPool,
    job: ExpansionJob,
    cursor: Cursor,
    lease: &Lease<Found>,
) -> Result<Option<(MessageRecord, Vec<Member>)>, StoreError> {
    let mut conn = pool.acquire().await?;
    let Some(message) = store::messages::get(&mut conn, job.app, job.message).await? else {
        return Ok(None);
    };
    if message.cancelled_at.is_some() || message.expires_at <= lease.now() {
        return Ok(Some((message, Vec::new())));
    }
    let page = PageOfAll {
        channels: &message.channels,
        until: message.created_at,
        after: cursor.after,
        limit: i64::try_from(PAGE).unwrap_or(i64::MAX),
    };
    let members = page_of_all(&mut conn, job.app, &page).await?;
    Ok(Some((message, members)))
}

/// The jobs for one page, like `new_job` but for their recipients; the first one has the number `first`.
fn delivery_jobs(
    new_job: &NewJob,
    job: ExpansionJob,
    members: &[Member],
    first: u32,
) -> Vec<(QueueName, Vec<NewJob>)> {
    let mut groups: BTreeMap<(Channel, Environment), Vec<Recipient>> = BTreeMap::new();
    for (member, ordinal) in members.iter().zip(first..=u32::MAX) {
        let recipient = Recipient { ordinal, target: Target::Subscription(member.id) };
        groups.entry((member.channel, member.environment)).or_default().push(recipient);
    }
    let jobs = groups.into_iter().filter_map(|((channel, environment), recipients)| {
        let queue = QueueName::parse(channel.name()).ok()?;
        let jobs = recipients.chunks(MAX_RECIPIENTS_PER_JOB).map(|chunk| NewJob {
            lane: Lane::of(job.app, environment).uuid(),
            weight: u32::try_from(chunk.len()).unwrap_or(1),
            payload: DeliveryJob { app: job.app, message: job.message, recipients: chunk.to_vec() }.encode(),
            ..new_job.clone()
        });
        Some((queue, jobs.collect()))
    });
    jobs.collect()
}
