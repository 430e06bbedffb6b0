//! Whose JSON Web Tokens are believed.

use secrecy::ExposeSecret as _;

use crate::versioned_keys::{self, VersionedKeys};
use crate::{Environment, SettingsError};

const KEYS: &str = "TOKEN_KEYS";
const ISSUERS: &str =
    "issuers with their key sets, e.g. https://login.example.com=https://login.example.com/jwks.json";

/// `TOKEN_KEYS` (none), `TOKEN_ISSUER` (automata-signal), `TOKEN_AUDIENCE` (automata-signal), `TRUSTED_ISSUERS` (none).
#[derive(Debug, Clone)]
pub struct TokenSettings {
    keys: VersionedKeys<u32>,
    /// Who issues our own tokens.
    pub issuer: String,
    /// For whom tokens have to be meant.
    pub audience: String,
    /// Others who may issue tokens, and where their keys are.
    pub trusted: Vec<(String, String)>,
}

impl Default for TokenSettings {
    fn default() -> Self {
        let name = || "automata-signal".to_owned();
        Self { keys: VersionedKeys::new(), issuer: name(), audience: name(), trusted: Vec::new() }
    }
}

impl TokenSettings {
    /// Reads them.
    ///
    /// # Errors
    /// One does not read.
    pub fn read(environment: &Environment) -> Result<Self, SettingsError> {
        let default = Self::default();
        let text = |name, default| environment.text(name).map_or(default, |text| text.trim().to_owned());
        let keys = match environment.text(KEYS) {
            Some(_) => versioned_keys::read(environment, KEYS)?,
            None => VersionedKeys::new(),
        };
        Ok(Self {
            keys,
            issuer: text("TOKEN_ISSUER", default.issuer),
            audience: text("TOKEN_AUDIENCE", default.audience),
            trusted: environment.read("TRUSTED_ISSUERS", ISSUERS, issuers)?.unwrap_or_default(),
        })
    }

    /// Every version of our signing keys with its seed, the oldest first.
    pub fn keys(&self) -> impl Iterator<Item = (u32, &[u8])> {
        self.keys.iter().map(|(version, key)| (*version, key.expose_secret()))
    }
}

fn issuers(text: &str) -> Option<Vec<(String, String)>> {
    let one = |text: &str| {
        let (issuer, url) = text.trim().rsplit_once('=')?;
        let on_this_machine =
            ["http://127.0.0.1:", "http://[::1]:"].iter().any(|start| url.starts_with(start));
        let fits = !issuer.is_empty() && (url.starts_with("https://") || on_this_machine);
        fits.then(|| (issuer.to_owned(), url.to_owned()))
    };
    text.split(',').map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trusted(text: &str) -> Result<Vec<(String, String)>, SettingsError> {
        Ok(TokenSettings::read(&Environment::of([("TRUSTED_ISSUERS", text)]))?.trusted)
    }

    #[test]
    fn keys_are_fetched_by_https_only() {
        let issuer = trusted("https://a.example=https://a.example/jwks.json").expect("read");
        assert_eq!(issuer, [("https://a.example".to_owned(), "https://a.example/jwks.json".to_owned())]);
        assert!(trusted("https://a.example=http://a.example/jwks.json").is_err());
        assert!(trusted("https://a.example").is_err());
    }

    #[test]
    fn no_token_is_believed_unless_somebody_says_so() {
        let none = TokenSettings::read(&Environment::default()).expect("read");
        assert!(none.trusted.is_empty() && none.keys().next().is_none());
    }
}
