//! Bring dead letters back.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{AppId, Cause, Channel, DeadLetterId, Lane, MessageId, OperationKind};
use poem_openapi::param::Header;
use poem_openapi::{Object, OpenApi};
use queue::dead_letters::{Selection, count};
use serde_json::{Value, json};
use sqlx::PgConnection;

use crate::edge::{
    Caller, Checked, DoneOrCommitted, Effect, Faults, IdempotencyKey, Problem, Text, Written, once,
};
use crate::endpoints::Tag;
use crate::endpoints::operations::{OperationView, begin, operations_queue};
use crate::services::Services;

pub(crate) struct Replay(pub(crate) Arc<Services>);

/// Which dead letters come back, and how: exactly one of `ids` and `filter`.
#[derive(Debug, Object)]
#[oai(rename = "ReplayRequest")]
pub(crate) struct ReplayBody {
    /// These.
    #[oai(validator(min_items = 1, max_items = 1_000))]
    ids: Option<Vec<Text<DeadLetterId>>>,
    /// All that match; `{}` means all of them.
    filter: Option<FilterBody>,
    /// Letters a second, so that what failed once is not flooded; as fast as possible unless said.
    #[oai(validator(minimum(value = "0.1"), maximum(value = "100000")))]
    rate_per_second: Option<f64>,
    /// Only count them.
    dry_run: Option<bool>,
}

/// Which dead letters are meant.
#[derive(Debug, Object)]
#[oai(rename = "DeadLetterFilter")]
pub(crate) struct FilterBody {
    /// Only of this channel.
    channel: Option<Text<Channel>>,
    /// Only with this cause.
    cause: Option<Text<Cause>>,
    /// Only of this message.
    message: Option<Text<MessageId>>,
    /// Only given up at or after this moment.
    since: Option<DateTime<Utc>>,
}

/// What becomes of a replay.
#[derive(Debug, Object)]
#[oai(rename = "Replay")]
pub(crate) struct ReplayView {
    /// Dead letters that match now.
    matched: u64,
    /// The operation that brings them back; null for a dry run.
    operation: Option<OperationView>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::DeadLetters")]
impl Replay {
    /// Bring dead letters back
    ///
    /// Their attempts begin anew; what the message's `expires_at` has passed ends as expired. What dies again while
    /// this runs is not brought back again.
    #[oai(path = "/dead-letters/replay", method = "post", operation_id = "replayDeadLetters")]
    async fn replay(
        &self,
        caller: Caller,
        /// Names this request for 7 days.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<ReplayBody>,
    ) -> Written<ReplayView, DoneOrCommitted> {
        let app = caller.app()?;
        let dry_run = body.value.dry_run == Some(true);
        let (selection, parameters) = read(app, body.value)?;
        let key = key.0.map(|key| key.of(Some(app)));
        let done = once(&self.0, Some(app), key, &body.fingerprint, |conn| {
            Box::pin(
                async move { replay(conn, &caller, app, selection, (!dry_run).then_some(parameters)).await },
            )
        });
        let done = done.await?;
        self.0.wake.wake(&operations_queue()?);
        Ok(done)
    }
}

async fn replay(
    conn: &mut PgConnection,
    caller: &Caller,
    app: AppId,
    selection: Selection,
    parameters: Option<Value>,
) -> Result<Effect<ReplayView>, Problem> {
    let matched = count(conn, &selection).await?;
    let Some(parameters) = parameters else {
        return Ok(Effect { view: ReplayView { matched, operation: None }, status: 200, kept: None });
    };
    let after = Some(parameters.clone());
    let operation = begin(conn, app, OperationKind::Replay, parameters, matched).await?;
    caller.record(conn, Some(app), format!("operation {}", operation.id), (None, after)).await?;
    Ok(Effect { view: ReplayView { matched, operation: Some(operation.into()) }, status: 202, kept: None })
}

fn read(app: AppId, body: ReplayBody) -> Result<(Selection, Value), Problem> {
    if body.ids.is_some() == body.filter.is_some() {
        let mut faults = Faults::default();
        faults.add("", "exactly_one", "must have exactly one of ids and filter");
        return Err(Problem::of_body(faults));
    }
    let filter = body.filter.unwrap_or(FilterBody { channel: None, cause: None, message: None, since: None });
    let ids = body.ids.map(|ids| ids.into_iter().map(|id| id.0.uuid()).collect::<Vec<_>>());
    let selection = Selection {
        lanes: Lane::all_of(app),
        ids,
        queue: filter.channel.map(|channel| channel.0.name().to_owned()),
        group: filter.message.map(|message| message.0.uuid()),
        cause: filter.cause.map(|cause| cause.0),
        since: filter.since,
        until: None,
    };
    let parameters = json!({
        "ids": selection.ids, "channel": selection.queue, "message": selection.group,
        "cause": selection.cause.map(Cause::name), "since": selection.since,
        "rate_per_second": body.rate_per_second,
    });
    Ok((selection, parameters))
}
