//! How the sandbox behaves, and the tokens it tells apart by.

use sandbox::{Fault, Reaction, Scenario};

/// Requests for tokens that begin with `prefix` are answered otherwise.
pub(crate) fn fault(prefix: &str, reaction: Reaction) -> Fault {
    Fault { provider: None, prefix: prefix.to_owned(), rate: 1.0, times: None, reaction }
}

/// A sandbox with these faults.
pub(crate) fn playing(faults: Vec<Fault>) -> Scenario {
    Scenario { faults, ..Scenario::default() }
}

/// APNs tokens that begin with `prefix`, all different.
pub(crate) fn apns_tokens(prefix: &str, count: usize) -> Vec<String> {
    let width = 64 - prefix.len();
    (0..count).map(|index| format!("{prefix}{index:0>width$x}")).collect()
}

/// FCM tokens that begin with `prefix`, all different.
pub(crate) fn fcm_tokens(prefix: &str, count: usize) -> Vec<String> {
    (0..count).map(|index| format!("{prefix}{index:0>40}")).collect()
}
