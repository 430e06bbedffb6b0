//! The keys that wrap the data keys of apps.

use secrecy::{ExposeSecret as _, SecretSlice};

use crate::versioned_keys;
use crate::{Environment, SettingsError};

const NAME: &str = "ENCRYPTION_KEYS";

/// `ENCRYPTION_KEYS` (required): versioned key-encryption keys. The first one wraps data keys; the others are there for what
/// they wrapped, until a worker has wrapped that anew.
#[derive(Debug, Clone)]
pub struct EncryptionKeys {
    versions: Vec<(i32, SecretSlice<u8>)>,
}

impl EncryptionKeys {
    /// Reads them.
    ///
    /// # Errors
    /// Missing, or not of the form `<version>:<64 hex digits>[,..]`.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        Ok(Self { versions: versioned_keys::in_order(environment, NAME)? })
    }

    /// Every version with its bytes, the one that wraps first.
    pub fn versions(&self) -> impl Iterator<Item = (i32, &[u8])> {
        self.versions.iter().map(|(version, key)| (*version, key.expose_secret()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_version_is_read_and_none_prints() {
        let text = format!("7:{}, 1:{}", "22".repeat(32), "11".repeat(32));
        let keys = EncryptionKeys::read(&Environment::of([(NAME, text.as_str())])).expect("read");
        let versions: Vec<(i32, &[u8])> = keys.versions().collect();
        assert_eq!(versions, [(7, [0x22; 32].as_slice()), (1, [0x11; 32].as_slice())]);
        assert!(!format!("{keys:?}").contains("17, "));
    }

    #[test]
    fn without_keys_nothing_starts_and_the_message_says_how_to_make_one() {
        let missing = EncryptionKeys::read(&Environment::default()).expect_err("missing").to_string();
        assert!(missing.contains("ENCRYPTION_KEYS is not set") && missing.contains("openssl"), "{missing}");
        let twice = format!("1:{0},1:{0}", "11".repeat(32));
        for wrong in ["1:abcd", "x", twice.as_str()] {
            assert!(EncryptionKeys::read(&Environment::of([(NAME, wrong)])).is_err(), "{wrong}");
        }
    }
}
