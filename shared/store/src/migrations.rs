//! The schema, compiled in.

use sqlx::migrate::Migrator;

/// Every migration of `migrations/`, up and down.
pub static MIGRATOR: Migrator = sqlx::migrate!("../../migrations");
