//! Members: who works with this installation, and what they may do.

mod accept;
mod change;
mod invite;
mod list;
mod remove;
mod reset;
mod rules;
mod view;

use std::sync::Arc;

use poem_openapi::OpenApi;

pub(super) use view::email;

use crate::services::Services;

/// The endpoints of members.
pub(super) fn endpoints(services: &Arc<Services>) -> impl OpenApi + use<> {
    let services = || Arc::clone(services);
    (
        list::ListMembers(services()),
        invite::Invite(services()),
        accept::Accept(services()),
        change::Change(services()),
        remove::Remove(services()),
        reset::Reset(services()),
    )
}
