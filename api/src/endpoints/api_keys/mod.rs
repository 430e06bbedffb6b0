//! API keys: who may use this service, and for what.

mod create;
mod list;
mod revoke;
mod rotate;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;

/// The endpoints of API keys.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    let services = || Arc::clone(services);
    (
        create::Create(services()),
        list::ListKeys(services()),
        revoke::Revoke(services()),
        rotate::Rotate(services()),
    )
}
