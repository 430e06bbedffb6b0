//! Envelope encryption: every app has data keys of its own, wrapped by a key the database never sees.
//!
//! ```text
//! ENCRYPTION_KEYS, or a KMS   wraps   data keys of an app   seal   values, each for one place
//! ```
//!
//! A place is a table, a column and a row; with the app it is bound into every sealed value, so that a value that
//! is moved elsewhere does not open. Nothing here does IO, and no key, value or place ever prints.
//!
//! To add a sealed column: its place in `store::places`; to add a KMS: an implementation of [`KeyWrapper`].

mod app_keys;
mod data_key;
mod environment_keys;
mod error;
mod place;
mod random;
mod sealed;
mod wrapper;

pub use app_keys::{AppKeys, BlindIndex};
pub use data_key::{DataKey, KeyBytes};
pub use environment_keys::EnvironmentKeys;
pub use error::SecretsError;
pub use place::Place;
pub use sealed::{Sealed, version_of};
pub use wrapper::{KeyName, KeyWrapper, Purpose, Wrapped};
