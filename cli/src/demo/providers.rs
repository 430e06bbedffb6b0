//! The sandbox's control side.

use sandbox::Scenario;
use serde_json::Value;

use super::ledger::Entry;
use crate::api_client::{CallError, Client};

/// Both providers, as their operator sees them.
pub(super) struct Providers(Client);

impl Providers {
    /// Those whose control side is at `address`.
    pub(super) fn at(address: &str) -> Result<Self, CallError> {
        Client::new(address, None).map(Self)
    }

    /// They behave like this from now on.
    pub(super) async fn play(&self, scenario: &Scenario) -> Result<(), CallError> {
        let _: Value = self.0.put("/scenario", scenario).await?;
        Ok(())
    }

    /// Everything they accepted.
    pub(super) async fn ledger(&self) -> Result<Vec<Entry>, CallError> {
        self.0.get("/ledger").await
    }
}
