//! One message and its account.

use std::sync::Arc;

use chrono::Utc;
use domain::{AppId, Channel, Lane, MessageId};
use poem_openapi::OpenApi;
use poem_openapi::param::Path;
use queue::controls::{self, Pause};
use queue::group::waits_in;
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
        let view = if view.is_pending() { view.held_by(holds(&mut conn, app, id.0.0).await?) } else { view };
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

/// The lanes that stand still and in which some of the message's recipients wait.
async fn holds(conn: &mut PgConnection, app: AppId, id: MessageId) -> Result<Vec<HoldView>, Problem> {
    let mut holds = Vec::new();
    for control in controls::list(conn, None).await? {
        let (Ok(channel), Some(pause)) = (control.queue.parse::<Channel>(), control.pause) else { continue };
        let mut lanes = Lane::all_of(app);
        lanes.retain(|lane| control.lane.is_nil() || control.lane == *lane);
        if lanes.is_empty() || !waits_in(conn, &control.queue, &lanes, id.uuid()).await? {
            continue;
        }
        let until = match pause {
            Pause::Until(at) => Some(at),
            Pause::UntilResumed => None,
        };
        let environment =
            (channel == Channel::Apns).then(|| Lane::environment_of(app, control.lane)).flatten();
        holds.push(HoldView {
            channel: Text(channel),
            environment: environment.map(Text),
            reason: control.reason,
            until,
        });
    }
    Ok(holds)
}
