//! What tests stand on: a real PostgreSQL, a database of its own for every test, waiting for
//! conditions, and a look at every log line.
//!
//! Development only: no program depends on this room.

mod database;
mod dump;
mod keys;
mod logs;
mod redis;
mod wait;
mod wire;

pub use database::Database;
pub use dump::Dump;
pub use keys::ENCRYPTION_KEYS;
pub use logs::{assert_logs_hold_no_secrets, forbid_in_logs};
pub use redis::Redis;
pub use wait::{eventually, eventually_within};
pub use wire::Wire;
