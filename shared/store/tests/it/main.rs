//! Statements against a real PostgreSQL.

mod audience;
mod audit;
mod deliveries;
mod errors;
mod fixture;
mod idempotency;
mod messages;
mod migrations;
mod pool;
mod provider_tokens;
mod rate_limits;
mod subscriptions;
mod vault;
mod wall;
