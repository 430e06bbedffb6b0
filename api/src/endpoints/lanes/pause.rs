//! Stop a lane.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::{Channel, Environment};
use poem_openapi::param::{Header, Path};
use poem_openapi::{Object, OpenApi};
use queue::{QueueName, When, controls};

use super::standing::{lanes, standing};
use super::view::LaneView;
use crate::edge::{Caller, Checked, Effect, Faults, IdempotencyKey, Problem, Text, Written, once};
use crate::endpoints::Tag;
use crate::services::Services;

/// How the reason of a pause begins that a person made: the pipeline does not end it.
pub(crate) const PAUSED_BY_HAND: &str = "paused by hand";

pub(crate) struct PauseLane(pub(crate) Arc<Services>);

/// How a lane shall stand still.
#[derive(Debug, Object)]
#[oai(rename = "PauseRequest")]
pub(crate) struct PauseBody {
    /// Why, for whoever wonders.
    #[oai(validator(min_length = 1, max_length = 200))]
    reason: String,
    /// Until when; until it is resumed unless said.
    until: Option<DateTime<Utc>>,
    /// Only one of Apple's worlds.
    environment: Option<Text<Environment>>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Queues")]
impl PauseLane {
    /// Stop a lane
    ///
    /// Nothing of the app is sent on this channel any more, at no cost of attempts; what a worker has in hand at this
    /// moment goes out. An operator's key stops the channel for everybody.
    #[oai(path = "/lanes/:channel/pause", method = "post", operation_id = "pauseLane")]
    async fn pause(
        &self,
        caller: Caller,
        channel: Path<Text<Channel>>,
        /// Names this request for 7 days.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<PauseBody>,
    ) -> Written<LaneView> {
        let app = caller.any();
        if body.value.until.is_some_and(|until| until <= Utc::now()) {
            let mut faults = Faults::default();
            faults.add("/until", "too_early", "must be in the future");
            return Err(Problem::of_body(faults).into());
        }
        let queue = QueueName::parse(channel.0.0.name())?;
        let lanes = lanes(app, body.value.environment.map(|environment| environment.0));
        let reason = format!("{PAUSED_BY_HAND} by {}: {}", caller.principal().name, body.value.reason);
        let until = body.value.until.map(When::At);
        let key = key.0.map(|key| key.of(app));
        let done = once(&self.0, app, key, &body.fingerprint, |conn| {
            Box::pin(async move {
                let before = standing(conn, &queue, app, &lanes).await?;
                for lane in &lanes {
                    controls::pause(conn, &queue, *lane, until, &reason).await?;
                }
                let change = (Some(before), Some(standing(conn, &queue, app, &lanes).await?));
                caller.record(conn, app, format!("lane {}", queue.as_str()), change).await?;
                Ok(Effect { view: LaneView { channel: channel.0, paused: true }, status: 200, kept: None })
            })
        });
        Ok(done.await?)
    }
}
