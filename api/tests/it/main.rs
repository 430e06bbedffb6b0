//! The API as its clients see it: over HTTP, on a real PostgreSQL.

mod access;
mod account;
mod audit;
mod bad_input;
mod batch;
mod client;
mod document;
mod dump;
mod fixture;
mod idempotency;
mod intake;
mod keys;
mod limits;
mod operating;
mod outage;
mod permissions;
mod registry;
mod tokens;
mod wall;
