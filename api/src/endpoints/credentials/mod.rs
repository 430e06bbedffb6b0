//! Credentials: what apps authenticate to Apple and Google with. Secrets go in and never out.

mod body;
mod delete;
mod list;
mod put;
mod verify;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;

/// The endpoints of credentials.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    let services = || Arc::clone(services);
    (
        put::PutCredential(services()),
        list::ListCredentials(services()),
        verify::Verify(services()),
        delete::Delete(services()),
    )
}
