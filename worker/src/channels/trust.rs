//! Whom we believe to be a provider.

use std::sync::Arc;

use rustls::crypto::aws_lc_rs;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};
use settings::ProviderSettings;

/// Why providers can not be verified.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// `PROVIDER_CA_FILE` does not read.
    #[error("PROVIDER_CA_FILE ({path}) does not read as PEM certificates: {source}")]
    File {
        /// Where.
        path: String,
        /// Why.
        source: rustls::pki_types::pem::Error,
    },
    /// The system has none.
    #[error("this machine has no root certificates; install the package ca-certificates")]
    Empty,
    /// TLS itself.
    #[error("TLS can not be set up")]
    Tls(#[from] rustls::Error),
}

/// TLS settings for connections to providers.
#[derive(Clone)]
pub(super) struct Trust {
    config: ClientConfig,
}

impl Trust {
    /// The roots of `PROVIDER_CA_FILE`, or the system's.
    pub(super) fn load(settings: &ProviderSettings) -> Result<Self, TrustError> {
        let mut roots = RootCertStore::empty();
        if let Some(path) = &settings.ca_file {
            let failed = |source| TrustError::File { path: path.display().to_string(), source };
            for certificate in CertificateDer::pem_file_iter(path).map_err(failed)? {
                roots.add(certificate.map_err(failed)?)?;
            }
        } else {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        }
        if roots.is_empty() {
            return Err(TrustError::Empty);
        }
        let provider = Arc::new(aws_lc_rs::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { config })
    }

    /// Settings that offer `protocols` (ALPN).
    pub(super) fn offering(&self, protocols: &[&[u8]]) -> ClientConfig {
        let mut config = self.config.clone();
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
        config
    }
}
