//! Settings: read from the environment once, checked, typed, with secrets that do not print.
//!
//! One file per concern; each names its variables in its documentation. Nothing else in this house reads the
//! environment. A setting that is missing or wrong says which variable it is and what it should look like.

mod access;
mod api;
mod certificate;
mod database;
mod duration;
mod encryption_keys;
mod environment;
mod logs;
mod peppers;
mod providers;
mod retry;
mod tokens;
mod versioned_keys;
mod worker;

pub use access::AccessSettings;
pub use api::ApiSettings;
pub use certificate::CertificateFiles;
pub use database::DatabaseSettings;
pub use duration::parse_duration;
pub use encryption_keys::EncryptionKeys;
pub use environment::{Environment, SettingsError};
pub use logs::{LogFormat, LogSettings};
pub use peppers::Peppers;
pub use providers::ProviderSettings;
pub use retry::retry_schedule;
pub use tokens::{TokenSettings, TrustedIssuer};
pub use worker::WorkerSettings;
