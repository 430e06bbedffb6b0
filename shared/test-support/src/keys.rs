//! Encryption keys of tests.

use std::sync::Arc;

use secrets::{AppKeys, EnvironmentKeys};
use store::Vault;

use crate::Database;

/// What `ENCRYPTION_KEYS` says in tests.
pub const ENCRYPTION_KEYS: &str = "1:202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";

impl Database {
    /// The data keys of apps in it, wrapped as [`ENCRYPTION_KEYS`] says.
    ///
    /// # Panics
    /// Never: the key is one.
    #[must_use]
    pub fn vault(&self) -> Vault {
        let bytes: Vec<u8> = (0x20..0x40).collect();
        let keys = EnvironmentKeys::of([(1, bytes.as_slice())]).expect("a key");
        Vault::new(self.pool().clone(), Arc::new(keys))
    }

    /// The keys of an app.
    ///
    /// # Panics
    /// If there is no such app.
    pub async fn keys(&self, app: domain::AppId) -> Arc<AppKeys> {
        self.vault().keys(app).await.expect("the keys of an app")
    }
}
