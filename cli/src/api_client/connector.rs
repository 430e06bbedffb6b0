//! Connections: in the clear to this machine, over TLS to others.

use std::sync::Arc;

use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use rustls::crypto::aws_lc_rs;
use rustls::{ClientConfig, RootCertStore};

use super::CallError;

pub(super) type Connector = HttpsConnector<HttpConnector>;

/// Connects to `base`; the system's roots are only loaded if they are needed.
pub(super) fn connector(base: &str) -> Result<Connector, CallError> {
    let mut roots = RootCertStore::empty();
    if base.starts_with("https://") {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        if roots.is_empty() {
            return Err(CallError::NoRoots);
        }
    }
    let provider = Arc::new(aws_lc_rs::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(CallError::Tls)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(HttpsConnectorBuilder::new().with_tls_config(config).https_or_http().enable_http1().build())
}
