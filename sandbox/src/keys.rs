//! The private keys behind the sandbox's credentials. In a file they outlive the process, and so do credentials that somebody
//! stored.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, RsaKeyPair};
use base64::Engine as _;
use serde::{Deserialize, Serialize};

/// Both, in PEM.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Keys {
    /// Apple's: P-256.
    pub(crate) apns: String,
    /// Google's: RSA.
    pub(crate) fcm: String,
}

impl Keys {
    /// New ones.
    pub(crate) fn generate() -> Result<Self, Unspecified> {
        let apple = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)?;
        let google = RsaKeyPair::generate(KeySize::Rsa2048)?;
        let google: Pkcs8V1Der<'_> = google.as_der()?;
        Ok(Self { apns: pem(apple.to_pkcs8v1()?.as_ref()), fcm: pem(google.as_ref()) })
    }

    /// Those of an earlier sandbox, if it kept some in this file.
    pub(crate) fn read(path: &Path) -> std::io::Result<Option<Self>> {
        match std::fs::read(path) {
            Ok(text) => Ok(Some(serde_json::from_slice(&text)?)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Keeps them for later sandboxes, whole or not at all, and from others' eyes.
    pub(crate) fn keep(&self, path: &Path) -> std::io::Result<()> {
        let draft = path.with_extension("draft");
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
        file.write_all(&serde_json::to_vec_pretty(self)?)?;
        file.sync_all()?;
        std::fs::rename(&draft, path)
    }
}

fn pem(der: &[u8]) -> String {
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<&str> =
        text.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines.join("\n"))
}
