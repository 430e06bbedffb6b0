//! What happens to one expansion job.

use std::collections::BTreeMap;
use std::time::Duration;

use domain::limits::MAX_RECIPIENTS_PER_JOB;
use domain::{Cause, Channel, DeliveryJob, Environment, ExpansionJob, Lane, Recipient, Target, TraceContext};
use queue::{Disposition, Failure, Lease, NewJob, QueueName, When};
use store::StoreError;
use store::audience::{PageOfAll, page_of_all};
use store::messages::MessageRecord;
use store::pool::Readers;
use tracing::{Instrument as _, info, info_span, warn};

use super::bell::Bell;
use super::cursor::{Cursor, PageOfChannel};
use super::job::Expansion;
use super::record::{Found, Page};
use crate::in_time::in_time;

/// Subscriptions of one page: twenty full delivery jobs, one transaction.
const PAGE: usize = 10_000;
const DATABASE_REST: Duration = Duration::from_secs(1);

/// Expands one message's audience.
pub(crate) async fn expand(
    readers: Readers,
    max_attempts: u16,
    Expansion(job): Expansion,
    lease: Lease<Found>,
) -> Disposition<Found> {
    let trace_id = lease.job().trace.map(TraceContext::trace_id);
    let span = info_span!("job.expand", message.id = %job.message, trace_id);
    async {
        match pages(&readers, max_attempts, job, &lease).await {
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
    readers: &Readers,
    max_attempts: u16,
    job: ExpansionJob,
    lease: &Lease<Found>,
) -> Result<Disposition<Found>, StoreError> {
    let (mut cursor, mut bell) = (Cursor::read(lease.progress()), Bell::of(lease));
    loop {
        let Some((message, members)) = in_time(read_page(readers, job, &cursor, lease)).await? else {
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
        let recipients = cursor.turn(&members);
        let is_last = members.iter().all(|page| page.is_last);
        let finished_at = is_last.then(|| lease.now());
        let page = Page { app: job.app, message: job.message, recipients, jobs, finished_at };
        let found = Found { pages: vec![page] };
        // The last page is written like the others, so that its workers are woken after its commit.
        if lease.checkpoint(cursor.write(), found).await.is_err() {
            return Ok(Disposition::done());
        }
        bell.ring(queues);
        if is_last {
            info!(recipients = cursor.found, "the audience is complete");
            return Ok(Disposition::done());
        }
        if lease.is_stopping() {
            return Ok(Disposition::snooze(When::Now));
        }
    }
}

/// The message and its next recipients on each channel that has some left; none if it is over, nothing if it is not stored
/// any more.
async fn read_page(
    readers: &Readers,
    job: ExpansionJob,
    cursor: &Cursor,
    lease: &Lease<Found>,
) -> Result<Option<(MessageRecord, Vec<PageOfChannel>)>, StoreError> {
    let mut conn = readers.acquire().await?;
    let Some(message) = store::messages::get(&mut conn, job.app, job.message).await? else {
        return Ok(None);
    };
    if message.cancelled_at.is_some() || message.expires_at <= lease.now() {
        return Ok(Some((message, Vec::new())));
    }
    let after = cursor.left(&message.channels);
    let limit = share(after.len());
    let page = PageOfAll {
        after: &after,
        until: message.created_at,
        limit: i64::try_from(limit).unwrap_or(i64::MAX),
    };
    let members = page_of_all(&mut conn, job.app, &page).await?.into_iter();
    let members =
        members.map(|(channel, members)| PageOfChannel { channel, is_last: members.len() < limit, members });
    Ok(Some((message, members.collect())))
}

/// What one of so many channels gets of a page: full jobs, and one at least.
fn share(channels: usize) -> usize {
    (PAGE / channels.max(1) / MAX_RECIPIENTS_PER_JOB).max(1) * MAX_RECIPIENTS_PER_JOB
}

/// The jobs for one page, like `new_job` but for their recipients; the first one has the number `first`.
fn delivery_jobs(
    new_job: &NewJob,
    job: ExpansionJob,
    pages: &[PageOfChannel],
    first: u32,
) -> Vec<(QueueName, Vec<NewJob>)> {
    let mut groups: BTreeMap<(Channel, Environment), Vec<Recipient>> = BTreeMap::new();
    let everybody = pages.iter().flat_map(|page| page.members.iter().map(|member| (page.channel, member)));
    for ((channel, member), ordinal) in everybody.zip(first..=u32::MAX) {
        let recipient = Recipient { ordinal, target: Target::Subscription(member.id) };
        groups.entry((channel, member.environment)).or_default().push(recipient);
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
