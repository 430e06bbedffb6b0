//! Our own signing keys: Ed25519 (RFC 8037), several at once, so that one can follow the other.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header};
use serde_json::{Value, json};

use super::{Claims, TokensError};

/// How long a token lives unless said, in seconds: 15 minutes.
pub(crate) const LIFETIME: u32 = 900;
/// How long it may live at most: a day.
pub(crate) const MOST_LIFETIME: u32 = 86_400;
/// What comes before an Ed25519 seed in PKCS #8 (RFC 8410, section 7).
const PKCS8: [u8; 16] = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];

/// Signing keys. The first one signs, all of them check: a new one is published before it signs.
pub(super) struct OwnKeys(Vec<OwnKey>);

struct OwnKey {
    id: String,
    signing: EncodingKey,
    checking: DecodingKey,
    public: String,
}

impl OwnKeys {
    pub(super) fn of<'a>(seeds: impl Iterator<Item = (u32, &'a [u8])>) -> Result<Self, TokensError> {
        let key = |(version, seed): (u32, &[u8])| {
            let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| TokensError::Keys)?;
            let public = URL_SAFE_NO_PAD.encode(pair.public_key());
            let checking = DecodingKey::from_ed_components(&public).map_err(|_| TokensError::Keys)?;
            let signing = EncodingKey::from_ed_der(&[PKCS8.as_slice(), seed].concat());
            Ok(OwnKey { id: version.to_string(), signing, checking, public })
        };
        seeds.map(key).collect::<Result<_, TokensError>>().map(Self)
    }

    pub(super) fn sign(&self, claims: &Claims) -> Option<String> {
        let key = self.0.first()?;
        let header = Header { kid: Some(key.id.clone()), ..Header::new(Algorithm::EdDSA) };
        jsonwebtoken::encode(&header, claims, &key.signing).ok()
    }

    pub(super) fn key(&self, id: &str) -> Option<DecodingKey> {
        self.0.iter().find(|key| key.id == id).map(|key| key.checking.clone())
    }

    pub(super) fn key_set(&self) -> Value {
        let keys = self.0.iter().map(|key| {
            json!({ "kty": "OKP", "crv": "Ed25519", "use": "sig", "alg": "EdDSA", "kid": key.id, "x": key.public })
        });
        json!({ "keys": keys.collect::<Vec<Value>>() })
    }
}
