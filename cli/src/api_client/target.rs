//! Which API a command talks to.

use super::{CallError, Client};

/// Which API to talk to, and as whom.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Target {
    /// The API's address.
    #[arg(long, env = "AUTOMATA_URL", default_value = "http://127.0.0.1:8080")]
    url: String,
    /// An API key; `automata up` prints one, `automata keys create` makes one.
    #[arg(long, env = "AUTOMATA_KEY", hide_env_values = true)]
    key: String,
}

impl Target {
    /// A client of it.
    pub(crate) fn client(&self) -> Result<Client, CallError> {
        Client::new(&self.url, Some(&self.key))
    }
}
