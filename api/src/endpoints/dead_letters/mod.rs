//! Dead letters: recipients given up, kept for replay.

mod list;
mod replay;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;

/// The endpoints of dead letters.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    (list::ListLetters(Arc::clone(services)), replay::Replay(Arc::clone(services)))
}
