//! Deliveries: one message to one recipient.

mod get;
mod listing;
mod outlook;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;
pub(super) use listing::{Listed, list};
pub(super) use view::DeliveryView;

/// The endpoints of deliveries.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    get::Get(Arc::clone(services))
}
