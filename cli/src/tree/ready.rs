//! What a service says to its parent when it is ready: one line of JSON.

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;

use anyhow::Context as _;
use serde::{Deserialize, Serialize};

/// Where a service listens, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Ready {
    ready: BTreeMap<String, SocketAddr>,
}

impl Ready {
    /// Listening on these.
    pub(crate) fn of<const N: usize>(addresses: [(&str, SocketAddr); N]) -> Self {
        Self { ready: addresses.map(|(name, address)| (name.to_owned(), address)).into() }
    }

    /// Reads the line.
    pub(super) fn parse(line: &str) -> anyhow::Result<Self> {
        serde_json::from_str(line).with_context(|| format!("`{}` does not say where it listens", line.trim()))
    }

    /// One of the addresses.
    pub(super) fn address(&self, name: &str) -> anyhow::Result<SocketAddr> {
        self.ready.get(name).copied().with_context(|| format!("no address of `{name}` was said"))
    }
}

impl fmt::Display for Ready {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_understood() {
        let said = Ready::of([("api", SocketAddr::from(([127, 0, 0, 1], 8080)))]).to_string();
        assert_eq!(said, r#"{"ready":{"api":"127.0.0.1:8080"}}"#);
        let heard = Ready::parse(&said).expect("its own words");
        assert_eq!(heard.address("api").expect("said").port(), 8080);
        assert!(heard.address("fcm").is_err() && Ready::parse("listening").is_err());
    }
}
