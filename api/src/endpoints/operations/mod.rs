//! Operations: work that outlives its request.

mod begin;
mod get;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;
pub(super) use begin::{begin, begin_at, operations_queue};
pub(super) use view::OperationView;

/// The endpoints of operations.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    get::Get(Arc::clone(services))
}
