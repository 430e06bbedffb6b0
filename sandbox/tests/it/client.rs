//! A client that sends what it is told to, right or wrong.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http2::{SendRequest, handshake};
use hyper::{HeaderMap, Request};
use hyper_util::rt::{TokioExecutor, TokioIo};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, IpAddr, ServerName};
use rustls::{ClientConfig, RootCertStore};
use sandbox::Sandbox;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;

/// One HTTP/2 connection.
pub(crate) struct Client {
    sender: SendRequest<Full<Bytes>>,
    address: SocketAddr,
    connection: JoinHandle<hyper::Result<()>>,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// Null if it is no JSON.
    pub(crate) body: Value,
}

impl Answer {
    /// Apple's reason.
    pub(crate) fn reason(&self) -> &str {
        self.body["reason"].as_str().unwrap_or_default()
    }
}

impl Client {
    /// Connects, trusting nobody but the sandbox.
    pub(crate) async fn connect(sandbox: &Sandbox, address: SocketAddr) -> Self {
        let mut roots = RootCertStore::empty();
        let authority =
            CertificateDer::from_pem_slice(sandbox.authority().as_bytes()).expect("a certificate");
        roots.add(authority).expect("a root");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec()];
        let stream = TcpStream::connect(address).await.expect("a connection");
        let name = ServerName::IpAddress(IpAddr::from(address.ip()));
        let stream = TlsConnector::from(Arc::new(config)).connect(name, stream).await.expect("TLS");
        let (sender, connection) =
            handshake(TokioExecutor::new(), TokioIo::new(stream)).await.expect("HTTP/2");
        Self { sender, address, connection: tokio::spawn(connection) }
    }

    /// Waits until the server hangs up, and says whether it did so in order.
    pub(crate) async fn ended(self) -> bool {
        let ended = tokio::time::timeout(Duration::from_secs(5), self.connection).await;
        ended.expect("it hangs up").expect("no panic").is_ok()
    }

    /// Sends a request whose URI is a path.
    pub(crate) async fn send(&self, request: Request<String>) -> Answer {
        let (mut head, body) = request.into_parts();
        let uri = format!("https://{}{}", self.address, head.uri);
        head.uri = uri.parse().expect("a URI");
        let request = Request::from_parts(head, Full::from(body));
        let response = self.sender.clone().send_request(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        let body = body.collect().await.expect("a body").to_bytes();
        let body = serde_json::from_slice(&body).unwrap_or_default();
        Answer { status: head.status.as_u16(), headers: head.headers, body }
    }
}

/// A provider token of the sandbox's own key, issued this many seconds ago.
pub(crate) fn provider_token(sandbox: &Sandbox, seconds_ago: i64) -> String {
    let apns = &sandbox.issued().apns;
    let key = EncodingKey::from_ec_pem(apns.private_key.as_bytes()).expect("a key");
    let header = Header { kid: Some(apns.key_id.clone()), ..Header::new(Algorithm::ES256) };
    let issued_at = chrono::Utc::now().timestamp() - seconds_ago;
    let claims = json!({ "iss": apns.team_id, "iat": issued_at });
    jsonwebtoken::encode(&header, &claims, &key).expect("signed")
}

/// What a service account sends to get an access token, signed with this key.
pub(crate) fn assertion(sandbox: &Sandbox, private_key: &Value) -> String {
    let account = &sandbox.issued().fcm;
    let key = EncodingKey::from_rsa_pem(private_key.as_str().expect("text").as_bytes()).expect("a key");
    let now = chrono::Utc::now().timestamp();
    let claims = json!({
        "iss": account["client_email"], "aud": account["token_uri"], "iat": now, "exp": now + 3_600,
        "scope": "https://www.googleapis.com/auth/firebase.messaging",
    });
    jsonwebtoken::encode(&Header::new(Algorithm::RS256), &claims, &key).expect("signed")
}
