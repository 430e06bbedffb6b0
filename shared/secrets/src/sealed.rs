//! A sealed value as it is stored.
//!
//! ```text
//! format 1 │ data key version 4 │ nonce 12 │ ciphertext │ tag 16
//! ```

use std::fmt;

use crate::SecretsError;

pub(crate) const FORMAT: u8 = 1;
pub(crate) const HEADER: usize = 5;
pub(crate) const NONCE: usize = 12;
pub(crate) const TAG: usize = 16;

/// A sealed value. `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(Vec<u8>);

impl Sealed {
    /// What a column holds.
    #[must_use]
    pub const fn stored(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// What a column shall hold.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same, for good.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// The version of the data key it is sealed under.
    ///
    /// # Errors
    /// The bytes are no sealed value.
    pub fn version(&self) -> Result<u32, SecretsError> {
        version_of(&self.0)
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed({} bytes)", self.0.len())
    }
}

/// The version of the data key that `sealed` bytes are sealed under.
///
/// # Errors
/// The bytes are no sealed value.
pub fn version_of(sealed: &[u8]) -> Result<u32, SecretsError> {
    match sealed.split_first_chunk::<HEADER>() {
        Some(([FORMAT, a, b, c, d], rest)) if rest.len() >= NONCE + TAG => {
            Ok(u32::from_be_bytes([*a, *b, *c, *d]))
        }
        _ => Err(SecretsError::Malformed),
    }
}

pub(crate) fn header(version: u32) -> [u8; HEADER] {
    let [a, b, c, d] = version.to_be_bytes();
    [FORMAT, a, b, c, d]
}
