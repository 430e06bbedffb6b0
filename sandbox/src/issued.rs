//! Credentials the sandbox gives out, as Apple's and Google's consoles would.

use aws_lc_rs::encoding::{AsDer, PublicKeyX509Der};
use aws_lc_rs::error::Unspecified;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RsaKeyPair};
use rustls::pki_types::PrivatePkcs8KeyDer;
use rustls::pki_types::pem::PemObject as _;
use serde::Serialize;
use serde_json::{Value, json};

use crate::keys::Keys;

/// Apple's part: a signing key, as in a `.p8` file.
#[derive(Debug, Clone, Serialize)]
pub struct ApnsKey {
    /// Apple's name for the developer.
    pub team_id: String,
    /// Apple's name for the key.
    pub key_id: String,
    /// The app's bundle id.
    pub topic: String,
    /// The private key in PEM.
    pub private_key: String,
}

/// Credentials that this sandbox accepts.
#[derive(Debug, Clone, Serialize)]
pub struct Issued {
    /// Apple's.
    pub apns: ApnsKey,
    /// Google's: a service account, as in its JSON file.
    pub fcm: Value,
    #[serde(skip)]
    pub(crate) apns_public: Vec<u8>,
    #[serde(skip)]
    pub(crate) fcm_public: Vec<u8>,
}

impl Issued {
    /// The credentials that `keys` are behind; `token_url` is where Google's are exchanged.
    pub(crate) fn of(keys: Keys, token_url: &str) -> Result<Self, Unspecified> {
        let apple = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der(&keys.apns)?)?;
        let google = RsaKeyPair::from_pkcs8(&der(&keys.fcm)?)?;
        let google_public: PublicKeyX509Der<'_> = google.public_key().as_der()?;
        Ok(Self {
            apns: ApnsKey {
                team_id: "SANDBOX001".to_owned(),
                key_id: "SANDBOXKEY".to_owned(),
                topic: "com.example.sandbox".to_owned(),
                private_key: keys.apns,
            },
            fcm: json!({
                "type": "service_account",
                "project_id": "automata-sandbox",
                "private_key_id": "sandbox-1",
                "private_key": keys.fcm,
                "client_email": "push@automata-sandbox.iam.gserviceaccount.com",
                "client_id": "1",
                "token_uri": token_url,
            }),
            apns_public: apple.public_key().as_ref().to_vec(),
            fcm_public: google_public.as_ref().to_vec(),
        })
    }
}

fn der(pem: &str) -> Result<Vec<u8>, Unspecified> {
    let key = PrivatePkcs8KeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| Unspecified)?;
    Ok(key.secret_pkcs8_der().to_vec())
}
