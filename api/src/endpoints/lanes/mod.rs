//! Lanes: an app's share of a channel, to be stopped and let go on.

mod pause;
mod resume;
mod standing;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;
pub(super) use pause::PAUSED_BY_HAND;

/// The endpoints of lanes.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    (pause::PauseLane(Arc::clone(services)), resume::ResumeLane(Arc::clone(services)))
}
