//! One message and its account.

use std::sync::Arc;

use chrono::Utc;
use domain::{AppId, Channel, Environment, Lane, MessageId};
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use queue::controls::{self, Pause};
use sqlx::PgConnection;
use store::Vault;

use super::view::{HoldView, MessageView};
use crate::edge::{Answer, Caller, Problem, Read, Text};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct Get(pub(crate) Arc<Services>);

#[OpenApi(prefix_path = "/v1", tag = "Tag::Messages")]
impl Get {
    /// One message
    ///
    /// Its status and what became of its recipients, in numbers. If some wait because a lane stands still, `held`
    /// says why.
    #[oai(path = "/messages/:id", method = "get", operation_id = "getMessage")]
    async fn get(&self, caller: Caller, id: Path<Text<MessageId>>) -> Read<MessageView> {
        let app = caller.app()?;
        // So that nobody waits for two connections at once.
        self.0.vault.keys(app).await?;
        let mut conn = self.0.within(app).await?;
        let view = message(&mut conn, &self.0.vault, app, id.0.0).await?;
        let view = if view.is_pending() { view.held_by(holds(&mut conn, app).await?) } else { view };
        caller.record_reading(conn, app, format!("message {}", id.0.0)).await?;
        Ok(Answer::new(&view))
    }
}

/// One message of `app`.
pub(super) async fn message(
    conn: &mut PgConnection,
    vault: &Vault,
    app: AppId,
    id: MessageId,
) -> Result<MessageView, Problem> {
    let record = store::messages::get(conn, app, id).await?.ok_or_else(|| Problem::not_found(id))?;
    let account = store::deliveries::account(conn, app, id).await?;
    let keys = vault.keys_for(app, [record.content.as_bytes()]).await?;
    Ok(MessageView::of(record, &keys, &account, Utc::now()))
}

/// What stands still of `app`.
async fn holds(conn: &mut PgConnection, app: AppId) -> Result<Vec<HoldView>, Problem> {
    let own = [Environment::Production, Environment::Sandbox].map(|world| Lane::of(app, world).uuid());
    let controls = controls::list(conn, None).await?;
    let holds = controls.into_iter().filter_map(|control| {
        let channel: Channel = control.queue.parse().ok()?;
        let concerns_us = control.lane.is_nil() || own.contains(&control.lane);
        let until = match control.pause.filter(|_| concerns_us)? {
            Pause::Until(at) => Some(at),
            Pause::UntilResumed => None,
        };
        Some(HoldView { channel: Text(channel), reason: control.reason, until })
    });
    Ok(holds.collect())
}
