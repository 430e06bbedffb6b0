//! The text form of an API key.
//!
//! `as_live_<12 letters: id>_<32 letters: secret><6 letters: checksum>`, letters being base 62; `as_pub_..` for keys that
//! may be published. The id is
//! public and indexed; of the secret only an HMAC is stored. The checksum lets a gateway or a secret
//! scanner tell a real key from noise without asking anybody.

use std::fmt;
use std::str::FromStr;

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ID_LETTERS: usize = 12;
const SECRET_LETTERS: usize = 32;
const CHECKSUM_LETTERS: usize = 6;

/// Who may hold a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// Servers only.
    Secret,
    /// Anybody: it is in an app on people's devices.
    Publishable,
}

impl KeyKind {
    const fn prefix(self) -> &'static str {
        match self {
            Self::Secret => "as_live_",
            Self::Publishable => "as_pub_",
        }
    }
}

/// Why a text is not an API key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ApiKeyError {
    /// Not the form of a key.
    #[error("an API key looks like as_live_<12 letters>_<38 letters>, or as_pub_.. if it may be published")]
    Form,
    /// The form of a key, but mistyped or cut.
    #[error("the API key is mistyped or incomplete: its checksum does not match")]
    Checksum,
}

/// The public part of an API key: what lists, logs and audits show.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiKeyId(String);

impl ApiKeyId {
    /// The id as stored and shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ApiKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ApiKeyId {
    type Err = ApiKeyError;

    fn from_str(text: &str) -> Result<Self, ApiKeyError> {
        let fits = text.len() == ID_LETTERS && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        fits.then(|| Self(text.to_owned())).ok_or(ApiKeyError::Form)
    }
}

/// A whole API key. Its `Debug` form shows the id only.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey {
    kind: KeyKind,
    id: ApiKeyId,
    secret: String,
}

impl ApiKey {
    /// A new key out of 64 random bytes.
    #[must_use]
    pub fn from_random(kind: KeyKind, random: [u8; 64]) -> Self {
        // 44 letters of 62 out of 64 bytes: rejecting bytes over 247 keeps them uniform; should a
        // draw hold too few good bytes (about never), the tail is folded in, still unguessable.
        let good = random.iter().filter(|byte| **byte < 248);
        let letters: String = good
            .chain(random.iter())
            .take(ID_LETTERS + SECRET_LETTERS)
            .map(|byte| char::from(ALPHABET[usize::from(byte % 62)]))
            .collect();
        let (id, secret) = letters.split_at(ID_LETTERS);
        Self { kind, id: ApiKeyId(id.to_owned()), secret: secret.to_owned() }
    }

    /// Who may hold it.
    #[must_use]
    pub fn kind(&self) -> KeyKind {
        self.kind
    }

    /// The public part.
    #[must_use]
    pub fn id(&self) -> &ApiKeyId {
        &self.id
    }

    /// The secret part. Never log or store it.
    #[must_use]
    pub fn secret(&self) -> &str {
        &self.secret
    }

    /// The whole key, to be shown once.
    #[must_use]
    pub fn reveal(&self) -> String {
        let body = format!("{}{}_{}", self.kind.prefix(), self.id, self.secret);
        let checksum = checksum(&body);
        body + &checksum
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiKey({})", self.id)
    }
}

impl FromStr for ApiKey {
    type Err = ApiKeyError;

    fn from_str(text: &str) -> Result<Self, ApiKeyError> {
        let mut kinds = [KeyKind::Secret, KeyKind::Publishable].into_iter();
        let found = kinds.find_map(|kind| Some((kind, text.strip_prefix(kind.prefix())?)));
        let (kind, rest) = found.ok_or(ApiKeyError::Form)?;
        let (id, rest) = rest.split_once('_').ok_or(ApiKeyError::Form)?;
        let id = id.parse()?;
        if rest.len() != SECRET_LETTERS + CHECKSUM_LETTERS
            || !rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        {
            return Err(ApiKeyError::Form);
        }
        let (body, given) = text.split_at(text.len() - CHECKSUM_LETTERS);
        if checksum(body) != given {
            return Err(ApiKeyError::Checksum);
        }
        Ok(Self { kind, id, secret: rest[..SECRET_LETTERS].to_owned() })
    }
}

fn checksum(body: &str) -> String {
    let mut rest = crc32fast::hash(body.as_bytes());
    let mut letters = [b'0'; CHECKSUM_LETTERS];
    for letter in letters.iter_mut().rev() {
        *letter = ALPHABET[(rest % 62) as usize];
        rest /= 62;
    }
    letters.iter().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_key_reads_back_from_its_text(random in prop::array::uniform32(any::<u8>())) {
            let mut bytes = [0; 64];
            bytes[..32].copy_from_slice(&random);
            bytes[32..].copy_from_slice(&random);
            let key = ApiKey::from_random(KeyKind::Secret, bytes);
            prop_assert_eq!(key.reveal().parse::<ApiKey>().expect("its own text"), key);
        }
    }

    #[test]
    fn a_mistyped_key_is_told_from_a_foreign_text() {
        let text = ApiKey::from_random(KeyKind::Secret, [5; 64]).reveal();
        let mistyped = text.replacen('5', "6", 1);
        assert_eq!(mistyped.parse::<ApiKey>(), Err(ApiKeyError::Checksum));
        assert_eq!("hello".parse::<ApiKey>(), Err(ApiKeyError::Form));
        assert_eq!(text[..40].parse::<ApiKey>(), Err(ApiKeyError::Form));
    }

    #[test]
    fn a_publishable_key_shows_that_it_may_be_published() {
        let key = ApiKey::from_random(KeyKind::Publishable, [5; 64]);
        assert!(key.reveal().starts_with("as_pub_"));
        assert_eq!(key.reveal().parse::<ApiKey>().map(|key| key.kind()), Ok(KeyKind::Publishable));
    }

    #[test]
    fn debug_output_hides_the_secret() {
        let key = ApiKey::from_random(KeyKind::Secret, [9; 64]);
        assert!(!format!("{key:?}").contains(key.secret()));
    }
}
