//! The process tree: PostgreSQL, sandbox, API and worker as children of this process.
//!
//! No child outlives us, however we end: services stop when our end of their standard input closes, which also
//! `kill -9` does, and PostgreSQL has a guard of its own. A folder belongs to one tree at a time.
//!
//! This room must not know what the tree is for: `up` and `demo` do.

mod child;
mod database;
mod folder;
mod log;
mod own_keys;
mod ports;
mod ready;
mod running;
mod secrets;
mod siblings;

pub(crate) use database::{Database, PRIVATE_DATABASE, Source};
pub(crate) use folder::Folder;
pub(crate) use ready::Ready;
pub(crate) use running::{Addresses, Plan, Tree};
