//! Let a lane go on.

use std::sync::Arc;

use domain::{Channel, Environment};
use poem_openapi::param::{Header, Path};
use poem_openapi::{Object, OpenApi};
use queue::{QueueName, controls};

use super::standing::{lanes, standing};
use super::view::LaneView;
use crate::edge::{Caller, Checked, Effect, IdempotencyKey, Text, Written, once};
use crate::endpoints::Tag;
use crate::services::Services;

pub(crate) struct ResumeLane(pub(crate) Arc<Services>);

/// Which lane goes on.
#[derive(Debug, Object)]
#[oai(rename = "ResumeRequest")]
pub(crate) struct ResumeBody {
    /// Only one of Apple's worlds.
    environment: Option<Text<Environment>>,
}

#[OpenApi(prefix_path = "/v1", tag = "Tag::Queues")]
impl ResumeLane {
    /// Let a lane go on
    ///
    /// Whoever paused it: a person, or we because the provider did not accept the credential or refused too many
    /// tokens. An operator's key ends a stop of the whole channel.
    #[oai(path = "/lanes/:channel/resume", method = "post", operation_id = "resumeLane")]
    async fn resume(
        &self,
        caller: Caller,
        channel: Path<Text<Channel>>,
        /// Names this request for 7 days.
        #[oai(name = "Idempotency-Key")]
        key: Header<Option<IdempotencyKey>>,
        body: Checked<ResumeBody>,
    ) -> Written<LaneView> {
        let app = caller.any();
        let queue = QueueName::parse(channel.0.0.name())?;
        let lanes = lanes(app, body.value.environment.map(|environment| environment.0));
        let key = key.0.map(|key| key.of(app));
        let resumed = queue.clone();
        let done = once(&self.0, app, key, &body.fingerprint, |conn| {
            Box::pin(async move {
                let before = standing(conn, &resumed, app, &lanes).await?;
                for lane in &lanes {
                    controls::resume(conn, &resumed, *lane).await?;
                }
                let change = (Some(before), Some(standing(conn, &resumed, app, &lanes).await?));
                caller.record(conn, app, format!("lane {}", resumed.as_str()), change).await?;
                Ok(Effect { view: LaneView { channel: channel.0, paused: false }, status: 200, kept: None })
            })
        });
        let done = done.await?;
        self.0.wake.wake(&queue);
        Ok(done)
    }
}
