//! HTTP in: endpoints, authentication, intake.
//!
//! Requests are parsed at the edge, messages are taken in by the intake, everything else is a
//! statement or two of the store. No message is rendered for a provider here but to check its size, and no provider
//! is called.
//!
//! To add an endpoint: one file in `endpoints/<noun>/<verb>.rs` and its name in the noun's list.

mod certificate;
mod connections;
mod document;
mod edge;
mod encrypted;
mod endpoints;
mod intake;
pub mod keys;
mod known_keys;
mod limits;
mod looks;
mod members;
mod principal;
mod problems;
mod router;
mod running;
mod services;
mod tokens;

pub use limits::{NotShared, check_redis};
pub use members::reset_member;
pub use running::{Api, ApiError, openapi_document};
