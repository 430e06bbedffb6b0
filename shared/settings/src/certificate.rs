//! The certificate of the API, where nobody in front of it ends TLS.

use std::path::PathBuf;

use crate::{Environment, SettingsError};

const CHAIN: &str = "API_TLS_CERT_FILE";
const KEY: &str = "API_TLS_KEY_FILE";

/// `API_TLS_CERT_FILE` and `API_TLS_KEY_FILE` (none): PEM files with the chain of certificates, the API's own first, and
/// with its private key. Both or neither.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFiles {
    /// The chain of certificates, the API's own first.
    pub chain: PathBuf,
    /// The private key of the first one.
    pub key: PathBuf,
}

impl CertificateFiles {
    /// Reads their names; nothing if neither is set.
    ///
    /// # Errors
    /// Only one of them is set.
    pub fn read(environment: &Environment) -> Result<Option<Self>, SettingsError> {
        let file = |name| environment.text(name).map(|path| PathBuf::from(path.trim()));
        match (file(CHAIN), file(KEY)) {
            (Some(chain), Some(key)) => Ok(Some(Self { chain, key })),
            (None, None) => Ok(None),
            (Some(_), None) => {
                let expected = "the PEM file with the private key of API_TLS_CERT_FILE; set both or neither";
                Err(SettingsError::Missing { name: KEY, expected })
            }
            (None, Some(_)) => {
                let expected = "the PEM file with the certificates of API_TLS_KEY_FILE; set both or neither";
                Err(SettingsError::Missing { name: CHAIN, expected })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_without_its_key_names_what_is_missing() {
        for (set, missing) in [(CHAIN, KEY), (KEY, CHAIN)] {
            let environment = Environment::of([(set, "/etc/automata/file.pem")]);
            let error = CertificateFiles::read(&environment).expect_err("one of two").to_string();
            assert!(error.starts_with(&format!("{missing} is not set")), "{error}");
        }
        assert_eq!(CertificateFiles::read(&Environment::default()), Ok(None));
    }
}
