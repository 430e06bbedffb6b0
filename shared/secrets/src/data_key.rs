//! One data key: AES-256-GCM (NIST SP 800-38D) with a random nonce.
//!
//! A random nonce of 96 bits is good for 2^32 values under one key (SP 800-38D, 8.3); docs/adr/0014 says how far
//! that is and what to do before.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, Salt};
use domain::AppId;
use secrecy::{ExposeSecret as _, SecretSlice};

use crate::place::Binding;
use crate::random::{fill, fresh_nonce};
use crate::sealed::{HEADER, NONCE, TAG, header};
use crate::{Place, Sealed, SecretsError};

/// The bytes of a key, wiped when they are dropped. They do not print.
#[derive(Debug, Clone)]
pub struct KeyBytes(SecretSlice<u8>);

impl KeyBytes {
    /// Fresh ones.
    #[must_use]
    pub fn random() -> Self {
        let mut bytes = vec![0; 32];
        fill(&mut bytes);
        Self(bytes.into())
    }

    /// Those of a key there is.
    ///
    /// # Errors
    /// They are not 32.
    pub fn of(bytes: Vec<u8>) -> Result<Self, SecretsError> {
        if bytes.len() == 32 { Ok(Self(bytes.into())) } else { Err(SecretsError::Malformed) }
    }

    /// Those that follow from another secret and a purpose, by HKDF (RFC 5869): who has the secret has them.
    ///
    /// # Panics
    /// Never: 32 bytes are what this expands to.
    #[must_use]
    pub fn derived_from(secret: &[u8], purpose: &str) -> Self {
        let mut bytes = vec![0; 32];
        let key = Salt::new(HKDF_SHA256, purpose.as_bytes()).extract(secret);
        let expanded = key.expand(&[], HKDF_SHA256).and_then(|output| output.fill(&mut bytes));
        expanded.expect("32 bytes are what this expands to");
        Self(bytes.into())
    }

    /// The bytes themselves, for whoever wraps them. Never log them.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        self.0.expose_secret()
    }
}

/// A key that seals and opens.
pub struct DataKey(LessSafeKey);

impl DataKey {
    /// The key of these bytes.
    ///
    /// # Panics
    /// Never: 32 bytes are a key.
    #[must_use]
    pub fn of(bytes: &KeyBytes) -> Self {
        let key = UnboundKey::new(&AES_256_GCM, bytes.expose()).expect("32 bytes are a key");
        Self(LessSafeKey::new(key))
    }

    /// Seals `value` for `place` of `app`, as `version` of its keys.
    ///
    /// # Panics
    /// Never: a value is far shorter than 64 GiB, and places have short names.
    #[must_use]
    pub fn seal(&self, version: u32, app: AppId, place: &Place<'_>, value: &[u8]) -> Sealed {
        let header = header(version);
        let nonce = fresh_nonce();
        let mut bytes = Vec::with_capacity(HEADER + NONCE + value.len() + TAG);
        bytes.extend_from_slice(&header);
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(value);
        let binding = Binding::of(&header, app, place);
        let (nonce, aad) = (Nonce::assume_unique_for_key(nonce), Aad::from(binding.as_slice()));
        let tag = self.0.seal_in_place_separate_tag(nonce, aad, &mut bytes[HEADER + NONCE..]);
        bytes.extend_from_slice(tag.expect("a value is far shorter than 64 GiB").as_ref());
        Sealed::stored(bytes)
    }

    /// Opens what was sealed for `place` of `app`; the value is put into the bytes it came in.
    ///
    /// # Errors
    /// It was changed or moved, or sealed under another key.
    pub fn open(&self, app: AppId, place: &Place<'_>, sealed: Sealed) -> Result<Vec<u8>, SecretsError> {
        let version = sealed.version()?;
        let mut bytes = sealed.into_bytes();
        let nonce = bytes[HEADER..HEADER + NONCE].try_into().map_err(|_| SecretsError::Malformed)?;
        let header = header(version);
        let binding = Binding::of(&header, app, place);
        let (nonce, aad) = (Nonce::assume_unique_for_key(nonce), Aad::from(binding.as_slice()));
        let opened = self.0.open_in_place(nonce, aad, &mut bytes[HEADER + NONCE..]);
        let length = opened.map_err(|_| SecretsError::Refused)?.len();
        bytes.copy_within(HEADER + NONCE..HEADER + NONCE + length, 0);
        bytes.truncate(length);
        Ok(bytes)
    }
}
