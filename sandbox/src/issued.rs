//! Credentials the sandbox gives out, as Apple's and Google's consoles would.

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _, RsaKeyPair};
use base64::Engine as _;
use serde::Serialize;
use serde_json::{Value, json};

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
    /// Makes fresh credentials; `token_url` is where Google's are exchanged.
    pub(crate) fn create(token_url: &str) -> Result<Self, aws_lc_rs::error::Unspecified> {
        let apple = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)?;
        let apple_private = apple.to_pkcs8v1()?;
        let google = RsaKeyPair::generate(KeySize::Rsa2048)?;
        let google_private: Pkcs8V1Der<'_> = google.as_der()?;
        let google_public: PublicKeyX509Der<'_> = google.public_key().as_der()?;
        Ok(Self {
            apns: ApnsKey {
                team_id: "SANDBOX001".to_owned(),
                key_id: "SANDBOXKEY".to_owned(),
                topic: "com.example.sandbox".to_owned(),
                private_key: pem(apple_private.as_ref()),
            },
            fcm: json!({
                "type": "service_account",
                "project_id": "automata-sandbox",
                "private_key_id": "sandbox-1",
                "private_key": pem(google_private.as_ref()),
                "client_email": "push@automata-sandbox.iam.gserviceaccount.com",
                "client_id": "1",
                "token_uri": token_url,
            }),
            apns_public: apple.public_key().as_ref().to_vec(),
            fcm_public: google_public.as_ref().to_vec(),
        })
    }
}

fn pem(der: &[u8]) -> String {
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<&str> =
        text.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines.join("\n"))
}
