//! Who wraps data keys: keys of our own from the environment, or a key management service.

use async_trait::async_trait;
use domain::AppId;

use crate::{KeyBytes, SecretsError};

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Sealing values.
    Seal,
    /// Blind indexes.
    Index,
}

impl Purpose {
    /// The name in the table.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seal => "seal",
            Self::Index => "index",
        }
    }

    /// The purpose a stored name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Seal, Self::Index].into_iter().find(|purpose| purpose.name() == name)
    }
}

/// Which key of which app. It is bound into the wrapped key (a KMS calls it encryption context).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyName {
    /// Whose.
    pub app: AppId,
    /// What for.
    pub purpose: Purpose,
    /// Which one of them.
    pub version: u32,
}

/// A data key as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrapped {
    /// The version of the key-encryption key.
    pub by: i32,
    /// The data key, wrapped.
    pub bytes: Vec<u8>,
}

/// Wraps and unwraps data keys. The key it does that with never comes to us from the database.
///
/// To put a KMS in: implement this beside [`crate::EnvironmentKeys`], in a crate that may do IO, and hand it to
/// `store::Vault::new` where `EnvironmentKeys` is handed over now (`running.rs` of api and worker, `keys.rs` and `doctor.rs` of
/// the cli). `wrap` and `unwrap` are one call each, with the [`KeyName`] as the encryption context, so that a key of one app
/// does not unwrap as another's. [`Wrapped::by`] says which of its keys that was; let [`KeyWrapper::current`] name a new one once every
/// process can unwrap with it, and workers wrap the rest anew. It is asked once a minute and app in each process, never inside a transaction; while it
/// does not answer ([`SecretsError::Service`]), requests that need a key are answered 503 and jobs wait.
#[async_trait]
pub trait KeyWrapper: Send + Sync {
    /// The version that wraps now.
    fn current(&self) -> i32;

    /// Wraps a data key under the current version.
    ///
    /// # Errors
    /// A key service did not help.
    async fn wrap(&self, name: KeyName, key: &KeyBytes) -> Result<Wrapped, SecretsError>;

    /// Unwraps a data key. It may call a service: not inside a transaction.
    ///
    /// # Errors
    /// The version is not known, the key is another one, or a key service did not help.
    async fn unwrap(&self, name: KeyName, wrapped: &Wrapped) -> Result<KeyBytes, SecretsError>;
}
