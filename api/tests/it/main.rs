//! The API as its clients see it: over HTTP, on a real PostgreSQL.

mod access;
mod account;
mod addresses;
mod audit;
mod bad_input;
mod batch;
mod client;
mod document;
mod dump;
mod encryption;
mod fixture;
mod idempotency;
mod intake;
mod keys;
mod limits;
mod limits_in_redis;
mod members;
mod operating;
mod outage;
mod people;
mod permissions;
mod registry;
mod roles;
mod sessions;
mod tokens;
mod wall;
