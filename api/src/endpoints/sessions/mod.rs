//! Sessions: how members prove who they are, and what they prove it with.

mod begin;
mod end;
mod get;
mod password;
mod second_factor;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

use crate::services::Services;

/// The endpoints of sessions.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    let services = || Arc::clone(services);
    (
        begin::Begin(services()),
        get::Get(services()),
        end::End(services()),
        password::ChangePassword(services()),
        second_factor::SecondFactor(services()),
    )
}
