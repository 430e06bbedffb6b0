//! The worker process.

use std::net::SocketAddr;
use std::time::Duration;

use domain::retry::RetrySchedule;

use crate::duration::parse_duration;
use crate::retry::retry_schedule;
use crate::{DatabaseSettings, EncryptionKeys, Environment, ProviderSettings, SettingsError};

/// `METRICS_ADDR` (\[::\]:9092), `WORKER_SLOTS` (8000): recipients in memory at once and queue, `WORKER_SENDS` (2000):
/// requests under way at once and channel, `DRAIN_TIMEOUT` (60s): how long a stop may take, `RETENTION_DAYS` (90): how
/// long messages and their outcomes are kept, `AUDIT_RETENTION_MONTHS` (24): how long the audit log is, and the settings of its parts.
#[derive(Debug, Clone)]
pub struct WorkerSettings {
    /// The database.
    pub database: DatabaseSettings,
    /// The keys that wrap the data keys of apps.
    pub encryption_keys: EncryptionKeys,
    /// The providers.
    pub providers: ProviderSettings,
    /// Where metrics and liveness are told.
    pub metrics: SocketAddr,
    /// Recipients in memory at once, per queue.
    pub slots: u32,
    /// Requests to providers under way at once, per channel.
    pub sends: usize,
    /// How long a stop may take.
    pub drain_timeout: Duration,
    /// How long messages are kept, in days.
    pub retention_days: u32,
    /// How many whole months the audit log is kept.
    pub audit_months: u32,
    /// When a recipient is tried again.
    pub retry: RetrySchedule,
    /// What this machine is called.
    pub host: String,
}

impl WorkerSettings {
    /// Reads them.
    ///
    /// # Errors
    /// One is missing or does not read.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        let metrics = SocketAddr::from(([0_u16; 8], 9092));
        let drain = environment.read("DRAIN_TIMEOUT", "a duration, e.g. 60s", parse_duration)?;
        // Both are set by their platforms, not by us.
        let host = environment.text("FLY_MACHINE_ID").or(environment.text("HOSTNAME")).unwrap_or("worker");
        Ok(Self {
            database: DatabaseSettings::read(environment)?,
            encryption_keys: EncryptionKeys::read(environment)?,
            providers: ProviderSettings::read(environment)?,
            metrics: environment.parsed_or(
                "METRICS_ADDR",
                "an address with a port, e.g. [::]:9092",
                metrics,
            )?,
            slots: environment.parsed_or("WORKER_SLOTS", "a number of recipients, e.g. 8000", 8_000)?,
            sends: environment.parsed_or("WORKER_SENDS", "a number of requests, e.g. 2000", 2_000)?,
            drain_timeout: drain.unwrap_or(Duration::from_mins(1)),
            audit_months: environment.parsed_or(
                "AUDIT_RETENTION_MONTHS",
                "a number of months, e.g. 24",
                24,
            )?,
            retention_days: environment.parsed_or("RETENTION_DAYS", "a number of days, e.g. 90", 90)?,
            retry: retry_schedule(environment)?,
            host: host.to_owned(),
        })
    }
}
