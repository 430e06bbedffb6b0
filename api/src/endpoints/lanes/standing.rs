//! Which lanes are meant, and how they stand, for the audit log.

use domain::{AppId, Environment, Lane};
use queue::controls::{self, Pause};
use queue::{QueueError, QueueName};
use serde_json::{Value, json};
use sqlx::PgConnection;
use uuid::Uuid;

/// The lanes meant: of the app in one world or both; of everybody for an operator.
pub(super) fn lanes(app: Option<AppId>, environment: Option<Environment>) -> Vec<Uuid> {
    match (app, environment) {
        (Some(app), Some(environment)) => vec![Lane::of(app, environment).uuid()],
        (Some(app), None) => Lane::all_of(app),
        (None, _) => vec![Uuid::nil()],
    }
}

/// How these lanes of `app` stand.
pub(super) async fn standing(
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
