//! Log lines: JSON for machines, words for a person.

use settings::{LogFormat, LogSettings};
use tracing_subscriber::EnvFilter;

/// The request's own id, also in the `Request-Id` header.
pub const REQUEST_ID: &str = "request_id";
/// The message.
pub const MESSAGE_ID: &str = "message.id";
/// The W3C trace.
pub const TRACE_ID: &str = "trace_id";

/// Starts logging to standard error. A second call changes nothing.
pub fn start(settings: &LogSettings) {
    let filter = EnvFilter::try_new(&settings.filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let builder = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // An error means that a subscriber is there already, as in tests.
    let _ = match settings.format {
        LogFormat::Json => {
            builder.json().flatten_event(true).with_current_span(true).with_span_list(false).try_init()
        }
        LogFormat::Text => builder.with_target(false).try_init(),
    };
}
