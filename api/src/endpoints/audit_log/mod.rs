//! The audit log: who changed what.

mod list;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;

/// The endpoints of the audit log.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    list::ListEntries(Arc::clone(services))
}
