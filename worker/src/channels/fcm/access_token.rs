//! Who we are to Google: an access token for a service account.
//! <https://developers.google.com/identity/protocols/oauth2/service-account#httprest>
//!
//! One request at a time, ahead of time: a thousand sends that find the token gone must not ask a thousand times,
//! and a token endpoint that is down for a while must not be felt while the old token is valid.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use bytes::Bytes;
use domain::Reply;
use google_fcm1::common::GetToken;
use http::Request;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde::Deserialize;
use serde_json::json;
use tokio::sync::Mutex;

use super::connections::Https;

const SCOPE: &str = "https://www.googleapis.com/auth/firebase.messaging";
const GRANT: &str = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
const ASSERTION_SECONDS: i64 = 3_600;
/// A token is renewed when this part of its life is over.
const RENEW_AT: f64 = 0.8;
/// Sends stop using a token this long before its end.
const MARGIN: Duration = Duration::from_secs(20);

/// A service account, as in its JSON file.
pub(super) struct ServiceAccount {
    project: String,
    email: String,
    key_id: String,
    key: EncodingKey,
    token_uri: String,
}

#[derive(Deserialize)]
struct File {
    project_id: String,
    client_email: String,
    #[serde(default)]
    private_key_id: String,
    private_key: String,
    token_uri: String,
}

impl ServiceAccount {
    pub(super) fn read(json: &[u8], token_url: Option<&str>) -> Result<Self, Reply> {
        let file: File = serde_json::from_slice(json).map_err(|_| {
            let why = "the secret is no service account; paste the JSON file Firebase gave you";
            Reply::new(0, "credential_unreadable", why)
        })?;
        let key = EncodingKey::from_rsa_pem(file.private_key.as_bytes())
            .map_err(|_| Reply::new(0, "credential_unreadable", "`private_key` is no RSA key in PEM"))?;
        Ok(Self {
            project: file.project_id,
            email: file.client_email,
            key_id: file.private_key_id,
            key,
            token_uri: token_url.map_or_else(|| googles(file.token_uri), |url| Ok(url.to_owned()))?,
        })
    }

    pub(super) fn project(&self) -> &str {
        &self.project
    }

    fn assertion(&self, now: i64) -> Option<String> {
        let header = Header { kid: Some(self.key_id.clone()), ..Header::new(Algorithm::RS256) };
        let claims = json!({
            "iss": self.email, "scope": SCOPE, "aud": self.token_uri, "iat": now, "exp": now + ASSERTION_SECONDS,
        });
        jsonwebtoken::encode(&header, &claims, &self.key).ok()
    }
}

/// An app must not choose whom this process talks to. (OWASP API7: server side request forgery.)
fn googles(token_uri: String) -> Result<String, Reply> {
    let uri = token_uri.parse::<http::Uri>().ok();
    let host = uri.as_ref().filter(|uri| uri.scheme_str() == Some("https")).and_then(http::Uri::host);
    if host.is_some_and(|host| host == "accounts.google.com" || host.ends_with(".googleapis.com")) {
        return Ok(token_uri);
    }
    let why = "`token_uri` is not Google's; paste the JSON file Firebase gave you as it is";
    Err(Reply::new(0, "credential_unreadable", why))
}

/// Why there is no access token.
#[derive(Debug, Clone, thiserror::Error)]
pub(super) enum TokenError {
    /// Google does not believe us; trying again changes nothing.
    #[error("Google refuses the service account: {0}")]
    Refused(String),
    /// The token endpoint did not answer, or not usefully.
    #[error("no access token: {0}")]
    Unavailable(String),
}

/// The access token of one service account.
#[derive(Clone)]
pub(super) struct AccessToken {
    inner: Arc<Inner>,
}

struct Inner {
    account: ServiceAccount,
    client: Client<Https, Full<Bytes>>,
    timeout: Duration,
    current: ArcSwapOption<Valid>,
    asking: Mutex<Option<(Instant, TokenError)>>,
}

struct Valid {
    text: Arc<str>,
    renew_at: Instant,
    ends: Instant,
}

#[derive(Deserialize)]
struct Answer {
    access_token: Option<String>,
    expires_in: Option<u64>,
    error: Option<String>,
    error_description: Option<String>,
}

/// After a failure, everybody's answer for this long.
const FAILURE_HOLDS: Duration = Duration::from_millis(500);

impl AccessToken {
    pub(super) fn new(account: ServiceAccount, connector: Https, timeout: Duration) -> Self {
        let client = Client::builder(TokioExecutor::new()).build(connector);
        let (current, asking) = (ArcSwapOption::empty(), Mutex::new(None));
        Self { inner: Arc::new(Inner { account, client, timeout, current, asking }) }
    }

    /// The token to send with.
    pub(super) async fn get(&self) -> Result<Arc<str>, TokenError> {
        let now = Instant::now();
        if let Some(valid) = self.inner.current.load_full()
            && now + MARGIN < valid.ends
        {
            if now > valid.renew_at {
                self.renew_in_background();
            }
            return Ok(Arc::clone(&valid.text));
        }
        // Rare, so it does not belong into the memory of every send.
        Box::pin(self.renew(None)).await
    }

    /// A newer token than `refused`, which Google did not take.
    pub(super) async fn after_refusal(&self, refused: &str) -> Result<Arc<str>, TokenError> {
        Box::pin(self.renew(Some(refused))).await
    }

    fn renew_in_background(&self) {
        let this = self.clone();
        tokio::spawn(async move {
            let Ok(asking) = this.inner.asking.try_lock() else { return };
            drop(asking);
            // If it fails, the old one serves on, and the next send tries again.
            let _ = this.renew(None).await;
        });
    }

    async fn renew(&self, refused: Option<&str>) -> Result<Arc<str>, TokenError> {
        let mut failed = self.inner.asking.lock().await;
        if let Some(valid) = self.inner.current.load_full()
            && Instant::now() < valid.renew_at.min(valid.ends)
            && refused != Some(&*valid.text)
        {
            return Ok(Arc::clone(&valid.text));
        }
        if let Some((at, error)) = &*failed
            && at.elapsed() < FAILURE_HOLDS
        {
            return Err(error.clone());
        }
        let asked = tokio::time::timeout(self.inner.timeout, self.ask()).await;
        let asked = asked.unwrap_or_else(|_| Err(TokenError::Unavailable("no answer in time".to_owned())));
        match asked {
            Ok(valid) => {
                *failed = None;
                let text = Arc::clone(&valid.text);
                self.inner.current.store(Some(Arc::new(valid)));
                Ok(text)
            }
            Err(error) => {
                *failed = Some((Instant::now(), error.clone()));
                Err(error)
            }
        }
    }

    async fn ask(&self) -> Result<Valid, TokenError> {
        let unavailable = |error: &dyn fmt::Display| TokenError::Unavailable(error.to_string());
        let account = &self.inner.account;
        let asked = Instant::now();
        // Google checks this against its own clock, as every machine's clock is meant to be.
        let assertion = account
            .assertion(chrono::Utc::now().timestamp())
            .ok_or_else(|| TokenError::Refused("the key does not sign".to_owned()))?;
        let request = Request::post(&account.token_uri)
            .header(http::header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Full::from(format!("grant_type={GRANT}&assertion={assertion}")))
            .map_err(|error| TokenError::Refused(format!("`token_uri` is no URL: {error}")))?;
        let response = self.inner.client.request(request).await.map_err(|error| unavailable(&error))?;
        let status = response.status();
        let body = Limited::new(response.into_body(), 64 * 1_024).collect().await;
        let body = body.map_err(|error| unavailable(&error))?.to_bytes();
        let answer: Answer = serde_json::from_slice(&body)
            .map_err(|_| TokenError::Unavailable(format!("status {status}, no JSON")))?;
        match answer {
            Answer { access_token: Some(text), expires_in, .. } if status.is_success() => {
                let life = Duration::from_secs(expires_in.unwrap_or(3_600));
                Ok(Valid { text: text.into(), renew_at: asked + life.mul_f64(RENEW_AT), ends: asked + life })
            }
            Answer { error, error_description, .. } => {
                let why = format!("{} {}", error.unwrap_or_default(), error_description.unwrap_or_default());
                let passes = status.is_server_error() || status.as_u16() == 429;
                Err(if passes { TokenError::Unavailable(why) } else { TokenError::Refused(why) })
            }
        }
    }
}

impl GetToken for AccessToken {
    fn get_token<'a>(
        &'a self,
        _: &'a [&str],
    ) -> Pin<
        Box<
            dyn Future<Output = Result<Option<String>, Box<dyn std::error::Error + Send + Sync>>> + Send + 'a,
        >,
    > {
        Box::pin(async move { Ok(Some(self.get().await?.to_string())) })
    }
}
