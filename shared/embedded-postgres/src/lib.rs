//! A private PostgreSQL: a cluster in a folder of its own, on a free loopback port, for development, demos and
//! tests. Production brings its own database and never comes here.
//!
//! PostgreSQL refuses to run as root, so as root the cluster runs as an unprivileged user. It survives what
//! happens to a developer's machine: a stale pid file, a taken port, `kill -9` of anything.
//!
//! This room knows nothing of what the database is for. It must never touch a cluster it did not make.

mod binaries;
mod cluster;
mod error;
mod guard;
mod install;
mod options;
mod owner;
mod password;
mod pid_file;

pub use binaries::{Binaries, OLDEST_VERSION};
pub use cluster::{Cluster, StopMode};
pub use error::PostgresError;
pub use install::find_or_install;
pub use options::{Durability, Options};
