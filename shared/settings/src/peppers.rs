//! The keys under which API-key secrets are stored.

use secrecy::ExposeSecret;

use crate::versioned_keys::{self, VersionedKeys};
use crate::{Environment, SettingsError};

const NAME: &str = "API_KEY_PEPPERS";

/// `API_KEY_PEPPERS` (required): versioned HMAC keys. The highest version is used for new keys; older ones stay as
/// long as keys made under them live.
#[derive(Debug, Clone)]
pub struct Peppers {
    versions: VersionedKeys<i16>,
}

impl Peppers {
    /// Reads them.
    ///
    /// # Errors
    /// Missing, or not of the form `<version>:<64 hex digits>[,..]`.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        Ok(Self { versions: versioned_keys::read(environment, NAME)? })
    }

    /// No keys at all, for whoever makes and checks none.
    #[must_use]
    pub fn none() -> Self {
        Self { versions: VersionedKeys::new() }
    }

    /// The version for new keys, and its bytes.
    #[must_use]
    pub fn current(&self) -> (i16, &[u8]) {
        let newest = self.versions.last_key_value();
        newest.map_or((0, &[]), |(version, key)| (*version, key.expose_secret()))
    }

    /// Every version with its bytes, the newest first.
    pub fn all(&self) -> impl Iterator<Item = (i16, &[u8])> {
        self.versions.iter().rev().map(|(version, key)| (*version, key.expose_secret()))
    }

    /// The bytes of one version.
    #[must_use]
    pub fn version(&self, version: i16) -> Option<&[u8]> {
        self.versions.get(&version).map(ExposeSecret::expose_secret)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_highest_version_is_current_and_older_ones_still_read() {
        let text = format!("1:{},2:{}", "11".repeat(32), "22".repeat(32));
        let peppers = Peppers::read(&Environment::of([(NAME, text.as_str())])).expect("read");
        assert_eq!(peppers.current(), (2, [0x22; 32].as_slice()));
        assert_eq!(peppers.version(1), Some([0x11; 32].as_slice()));
        assert_eq!(peppers.version(3), None);
        assert!(!format!("{peppers:?}").contains("22, "));
    }

    #[test]
    fn a_short_pepper_is_refused() {
        assert!(Peppers::read(&Environment::of([(NAME, "1:abcd")])).is_err());
    }
}
