//! Reading JSON web tokens as leniently as the real providers do.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey,
};
use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::Value;

/// A token, split and decoded, its signature not yet looked at.
pub(crate) struct Token {
    pub(crate) header: Value,
    pub(crate) claims: Value,
    signed: Vec<u8>,
    signature: Vec<u8>,
}

impl Token {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        Some(Self {
            header: serde_json::from_slice(&decode(header)?).ok()?,
            claims: serde_json::from_slice(&decode(claims)?).ok()?,
            signed: signed.as_bytes().to_vec(),
            signature: decode(signature)?,
        })
    }

    /// Apple takes both forms of an ECDSA signature: R and S side by side, and DER.
    pub(crate) fn is_signed_by_p256(&self, public_key: &[u8]) -> bool {
        let fixed = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, public_key);
        let der = UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, public_key);
        fixed.verify(&self.signed, &self.signature).is_ok()
            || der.verify(&self.signed, &self.signature).is_ok()
    }

    pub(crate) fn is_signed_by_rsa(&self, public_key: &[u8]) -> bool {
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, public_key);
        key.verify(&self.signed, &self.signature).is_ok()
    }
}

/// Base64 in either alphabet, padded or not.
fn decode(text: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let alphabet = if text.contains(['-', '_']) { &alphabet::URL_SAFE } else { &alphabet::STANDARD };
    GeneralPurpose::new(alphabet, config).decode(text).ok()
}
