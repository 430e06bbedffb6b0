//! What names a member, sealed. Members belong to no app, so no app's key seals it: keys derived from the pepper do.

use aws_lc_rs::hmac;
use domain::{AppId, MemberId};
use secrets::{DataKey, KeyBytes, Place, Sealed, SecretsError};
use store::places::member_email;
use uuid::Uuid;

use super::Members;

impl Members {
    /// What an address is found by, under the newest pepper first. Small and capital letters are one.
    pub(crate) fn indexes(&self, email: &str) -> Vec<Vec<u8>> {
        let address = email.trim().to_lowercase();
        let of = |pepper: &[u8]| {
            let key = KeyBytes::derived_from(pepper, "members.email_index");
            let key = hmac::Key::new(hmac::HMAC_SHA256, key.expose());
            hmac::sign(&key, address.as_bytes()).as_ref().to_vec()
        };
        self.peppers.all().map(|(_, pepper)| of(pepper)).collect()
    }

    /// Seals what is kept about a member.
    pub(crate) fn seal(&self, place: &Place<'_>, value: &[u8]) -> Vec<u8> {
        let (version, pepper) = self.peppers.current();
        let version = u32::try_from(version).unwrap_or_default();
        key_of(pepper).seal(version, nobody(), place, value).into_bytes()
    }

    /// Opens it again.
    pub(crate) fn open(&self, place: &Place<'_>, sealed: &[u8]) -> Result<Vec<u8>, SecretsError> {
        let sealed = Sealed::stored(sealed.to_vec());
        let version = sealed.version()?;
        let known = i16::try_from(version).ok().and_then(|version| self.peppers.version(version));
        let pepper = known.ok_or(SecretsError::UnknownVersion(version))?;
        key_of(pepper).open(nobody(), place, sealed)
    }

    /// The address of a member.
    pub(crate) fn email(&self, id: MemberId, sealed: &[u8]) -> Result<String, SecretsError> {
        let opened = self.open(&member_email(&id.uuid()), sealed)?;
        Ok(String::from_utf8_lossy(&opened).into_owned())
    }
}

fn key_of(pepper: &[u8]) -> DataKey {
    DataKey::of(&KeyBytes::derived_from(pepper, "members"))
}

fn nobody() -> AppId {
    AppId::from(Uuid::nil())
}
