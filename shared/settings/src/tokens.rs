//! Whose JSON Web Tokens are believed.

use domain::AppId;
use secrecy::{ExposeSecret as _, SecretSlice};

use crate::versioned_keys;
use crate::{Environment, SettingsError};

const KEYS: &str = "TOKEN_KEYS";
const ISSUERS: &str = "issuers with their key sets, and the apps they may act for after a #, e.g. \
     https://login.example.com=https://login.example.com/jwks.json#app_0190..|app_0191..";

/// `TOKEN_KEYS` (none), `TOKEN_ISSUER` (automata-signal), `TOKEN_AUDIENCE` (automata-signal), `TRUSTED_ISSUERS` (none).
#[derive(Debug, Clone)]
pub struct TokenSettings {
    /// The first one signs, all of them check.
    keys: Vec<(u32, SecretSlice<u8>)>,
    /// Who issues our own tokens.
    pub issuer: String,
    /// For whom tokens have to be meant.
    pub audience: String,
    /// Others who may issue tokens, and where their keys are.
    pub trusted: Vec<TrustedIssuer>,
}

/// Somebody else who may issue tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedIssuer {
    /// What their tokens say in `iss`.
    pub issuer: String,
    /// Where their keys are.
    pub key_set: String,
    /// The apps they may act for; none: every app.
    pub apps: Vec<AppId>,
}

impl Default for TokenSettings {
    fn default() -> Self {
        let name = || "automata-signal".to_owned();
        Self { keys: Vec::new(), issuer: name(), audience: name(), trusted: Vec::new() }
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
            Some(_) => versioned_keys::in_order(environment, KEYS)?,
            None => Vec::new(),
        };
        Ok(Self {
            keys,
            issuer: text("TOKEN_ISSUER", default.issuer),
            audience: text("TOKEN_AUDIENCE", default.audience),
            trusted: environment.read("TRUSTED_ISSUERS", ISSUERS, issuers)?.unwrap_or_default(),
        })
    }

    /// Every version of our signing keys with its seed; the first one signs, so that a new one can be published before it
    /// does.
    pub fn keys(&self) -> impl Iterator<Item = (u32, &[u8])> {
        self.keys.iter().map(|(version, key)| (*version, key.expose_secret()))
    }
}

fn issuers(text: &str) -> Option<Vec<TrustedIssuer>> {
    text.split(',').map(|one| issuer(one.trim())).collect()
}

fn issuer(text: &str) -> Option<TrustedIssuer> {
    let (text, apps) = match text.split_once('#') {
        Some((text, apps)) => (text, apps.split('|').map(|app| app.parse().ok()).collect::<Option<_>>()?),
        None => (text, Vec::new()),
    };
    let (issuer, url) = text.rsplit_once('=')?;
    let on_this_machine = ["http://127.0.0.1:", "http://[::1]:"].iter().any(|start| url.starts_with(start));
    let fits = !issuer.is_empty() && (url.starts_with("https://") || on_this_machine);
    fits.then(|| TrustedIssuer { issuer: issuer.to_owned(), key_set: url.to_owned(), apps })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trusted(text: &str) -> Result<Vec<TrustedIssuer>, SettingsError> {
        Ok(TokenSettings::read(&Environment::of([("TRUSTED_ISSUERS", text)]))?.trusted)
    }

    #[test]
    fn keys_are_fetched_by_https_only() {
        let issuer = trusted("https://a.example=https://a.example/jwks.json").expect("read");
        let key_set = "https://a.example/jwks.json".to_owned();
        assert_eq!(issuer, [TrustedIssuer { issuer: "https://a.example".to_owned(), key_set, apps: vec![] }]);
        assert!(trusted("https://a.example=http://a.example/jwks.json").is_err());
        assert!(trusted("https://a.example").is_err());
    }

    #[test]
    fn an_issuer_may_be_bound_to_apps() {
        let apps = ["app_0190a1b2c3d4e5f60718293a4b5c6d7e", "app_0190a1b2c3d4e5f60718293a4b5c6d7f"];
        let text = format!("https://a.example=https://a.example/jwks.json#{}", apps.join("|"));
        let issuers = trusted(&text).expect("read");
        assert_eq!(issuers[0].apps.iter().map(ToString::to_string).collect::<Vec<_>>(), apps);
        assert!(trusted("https://a.example=https://a.example/jwks.json#app_1").is_err());
        assert!(trusted("https://a.example=https://a.example/jwks.json#").is_err());
    }

    #[test]
    fn the_key_that_is_named_first_signs_whatever_its_version() {
        let text = format!("1:{}, 2:{}", "11".repeat(32), "22".repeat(32));
        let of = |text: &str| TokenSettings::read(&Environment::of([(KEYS, text)]));
        let versions: Vec<u32> = of(&text).expect("read").keys().map(|(version, _)| version).collect();
        assert_eq!(versions, [1, 2]);
        let turned = format!("2:{},1:{}", "22".repeat(32), "11".repeat(32));
        assert_eq!(of(&turned).expect("read").keys().next(), Some((2, [0x22; 32].as_slice())));
        assert!(of(&format!("{text},1:{}", "33".repeat(32))).is_err(), "two keys of one version");
    }

    #[test]
    fn no_token_is_believed_unless_somebody_says_so() {
        let none = TokenSettings::read(&Environment::default()).expect("read");
        assert!(none.trusted.is_empty() && none.keys().next().is_none());
    }
}
