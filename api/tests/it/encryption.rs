//! TLS, where nobody in front of the API ends it.

use std::error::Error;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use api::{Api, ApiError};
use bytes::Bytes;
use http_body_util::Empty;
use hyper::Version;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::CertificateDer;
use rustls::version::{TLS12, TLS13};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion};
use settings::CertificateFiles;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::fixture::{Fixture, settings};

const AT_LAST: Duration = Duration::from_secs(20);

/// An API with a certificate for 127.0.0.1.
struct Stage {
    fixture: Fixture,
    address: SocketAddr,
    certificate: CertificateDer<'static>,
    /// Its files go with it.
    _folder: TempDir,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

fn certificate_in(folder: &Path) -> (CertificateFiles, CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
    let files = CertificateFiles { chain: folder.join("chain.pem"), key: folder.join("key.pem") };
    std::fs::write(&files.chain, made.cert.pem()).expect("written");
    std::fs::write(&files.key, made.signing_key.serialize_pem()).expect("written");
    (files, made.cert.der().clone())
}

impl Stage {
    async fn set_up() -> Self {
        let fixture = Fixture::set_up().await;
        let folder = tempfile::tempdir().expect("a folder");
        let (files, certificate) = certificate_in(folder.path());
        let mut settings = settings(fixture.database.url());
        settings.certificate = Some(files);
        let api = Api::start(settings).await.expect("an API");
        let address = api.address();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(api.run_until(async {
            let _ = stopped.await;
        }));
        Self { fixture, address, certificate, _folder: folder, stop, serving }
    }

    /// What somebody is answered who speaks one version of TLS and one of HTTP.
    async fn answered(
        &self,
        tls: &'static SupportedProtocolVersion,
        http: Version,
    ) -> Result<(u16, Version), String> {
        let url = format!("https://{}/health/live", self.address).parse().expect("an address");
        let answer = self.client(tls, http).get(url).await.map_err(|error| chain_of(&error))?;
        Ok((answer.status().as_u16(), answer.version()))
    }

    fn client(
        &self,
        tls: &'static SupportedProtocolVersion,
        http: Version,
    ) -> Client<HttpsConnector<HttpConnector>, Empty<Bytes>> {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate.clone()).expect("a root");
        let config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_protocol_versions(&[tls])
            .expect("a version")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let builder = HttpsConnectorBuilder::new().with_tls_config(config).https_only();
        let connector = if http == Version::HTTP_2 {
            builder.enable_http2().build()
        } else {
            builder.enable_http1().build()
        };
        Client::builder(TokioExecutor::new()).build(connector)
    }

    async fn tear_down(self) {
        drop(self.stop);
        self.serving.await.expect("a clean end");
        self.fixture.tear_down().await;
    }
}

/// An error with everything that caused it.
fn chain_of(error: &dyn Error) -> String {
    let causes = std::iter::successors(Some(error), |error| (*error).source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}

#[tokio::test]
async fn whoever_speaks_tls_1_3_is_answered_over_http_1_and_2() {
    let stage = Stage::set_up().await;
    for http in [Version::HTTP_11, Version::HTTP_2] {
        assert_eq!(stage.answered(&TLS13, http).await, Ok((200, http)));
    }
    stage.tear_down().await;
}

#[tokio::test]
async fn whoever_speaks_an_older_tls_or_none_is_refused() {
    let stage = Stage::set_up().await;
    let refused = stage.answered(&TLS12, Version::HTTP_11).await.expect_err("an older version");
    assert!(refused.contains("ProtocolVersion"), "{refused}");
    let mut plain = TcpStream::connect(stage.address).await.expect("connected");
    plain.write_all(b"GET /health/live HTTP/1.1\r\nHost: here\r\n\r\n").await.expect("sent");
    let mut said = Vec::new();
    // How it is hung up on is the system's business.
    let _ = tokio::time::timeout(AT_LAST, plain.read_to_end(&mut said)).await.expect("an end");
    assert!(!String::from_utf8_lossy(&said).contains("HTTP"), "{said:?}");
    assert_eq!(stage.answered(&TLS13, Version::HTTP_11).await, Ok((200, Version::HTTP_11)), "it goes on");
    stage.tear_down().await;
}

#[tokio::test]
async fn an_api_without_its_key_does_not_start_and_names_the_file() {
    let fixture = Fixture::set_up().await;
    let folder = tempfile::tempdir().expect("a folder");
    let (files, _) = certificate_in(folder.path());
    std::fs::remove_file(&files.key).expect("removed");
    let mut settings = settings(fixture.database.url());
    settings.certificate = Some(files);
    let error = Api::start(settings).await.err().expect("no API");
    assert!(matches!(error, ApiError::Certificate(_)), "{error}");
    let words = error.to_string();
    assert!(words.contains("API_TLS_KEY_FILE") && words.contains("key.pem"), "{words}");
    fixture.tear_down().await;
}
