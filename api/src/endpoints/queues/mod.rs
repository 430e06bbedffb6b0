//! Queues: how full they are, and what stands still.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{AppId, Environment, Lane, Priority};
use poem_openapi::{Object, OpenApi};
use queue::controls::{self, Control, Pause};
use queue::statistics::{self, QueueStatistics};

use crate::edge::{Answer, Caller, List, Read};
use crate::endpoints::Tag;
use crate::services::Services;

struct ListQueues(Arc<Services>);

/// The endpoints of queues.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    ListQueues(Arc::clone(services))
}

/// How full one queue is. Numbers stop at 100,000.
#[derive(Debug, Object)]
#[oai(rename = "Queue")]
pub(crate) struct QueueView {
    /// Its name: a channel, or work of our own.
    queue: String,
    /// Jobs that can run now, by priority.
    ready: ReadyView,
    /// Jobs that run, as workers said with their last heartbeats: up to 4 seconds old.
    running: u64,
    /// Jobs that run later.
    scheduled: u64,
    /// Dead letters kept.
    dead_letters: u64,
    /// How long the oldest ready job has waited, in seconds.
    oldest_ready_age_seconds: f64,
    /// What stands still: of your app, or of everybody.
    paused: Vec<PauseView>,
}

/// Jobs that can run now, by priority.
#[derive(Debug, Object)]
#[oai(rename = "ReadyJobs")]
pub(crate) struct ReadyView {
    critical: u64,
    high: u64,
    normal: u64,
    low: u64,
    bulk: u64,
}

/// A lane that stands still.
#[derive(Debug, Object)]
#[oai(rename = "Pause")]
pub(crate) struct PauseView {
    /// `production` or `sandbox` of your app; null if the whole queue stands still.
    environment: Option<String>,
    /// Why.
    reason: String,
    /// Until when; null until somebody resumes it.
    until: Option<DateTime<Utc>>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Queues")]
impl ListQueues {
    /// How full the queues are
    ///
    /// Numbers are of all apps together; pauses are your app's own and those of everybody. All queues at once: there is one
    /// per channel, and a few for work of our own.
    #[oai(path = "/queues", method = "get", operation_id = "listQueues")]
    async fn list(&self, caller: Caller) -> Read<List<QueueView>> {
        let app = caller.any();
        let mut conn = self.0.conn().await?;
        let controls = controls::list(&mut conn, None).await?;
        let queues = statistics::queues(&mut conn).await?;
        Ok(Answer::new(&List { data: queues.iter().map(|queue| view(queue, &controls, app)).collect() }))
    }
}

fn view(queue: &QueueStatistics, controls: &[Control], app: Option<AppId>) -> QueueView {
    let ready = |priority| queue.ready.get(&priority).copied().unwrap_or(0);
    let own = controls.iter().filter(|control| control.queue == queue.queue.as_str());
    QueueView {
        queue: queue.queue.to_string(),
        ready: ReadyView {
            critical: ready(Priority::Critical),
            high: ready(Priority::High),
            normal: ready(Priority::Normal),
            low: ready(Priority::Low),
            bulk: ready(Priority::Bulk),
        },
        running: queue.running,
        scheduled: queue.scheduled,
        dead_letters: queue.dead_letters,
        oldest_ready_age_seconds: queue.oldest_ready_age.as_secs_f64(),
        paused: own.filter_map(|control| pause(control, app)).collect(),
    }
}

fn pause(control: &Control, app: Option<AppId>) -> Option<PauseView> {
    let until = match control.pause? {
        Pause::Until(at) => Some(at),
        Pause::UntilResumed => None,
    };
    let worlds = [Environment::Production, Environment::Sandbox];
    let environment =
        app.and_then(|app| worlds.into_iter().find(|world| Lane::of(app, *world).uuid() == control.lane));
    if environment.is_none() && !control.lane.is_nil() {
        return None;
    }
    let environment = environment.map(|environment| environment.name().to_owned());
    Some(PauseView { environment, reason: control.reason.clone(), until })
}
