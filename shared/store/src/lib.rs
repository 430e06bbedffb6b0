//! Every SQL statement that is not the queue's: one file per table, verbs as functions.
//!
//! Functions take a connection, so the use case decides what is one transaction; whatever belongs to a tenant
//! takes the app's id. This room must never call the network, know HTTP, or name the queue's tables.
//!
//! To add a table: its migration in `migrations/`, its file here.

mod migrations;

pub use migrations::MIGRATOR;
