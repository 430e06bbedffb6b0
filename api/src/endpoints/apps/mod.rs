//! Apps: tenants.

mod create;
mod erase;
mod get;
mod list;
mod living;
mod renew_key;
mod update;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;
pub(super) use living::living;

/// The endpoints of apps.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    let services = || Arc::clone(services);
    (
        create::Create(services()),
        list::ListApps(services()),
        get::Get(services()),
        erase::Erase(services()),
        renew_key::RenewKey(services()),
        update::Update(services()),
    )
}
