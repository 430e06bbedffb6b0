//! Subscriptions: addresses of people on channels.

mod batch;
mod body;
mod delete;
mod get;
mod list;
mod put;
mod view;
mod write;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;
pub(super) use body::check_attributes;

/// The endpoints of subscriptions.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    let services = || Arc::clone(services);
    (
        put::PutSubscription(services()),
        batch::PutMany(services()),
        list::ListSubscriptions(services()),
        get::Get(services()),
        delete::Delete(services()),
    )
}
