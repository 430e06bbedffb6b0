//! The keys of one app, unwrapped.

use std::collections::BTreeMap;

use aws_lc_rs::hmac;
use domain::AppId;

use crate::{DataKey, KeyBytes, Place, Sealed, SecretsError};

/// The keys of one app, unwrapped. They never print.
pub struct AppKeys {
    app: AppId,
    versions: BTreeMap<u32, DataKey>,
    index: hmac::Key,
}

/// What a value is found by without being shown: equal values of one app and column have equal ones.
pub type BlindIndex = [u8; 32];

impl AppKeys {
    /// The keys of `app`: every version of its data key, and the key of its blind indexes.
    ///
    /// # Errors
    /// There is no data key at all.
    pub fn of(
        app: AppId,
        versions: impl IntoIterator<Item = (u32, KeyBytes)>,
        index: &KeyBytes,
    ) -> Result<Self, SecretsError> {
        let versions: BTreeMap<u32, DataKey> =
            versions.into_iter().map(|(version, bytes)| (version, DataKey::of(&bytes))).collect();
        if versions.is_empty() {
            return Err(SecretsError::UnknownVersion(1));
        }
        Ok(Self { app, versions, index: hmac::Key::new(hmac::HMAC_SHA256, index.expose()) })
    }

    /// Whose they are.
    #[must_use]
    pub fn app(&self) -> AppId {
        self.app
    }

    /// The version that seals.
    #[must_use]
    pub fn newest(&self) -> u32 {
        self.versions.last_key_value().map_or(0, |(version, _)| *version)
    }

    /// Whether what is sealed under `version` can be opened.
    #[must_use]
    pub fn knows(&self, version: u32) -> bool {
        self.versions.contains_key(&version)
    }

    /// Seals `value` for `place`, under the newest version.
    ///
    /// # Panics
    /// Never: without a version this was not made.
    #[must_use]
    pub fn seal(&self, place: &Place<'_>, value: &[u8]) -> Sealed {
        let (version, key) = self.versions.last_key_value().expect("there is one, or this was not made");
        key.seal(*version, self.app, place, value)
    }

    /// Opens what was sealed for `place`.
    ///
    /// # Errors
    /// It is no sealed value, of a version that is not there, changed or moved.
    pub fn open(&self, place: &Place<'_>, sealed: Sealed) -> Result<Vec<u8>, SecretsError> {
        let version = sealed.version()?;
        let key = self.versions.get(&version).ok_or(SecretsError::UnknownVersion(version))?;
        key.open(self.app, place, sealed)
    }

    /// The same, for a text.
    ///
    /// # Errors
    /// As [`AppKeys::open`], and if it is no text.
    pub fn open_text(&self, place: &Place<'_>, sealed: Sealed) -> Result<String, SecretsError> {
        String::from_utf8(self.open(place, sealed)?).map_err(|_| SecretsError::Malformed)
    }

    /// What `value` of a column is found by.
    #[must_use]
    pub fn blind_index(&self, table: &'static str, column: &'static str, value: &[u8]) -> BlindIndex {
        let mut context = hmac::Context::with_key(&self.index);
        for part in [self.app.uuid().as_bytes(), table.as_bytes(), &[0], column.as_bytes(), &[0], value] {
            context.update(part);
        }
        let mut index = [0; 32];
        index.copy_from_slice(context.sign().as_ref());
        index
    }
}

impl std::fmt::Debug for AppKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "AppKeys({}, {} versions)", self.app, self.versions.len())
    }
}

#[cfg(test)]
mod tests;
