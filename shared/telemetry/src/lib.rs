//! What this house tells about itself: logs, metrics, liveness, and the names they use.
//!
//! Names of fields and metrics are constants here, so that a dashboard and a log query never guess. The queue, a
//! library of its own, keeps its own. Nothing here may print a token, an address, a body or a key.

pub mod logs;
pub mod metrics;
mod requests;
mod server;

pub use server::{Health, Look, MetricsServer, TelemetryError};
