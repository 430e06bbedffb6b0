//! Tokens: short-lived, narrower than the key they are made with.

mod create;
mod revoke;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;

/// The endpoints of tokens.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    (create::Create(Arc::clone(services)), revoke::Revoke(Arc::clone(services)))
}
