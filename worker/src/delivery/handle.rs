//! What happens to one delivery job.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use domain::retry::RetrySchedule;
use domain::{Cause, Channel, DeliveryJob, DeliveryStatus, Environment, Message, Reply};
use queue::{Disposition, Failure, Lease, LeaseLost, When};
use store::pool::Readers;
use store::{StoreError, Vault};
use tracing::{Instrument as _, info_span, warn};

use super::gate::Gate;
use super::job::Delivery;
use super::messages::Messages;
use super::recipients::{Reachable, load};
use super::record::Record;
use super::run::{Ready, ReadyLines, Run};
use super::verdict::MISCONFIGURED_REST;
use crate::in_time::in_time;
use crate::lines::{Lines, NoLine};

/// What delivery needs.
pub(crate) struct Pipeline {
    pub(crate) readers: Readers,
    pub(crate) vault: Vault,
    pub(crate) lines: Lines,
    pub(crate) messages: Messages,
    /// One for each channel: a provider that hangs fills its own.
    pub(crate) gates: HashMap<Channel, Gate>,
    pub(crate) retry: RetrySchedule,
}

/// The wait before a job whose data could not be read is tried again.
const DATABASE_REST: Duration = Duration::from_secs(1);

/// Delivers one job.
pub(crate) async fn deliver(
    pipeline: Arc<Pipeline>,
    channel: Channel,
    Delivery(job): Delivery,
    lease: Lease<Record>,
) -> Disposition<Record> {
    let trace_id = lease.job().trace.map(domain::TraceContext::trace_id);
    let span = info_span!("job.deliver", message.id = %job.message, channel = channel.name(),
        attempt = lease.job().attempt, recipients = job.recipients.len(), trace_id);
    async {
        match prepare(&pipeline, channel, &job, &lease).await {
            Ok(disposition) => disposition,
            // The row is somebody else's; nothing this says is written.
            Err(Failed::LeaseLost) => Disposition::done(),
            Err(Failed::Database(error)) => {
                warn!(%error, "the job's data can not be read; trying again");
                Disposition::snooze(When::After(DATABASE_REST))
            }
        }
    }
    .instrument(span)
    .await
}

enum Failed {
    LeaseLost,
    Database(String),
}

impl From<LeaseLost> for Failed {
    fn from(_: LeaseLost) -> Self {
        Self::LeaseLost
    }
}

async fn prepare(
    pipeline: &Pipeline,
    channel: Channel,
    job: &DeliveryJob,
    lease: &Lease<Record>,
) -> Result<Disposition<Record>, Failed> {
    let message = match pipeline.messages.get(job.app, job.message).await {
        Ok(Some(message)) => message,
        Ok(None) => return Ok(dead("message_gone", "the message is not stored any more")),
        Err(error) => return without_message(&error),
    };
    let mut run = Run::new(pipeline, lease, channel, job, &message);
    if let Some(status) = moot(&message, lease) {
        run.settle_unasked(status);
        return Ok(run.end());
    }
    let loaded = load((&pipeline.readers, &pipeline.vault), channel, job, &run.settled);
    let (mut reachable, unreachable) =
        in_time(loaded).await.map_err(|error| Failed::Database(error.to_string()))?;
    run.settle_unreachable(unreachable);
    let mut ready = ReadyLines::default();
    for environment in [Environment::Production, Environment::Sandbox] {
        if !reachable.iter().any(|recipient| recipient.environment == environment) {
            continue;
        }
        match ready_line(pipeline, channel, &message, environment).await? {
            Ok(line) => ready.add(environment, line),
            Err(obstacle) => {
                let of_it = |recipient: &mut Reachable| recipient.environment == environment;
                let group: Vec<Reachable> = reachable.extract_if(.., of_it).collect();
                stop_at(&obstacle, &mut run, &group);
            }
        }
    }
    // A place stays with the line it is of.
    reachable.sort_by_key(|recipient| recipient.environment);
    run.send(&reachable, &ready).await?;
    Ok(run.end())
}

/// What becomes of recipients who can not be sent to.
fn stop_at(obstacle: &Obstacle, run: &mut Run<'_>, group: &[Reachable]) {
    match obstacle {
        Obstacle::Refused(reply) => run.give_up(group, reply),
        Obstacle::Misconfigured(reply) => {
            let (app, channel) = (run.job.app, run.channel);
            telemetry::metrics::lane_paused(channel, "misconfigured");
            warn!(app.id = %app, channel = channel.name(), code = reply.code,
                "the app can not send on this channel: lane paused");
            let why = format!("misconfigured: {} {}", reply.code, reply.detail);
            run.pause_lane(Some(MISCONFIGURED_REST), why);
            run.leave(group, Duration::ZERO);
        }
    }
}

/// A message that can not be read now, or never again.
fn without_message(error: &StoreError) -> Result<Disposition<Record>, Failed> {
    if matches!(error, StoreError::NoKeys) {
        return Ok(dead("app_erased", "the app was erased"));
    }
    let why = error.to_string();
    if error.is_for_good() { Ok(dead("message_unreadable", &why)) } else { Err(Failed::Database(why)) }
}

fn dead(code: &str, why: &str) -> Disposition<Record> {
    Disposition::dead(Failure::new(Cause::HandlerFailed, code, why))
}

/// Why there is nothing to send any more.
pub(super) fn moot(message: &Message, lease: &Lease<Record>) -> Option<DeliveryStatus> {
    if message.cancelled {
        Some(DeliveryStatus::Cancelled)
    } else if message.expires_at <= lease.now() {
        Some(DeliveryStatus::Expired)
    } else {
        None
    }
}

enum Obstacle {
    /// The provider would never take this message.
    Refused(Reply),
    /// The app can not send on this channel now.
    Misconfigured(Reply),
}

async fn ready_line(
    pipeline: &Pipeline,
    channel: Channel,
    message: &Message,
    environment: Environment,
) -> Result<Result<Ready, Obstacle>, Failed> {
    let line = match pipeline.lines.get(message.app, channel, environment).await {
        Ok(line) => line,
        Err(NoLine::Misconfigured(reply)) => return Ok(Err(Obstacle::Misconfigured(reply))),
        Err(NoLine::Unavailable(error)) => return Err(Failed::Database(error.to_string())),
    };
    let composed = pipeline.messages.composed(message, &line).await;
    Ok(composed.map(|composed| (line, composed)).map_err(Obstacle::Refused))
}
