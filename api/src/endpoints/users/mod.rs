//! Users: people, by the app's own names for them.

mod erase;
mod get;
mod put;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;

/// The endpoints of users.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    let services = || Arc::clone(services);
    (put::PutUser(services()), get::Get(services()), erase::Erase(services()))
}
