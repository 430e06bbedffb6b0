//! Lanes: an app's share of a channel, to be stopped and let go on.

mod pause;
mod resume;

use std::sync::Arc;

use domain::{AppId, Environment, Lane};
use poem_openapi::{Object, OpenApi};
use queue::controls::{self, Pause};
use queue::{QueueError, QueueName};
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::edge::Text;
use crate::services::Services;

/// How the reason of a pause begins that a person made: the pipeline does not end it.
pub(super) const PAUSED_BY_HAND: &str = "paused by hand";

/// The endpoints of lanes.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    (pause::PauseLane(Arc::clone(services)), resume::ResumeLane(Arc::clone(services)))
}

/// How a lane stands now.
#[derive(Debug, Object)]
#[oai(rename = "Lane")]
pub(crate) struct LaneView {
    /// The channel.
    channel: Text<domain::Channel>,
    /// Whether it stands still.
    paused: bool,
}

/// The lanes meant: of the app in one world or both; of everybody for an operator.
fn lanes(app: Option<AppId>, environment: Option<Environment>) -> Vec<Uuid> {
    match (app, environment) {
        (Some(app), Some(environment)) => vec![Lane::of(app, environment).uuid()],
        (Some(app), None) => Lane::all_of(app),
        (None, _) => vec![Uuid::nil()],
    }
}

/// How these lanes of `app` stand, for the audit log.
async fn standing(
    conn: &mut PgConnection,
    queue: &QueueName,
    app: Option<AppId>,
    lanes: &[Uuid],
) -> Result<Value, QueueError> {
    let world_of = |lane: Uuid| {
        let mut worlds = [Environment::Production, Environment::Sandbox].into_iter();
        let world = worlds.find(|world| app.is_some_and(|app| Lane::of(app, *world).uuid() == lane));
        world.map(Environment::name)
    };
    let controls = controls::list(conn, Some(queue)).await?;
    let pauses = controls.into_iter().filter(|control| lanes.contains(&control.lane)).filter_map(|control| {
        let until = match control.pause? {
            Pause::Until(at) => Some(at),
            Pause::UntilResumed => None,
        };
        Some(json!({ "environment": world_of(control.lane), "reason": control.reason, "until": until }))
    });
    let pauses: Vec<Value> = pauses.collect();
    Ok(json!({ "paused": !pauses.is_empty(), "pauses": pauses }))
}
