//! Where the providers are.

use std::path::PathBuf;
use std::time::Duration;

use crate::duration::parse_duration;
use crate::{Environment, SettingsError};

const URL: &str = "an https URL without a path, e.g. https://127.0.0.1:8443";
const DURATION: &str = "a duration, e.g. 15m";

/// Where the providers are, and how patient we are with them. Defaults are the real ones.
///
/// `APNS_URL`, `APNS_SANDBOX_URL`, `FCM_URL`: base URLs. `FCM_TOKEN_URL`: replaces the `token_uri` of service
/// accounts. `PROVIDER_CA_FILE`: a PEM file of roots to trust instead of the system's. `PROVIDER_TIMEOUT` (12s): one
/// limit for a whole request. `APNS_UNAVAILABLE_AFTER` (15m): the wait Apple asks for after a 5xx.
/// `THROTTLED_AFTER` (60s): the wait after a 429 that names none. `APNS_CONNECTIONS` (2), `FCM_CONNECTIONS` (8): per
/// credential and process.
#[derive(Debug, Clone)]
pub struct ProviderSettings {
    /// Apple, for the App Store.
    pub apns_url: String,
    /// Apple, for development builds.
    pub apns_sandbox_url: String,
    /// Firebase.
    pub fcm_url: String,
    /// Replaces the token endpoint a service account names.
    pub fcm_token_url: Option<String>,
    /// Roots to trust instead of the system's.
    pub ca_file: Option<PathBuf>,
    /// One limit for a whole request, connecting included.
    pub timeout: Duration,
    /// The wait Apple asks for after a 5xx.
    pub apns_unavailable_after: Duration,
    /// The wait after a 429 that names none.
    pub throttled_after: Duration,
    /// Connections to Apple per credential.
    pub apns_connections: usize,
    /// Connections to Firebase per credential.
    pub fcm_connections: usize,
}

impl ProviderSettings {
    /// Reads them.
    ///
    /// # Errors
    /// One of them is set and does not read.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        let url = |name, default: &str| {
            let read = environment.read(name, URL, base_url)?;
            Ok(read.unwrap_or_else(|| default.to_owned()))
        };
        let duration =
            |name, default| Ok(environment.read(name, DURATION, parse_duration)?.unwrap_or(default));
        Ok(Self {
            apns_url: url("APNS_URL", "https://api.push.apple.com")?,
            apns_sandbox_url: url("APNS_SANDBOX_URL", "https://api.sandbox.push.apple.com")?,
            fcm_url: url("FCM_URL", "https://fcm.googleapis.com")?,
            fcm_token_url: environment.text("FCM_TOKEN_URL").map(str::to_owned),
            ca_file: environment.text("PROVIDER_CA_FILE").map(PathBuf::from),
            timeout: duration("PROVIDER_TIMEOUT", Duration::from_secs(12))?,
            apns_unavailable_after: duration("APNS_UNAVAILABLE_AFTER", Duration::from_mins(15))?,
            throttled_after: duration("THROTTLED_AFTER", Duration::from_mins(1))?,
            apns_connections: environment.parsed_or("APNS_CONNECTIONS", "a number", 2)?,
            fcm_connections: environment.parsed_or("FCM_CONNECTIONS", "a number", 8)?,
        })
    }
}

fn base_url(text: &str) -> Option<String> {
    let host = text.strip_prefix("https://")?.trim_end_matches('/');
    (!host.is_empty() && !host.contains('/')).then(|| format!("https://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_are_the_real_providers() {
        let settings = ProviderSettings::read(&Environment::default()).expect("read");
        assert_eq!(settings.apns_url, "https://api.push.apple.com");
        assert_eq!(settings.fcm_url, "https://fcm.googleapis.com");
    }

    #[test]
    fn a_provider_is_never_reached_in_the_clear() {
        assert!(ProviderSettings::read(&Environment::of([("FCM_URL", "http://127.0.0.1:1")])).is_err());
        let settings =
            ProviderSettings::read(&Environment::of([("FCM_URL", "https://127.0.0.1:1/")])).expect("read");
        assert_eq!(settings.fcm_url, "https://127.0.0.1:1");
    }
}
