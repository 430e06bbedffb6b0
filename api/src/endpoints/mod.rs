//! The endpoints: one folder per noun, one file per verb.
//!
//! To add one: its file, and its name in the noun's list.

mod api_keys;
mod apps;
mod audit_log;
mod credentials;
mod dead_letters;
mod deliveries;
mod health;
mod lanes;
mod members;
mod messages;
mod operations;
mod queues;
mod roles;
mod sessions;
mod subscriptions;
mod tokens;
mod users;

use std::sync::Arc;

use poem_openapi::{OpenApi, Tags};

use crate::edge::Merged;
use crate::services::Services;

/// The groups of the document.
#[derive(Tags)]
pub(crate) enum Tag {
    /// What apps ask to be said.
    Messages,
    /// One message to one recipient: why did it not arrive?
    Deliveries,
    /// Addresses of people on channels.
    Subscriptions,
    /// People, by your own names for them.
    Users,
    /// Tenants.
    Apps,
    /// What apps authenticate to Apple and Google with.
    Credentials,
    /// Who may use this service, and for what.
    #[oai(rename = "API keys")]
    ApiKeys,
    /// Short-lived and narrower than the key they are made with.
    Tokens,
    /// People who work with this installation, and what they may do.
    Members,
    /// How members prove who they are.
    Sessions,
    /// Recipients given up, kept for replay.
    #[oai(rename = "Dead letters")]
    DeadLetters,
    /// How full the queues are, and what stands still.
    Queues,
    /// Work that outlives its request.
    Operations,
    /// Who changed what.
    #[oai(rename = "Audit log")]
    AuditLog,
    /// Whether this process can serve.
    Health,
}

/// Every endpoint.
pub(crate) fn all(services: &Arc<Services>) -> impl OpenApi + use<> {
    Merged((
        messages::endpoints(services),
        deliveries::endpoints(services),
        subscriptions::endpoints(services),
        users::endpoints(services),
        apps::endpoints(services),
        credentials::endpoints(services),
        api_keys::endpoints(services),
        tokens::endpoints(services),
        // Together, because the framework takes sixteen at once.
        (members::endpoints(services), roles::endpoints()),
        sessions::endpoints(services),
        dead_letters::endpoints(services),
        queues::endpoints(services),
        lanes::endpoints(services),
        operations::endpoints(services),
        audit_log::endpoints(services),
        health::endpoints(services),
    ))
}
