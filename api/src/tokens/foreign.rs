//! The keys of somebody else who issues tokens, fetched when first needed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use domain::AppId;
use http_body_util::{BodyExt as _, Empty, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use jsonwebtoken::jwk::{AlgorithmParameters, EllipticCurve, Jwk};
use jsonwebtoken::{Algorithm, DecodingKey};
use rustls::{ClientConfig, RootCertStore};
use serde_json::Value;
use settings::TrustedIssuer;
use tracing::warn;

use super::TokensError;
use crate::edge::{Code, Problem};

/// Keys are fetched anew when they are older: one that was withdrawn is believed this long.
const FRESH: Duration = Duration::from_mins(10);
/// While they can not be fetched, those that were known are believed this long.
const OLDEST: Duration = Duration::from_hours(1);
/// Whoever invents key ids makes us ask this often at most.
const PAUSE: Duration = Duration::from_mins(1);
const PATIENCE: Duration = Duration::from_secs(5);
const LARGEST: usize = 256 << 10;

type Keys = HashMap<String, (Algorithm, DecodingKey)>;

/// The keys behind one URL (RFC 7517).
pub(super) struct KeySet {
    url: String,
    apps: Vec<AppId>,
    client: Client<HttpsConnector<HttpConnector>, Empty<Bytes>>,
    known: Mutex<Known>,
    /// One asks, the others wait for its answer.
    asking: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct Known {
    keys: Keys,
    fetched: Option<Instant>,
    asked: Option<Instant>,
}

impl KeySet {
    pub(super) fn of(issuer: &TrustedIssuer) -> Result<Self, TokensError> {
        let connector =
            HttpsConnectorBuilder::new().with_tls_config(trust()?).https_or_http().enable_http1().build();
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Ok(Self {
            url: issuer.key_set.clone(),
            apps: issuer.apps.clone(),
            client,
            known: Mutex::default(),
            asking: tokio::sync::Mutex::default(),
        })
    }

    /// Whether the issuer may act for `app`.
    pub(super) fn may_act_for(&self, app: AppId) -> bool {
        self.apps.is_empty() || self.apps.contains(&app)
    }

    /// The key of this id, if the issuer has one for `algorithm`.
    pub(super) async fn key(&self, id: &str, algorithm: Algorithm) -> Result<Option<DecodingKey>, Problem> {
        if let Some(key) = self.known(id, algorithm, FRESH) {
            return Ok(Some(key));
        }
        let _asking = self.asking.lock().await;
        if self.may_ask() {
            match self.fetch().await {
                Ok(keys) => self.learn(keys),
                Err(why) => warn!(
                    url = self.url,
                    why, "an issuer's keys can not be fetched; those that are known are believed for an hour"
                ),
            }
        }
        let key = self.known(id, algorithm, OLDEST);
        // Whether there is such a key is not known then.
        if key.is_none() && !self.is_younger_than(FRESH) {
            return Err(Problem::new(Code::IssuerUnavailable).not_before(PAUSE));
        }
        Ok(key)
    }

    fn known(&self, id: &str, algorithm: Algorithm, oldest: Duration) -> Option<DecodingKey> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.fetched.filter(|fetched| fetched.elapsed() < oldest)?;
        let (wanted, key) = known.keys.get(id)?;
        (*wanted == algorithm).then(|| key.clone())
    }

    fn is_younger_than(&self, age: Duration) -> bool {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.fetched.is_some_and(|fetched| fetched.elapsed() < age)
    }

    fn may_ask(&self) -> bool {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let may = known.asked.is_none_or(|asked| asked.elapsed() >= PAUSE);
        if may {
            known.asked = Some(Instant::now());
        }
        may
    }

    fn learn(&self, keys: Keys) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        (known.keys, known.fetched) = (keys, Some(Instant::now()));
    }

    async fn fetch(&self) -> Result<Keys, String> {
        let url = self.url.parse().map_err(|_| "its address does not read".to_owned())?;
        let asking = async {
            let response = self.client.get(url).await.map_err(|error| error.to_string())?;
            if !response.status().is_success() {
                return Err(format!("it answered {}", response.status()));
            }
            let body = Limited::new(response.into_body(), LARGEST).collect().await;
            Ok(body.map_err(|error| error.to_string())?.to_bytes())
        };
        let body =
            tokio::time::timeout(PATIENCE, asking).await.map_err(|_| "it took too long".to_owned())??;
        let set: Value = serde_json::from_slice(&body).map_err(|_| "it answered no JSON".to_owned())?;
        // A key of a kind nobody here knows must not hide the others.
        let keys = set["keys"].as_array().into_iter().flatten();
        Ok(keys.filter_map(|key| read(&serde_json::from_value(key.clone()).ok()?)).collect())
    }
}

/// The machine's roots.
fn trust() -> Result<ClientConfig, TokensError> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        return Err(TokensError::Roots);
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|_| TokensError::Roots)?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn read(key: &Jwk) -> Option<(String, (Algorithm, DecodingKey))> {
    let algorithm = match &key.algorithm {
        AlgorithmParameters::EllipticCurve(curve) if curve.curve == EllipticCurve::P256 => Algorithm::ES256,
        AlgorithmParameters::OctetKeyPair(curve) if curve.curve == EllipticCurve::Ed25519 => Algorithm::EdDSA,
        AlgorithmParameters::EllipticCurve(_)
        | AlgorithmParameters::OctetKeyPair(_)
        | AlgorithmParameters::RSA(_)
        | AlgorithmParameters::OctetKey(_) => return None,
    };
    let id = key.common.key_id.clone()?;
    Some((id, (algorithm, DecodingKey::from_jwk(key).ok()?)))
}
