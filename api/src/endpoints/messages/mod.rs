//! Messages: what apps ask to be said.

mod batch;
mod body;
mod bounds;
mod cancel;
mod create;
mod deliveries;
mod get;
mod list;
mod take;
mod validate;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;

/// The endpoints of messages.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    let services = || Arc::clone(services);
    (
        create::Create(services()),
        batch::SendBatch(services()),
        validate::Validate(services()),
        list::ListMessages(services()),
        get::Get(services()),
        deliveries::Deliveries(services()),
        cancel::Cancel(services()),
    )
}
