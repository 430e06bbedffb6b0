//! The API process.

use std::net::SocketAddr;

use domain::retry::RetrySchedule;

use crate::retry::retry_schedule;
use crate::{
    AccessSettings, CertificateFiles, DatabaseSettings, EncryptionKeys, Environment, Peppers, SettingsError,
    TokenSettings,
};

const ADDRESS: &str = "an address with a port, e.g. [::]:8080";

/// `BIND_ADDR` (\[::\]:8080), `METRICS_ADDR` (\[::\]:9091), and the settings of its parts.
#[derive(Debug, Clone)]
pub struct ApiSettings {
    /// The database.
    pub database: DatabaseSettings,
    /// Where requests are taken.
    pub bind: SocketAddr,
    /// What it proves its name with, if nobody in front of it ends TLS.
    pub certificate: Option<CertificateFiles>,
    /// Where metrics and liveness are told.
    pub metrics: SocketAddr,
    /// The keys under which API-key secrets are stored.
    pub peppers: Peppers,
    /// The keys that wrap the data keys of apps.
    pub encryption_keys: EncryptionKeys,
    /// Who may knock, from where, and how often.
    pub access: AccessSettings,
    /// Whose JSON Web Tokens are believed.
    pub tokens: TokenSettings,
    /// How often a recipient is tried.
    pub retry: RetrySchedule,
}

impl ApiSettings {
    /// Reads them.
    ///
    /// # Errors
    /// One is missing or does not read.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        let address = |name, default| environment.parsed_or(name, ADDRESS, default);
        Ok(Self {
            database: DatabaseSettings::read(environment)?,
            bind: address("BIND_ADDR", SocketAddr::from(([0_u16; 8], 8080)))?,
            certificate: CertificateFiles::read(environment)?,
            metrics: address("METRICS_ADDR", SocketAddr::from(([0_u16; 8], 9091)))?,
            peppers: Peppers::read(environment)?,
            encryption_keys: EncryptionKeys::read(environment)?,
            tokens: TokenSettings::read(environment)?,
            access: AccessSettings::read(environment)?,
            retry: retry_schedule(environment)?,
        })
    }
}
