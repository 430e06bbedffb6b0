//! Who may knock, from where, and how often.

use std::net::SocketAddr;

use domain::Networks;
use secrecy::SecretString;

use crate::{Environment, SettingsError};

const ADDRESS: &str = "an address with a port, e.g. [fdaa::1]:8081";
const NETWORKS: &str = "networks separated by commas, e.g. 10.0.0.0/8,fdaa::/16";
/// For how many busy keys an app has room, unless said.
const KEYS: u32 = 10;
const RECIPIENTS: &str = "a number of recipients a second, 10000 at least";
const REDIS: &str = "redis://user:password@host:6379/0, rediss:// for TLS, or unix:///path/of/the/socket";
const REDIS_SCHEMES: [&str; 3] = ["redis://", "rediss://", "unix:///"];

/// `TRUSTED_PROXIES` (none), `CLIENT_ADDRESS_HEADER` (X-Forwarded-For), `ADMIN_NETWORKS` (everywhere),
/// `ADMIN_BIND_ADDR` (none), `RATE_LIMIT_REQUESTS` (5000), `RATE_LIMIT_APP_REQUESTS` (ten times as many),
/// `RATE_LIMIT_RECIPIENTS` (200000), `RATE_LIMIT_FAILURES` (60), `RATE_LIMIT_REDIS_URL` (none).
#[derive(Debug, Clone)]
pub struct AccessSettings {
    /// Whose word about a client's address is taken.
    pub trusted_proxies: Networks,
    /// The header they say it in.
    pub address_header: String,
    /// Where operators' keys may be used from.
    pub admin_networks: Networks,
    /// Where operators are served, and nowhere else.
    pub admin_bind: Option<SocketAddr>,
    /// Requests a second, per API key.
    pub requests: u32,
    /// Requests a second of all who ask for an app: it may have any number of keys.
    pub app_requests: u32,
    /// Recipients a second, per app.
    pub recipients: u32,
    /// Requests without a good key a minute, per client address.
    pub failures: u32,
    /// The Redis through which processes share limits, if not through the database.
    pub redis: Option<SecretString>,
}

impl Default for AccessSettings {
    fn default() -> Self {
        Self {
            trusted_proxies: Networks::default(),
            address_header: "X-Forwarded-For".to_owned(),
            admin_networks: Networks::default(),
            admin_bind: None,
            requests: 5_000,
            app_requests: 5_000 * KEYS,
            recipients: 200_000,
            failures: 60,
            redis: None,
        }
    }
}

impl AccessSettings {
    /// Reads them.
    ///
    /// # Errors
    /// One does not read.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        let networks = |name| {
            let read = |text: &str| Networks::parse(text.split(',').map(str::trim)).ok();
            environment.read(name, NETWORKS, read).map(Option::unwrap_or_default)
        };
        // A limit below the largest message would refuse that message for ever.
        let recipients = environment.read("RATE_LIMIT_RECIPIENTS", RECIPIENTS, |text| {
            text.parse::<u32>().ok().filter(|recipients| *recipients >= 10_000)
        })?;
        let default = Self::default();
        let requests = positive(environment, "RATE_LIMIT_REQUESTS", default.requests)?;
        let is_redis = |text: &str| REDIS_SCHEMES.iter().any(|scheme| text.starts_with(scheme));
        let redis = environment
            .read("RATE_LIMIT_REDIS_URL", REDIS, |text| is_redis(text).then(|| SecretString::from(text)))?;
        let header = environment.text("CLIENT_ADDRESS_HEADER").map(|header| header.trim().to_owned());
        Ok(Self {
            trusted_proxies: networks("TRUSTED_PROXIES")?,
            address_header: header.unwrap_or(default.address_header),
            admin_networks: networks("ADMIN_NETWORKS")?,
            admin_bind: environment.read("ADMIN_BIND_ADDR", ADDRESS, |text| text.parse().ok())?,
            requests,
            app_requests: positive(environment, "RATE_LIMIT_APP_REQUESTS", requests.saturating_mul(KEYS))?,
            recipients: recipients.unwrap_or(default.recipients),
            failures: positive(environment, "RATE_LIMIT_FAILURES", default.failures)?,
            redis,
        })
    }
}

fn positive(environment: &Environment, name: &'static str, default: u32) -> Result<u32, SettingsError> {
    let read = |text: &str| text.parse::<u32>().ok().filter(|limit| *limit > 0);
    Ok(environment.read(name, "a number, 1 at least", read)?.unwrap_or(default))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_that_would_refuse_the_largest_message_is_refused() {
        let environment = Environment::of([("RATE_LIMIT_RECIPIENTS", "9999")]);
        let error = AccessSettings::read(&environment).expect_err("too small");
        assert!(error.to_string().contains("10000"), "{error}");
    }

    #[test]
    fn an_app_has_room_for_ten_busy_keys_unless_said() {
        let of = |variables: &[(&'static str, &'static str)]| {
            AccessSettings::read(&Environment::of(variables.iter().copied())).expect("settings").app_requests
        };
        assert_eq!(of(&[]), AccessSettings::default().app_requests);
        assert_eq!(of(&[("RATE_LIMIT_REQUESTS", "7")]), 70);
        assert_eq!(of(&[("RATE_LIMIT_REQUESTS", "7"), ("RATE_LIMIT_APP_REQUESTS", "8")]), 8);
    }

    #[test]
    fn a_redis_is_named_by_its_url_which_is_not_shown() {
        let of = |url| AccessSettings::read(&Environment::of([("RATE_LIMIT_REDIS_URL", url)]));
        for url in ["redis://u:hunter2@h:6379/0", "rediss://u:hunter2@h", "unix:///run/redis.sock"] {
            let access = of(url).expect("a URL");
            assert!(access.redis.is_some() && !format!("{access:?}").contains("hunter2"), "{url}");
        }
        for wrong in ["h:6379", "http://u:hunter2@h", "unix://redis.sock"] {
            let error = of(wrong).expect_err(wrong).to_string();
            assert!(error.contains("redis://") && !error.contains("hunter2"), "{error}");
        }
        assert!(of("").expect("settings").redis.is_none());
    }

    #[test]
    fn networks_are_separated_by_commas() {
        let environment = Environment::of([("ADMIN_NETWORKS", "10.0.0.0/8, fdaa::/16")]);
        let access = AccessSettings::read(&environment).expect("settings");
        assert_eq!(access.admin_networks.texts(), ["10.0.0.0/8", "fdaa::/16"]);
        let wrong = Environment::of([("TRUSTED_PROXIES", "here")]);
        assert!(AccessSettings::read(&wrong).is_err());
    }
}
