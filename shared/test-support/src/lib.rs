//! What tests stand on: a real PostgreSQL, a database of its own for every test, and waiting for conditions.
//!
//! Development only: no program depends on this room.

mod database;
mod dump;
mod keys;
mod wait;

pub use database::Database;
pub use dump::Dump;
pub use keys::ENCRYPTION_KEYS;
pub use wait::{eventually, eventually_within};
