//! Every SQL statement that is not the queue's: one file per table, verbs as functions.
//!
//! Functions take a connection, so the use case decides what is one transaction; whatever belongs to a tenant
//! takes the app's id. This room must never call the network, know HTTP, or name the queue's tables.
//!
//! To add a table: its migration in `migrations/`, its file here.

pub mod api_keys;
pub mod apps;
pub mod audience;
pub mod audit;
pub mod audit_heads;
pub mod credentials;
pub mod data_keys;
pub mod deliveries;
pub mod denied_tokens;
pub mod erasure;
mod error;
pub mod health;
pub mod idempotency;
pub mod members;
pub mod messages;
mod migrations;
pub mod operations;
pub mod partitions;
pub mod places;
pub mod pool;
pub mod provider_tokens;
pub mod rate_limits;
pub mod sessions;
pub mod subscriptions;
mod timestamps;
pub mod transport;
pub mod users;
mod vault;
pub mod wall;

pub use error::StoreError;
pub use migrations::{MIGRATOR, revert_to, status};
pub use vault::Vault;
