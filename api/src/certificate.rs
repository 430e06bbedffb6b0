//! What this process proves its name with, where nobody in front of it ends TLS. A renewed certificate is used without a
//! restart.

use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use rustls::ServerConfig;
use rustls::crypto::aws_lc_rs;
use rustls::pki_types::pem::{Error as PemError, PemObject as _};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::version::TLS13;
use settings::CertificateFiles;
use sha2::{Digest as _, Sha256};
use tokio::sync::oneshot;
use tokio::time::MissedTickBehavior;
use tracing::{info, warn};

/// How often the files are looked at.
const EVERY: Duration = Duration::from_mins(1);

/// Why TLS can not be spoken.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// A file is not there, or not for us.
    #[error("{name} can not be read ({path}): {source}")]
    File {
        /// The setting.
        name: &'static str,
        /// Where.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file holds something else.
    #[error("{name} does not hold {expected} in PEM ({path}): {source}")]
    Pem {
        /// The setting.
        name: &'static str,
        /// What it should hold.
        expected: &'static str,
        /// Where.
        path: String,
        /// Why.
        source: PemError,
    },
    /// The two do not belong together, or are of a kind nobody here knows.
    #[error("the certificate of API_TLS_CERT_FILE can not be used with the key of API_TLS_KEY_FILE: {0}")]
    Unusable(#[from] rustls::Error),
}

/// A certificate with its key, as the files last had them.
pub(crate) struct Certificate {
    files: CertificateFiles,
    used: RwLock<Used>,
}

struct Used {
    config: Arc<ServerConfig>,
    /// Of both files.
    digest: Vec<u8>,
}

impl Certificate {
    /// Reads the files.
    pub(crate) fn load(files: CertificateFiles) -> Result<Self, CertificateError> {
        let read = Files::read(&files)?;
        let used = RwLock::new(read.used(&files)?);
        Ok(Self { files, used })
    }

    /// What new connections are to use.
    pub(crate) fn config(&self) -> Arc<ServerConfig> {
        Arc::clone(&self.used.read().unwrap_or_else(PoisonError::into_inner).config)
    }

    /// Uses the files from now on if they changed; says whether they did. By what they hold: their times tell nothing where
    /// they are links that somebody turns.
    fn look(&self) -> Result<bool, CertificateError> {
        let read = Files::read(&self.files)?;
        if read.digest() == self.used.read().unwrap_or_else(PoisonError::into_inner).digest {
            return Ok(false);
        }
        let used = read.used(&self.files)?;
        *self.used.write().unwrap_or_else(PoisonError::into_inner) = used;
        Ok(true)
    }

    /// The same where nobody else waits for it: a folder of another machine may not answer for hours. Not on a thread of
    /// the runtime's, for the process could not end before that one does.
    async fn look_aside(self: &Arc<Self>) -> Result<bool, CertificateError> {
        let (tell, told) = oneshot::channel();
        let certificate = Arc::clone(self);
        std::thread::spawn(move || {
            // Nobody may listen any more: the process ends.
            let _ = tell.send(certificate.look());
        });
        told.await.unwrap_or(Ok(false))
    }

    /// Looks again and again. Ends with its task.
    pub(crate) async fn keep_up(self: &Arc<Self>) {
        let mut pause = tokio::time::interval(EVERY);
        pause.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut failed = false;
        loop {
            pause.tick().await;
            match self.look_aside().await {
                Ok(changed) => {
                    failed = false;
                    if changed {
                        info!("the certificate was renewed");
                    }
                }
                // Between two files that are replaced they do not fit; a minute later they do.
                Err(error) if !failed => {
                    warn!(%error, "the certificate's files can not be used; going on with those that were read before");
                    failed = true;
                }
                Err(_) => {}
            }
        }
    }
}

/// What both files hold.
struct Files {
    chain: Vec<u8>,
    key: Vec<u8>,
}

impl Files {
    fn read(files: &CertificateFiles) -> Result<Self, CertificateError> {
        let read = |name, path: &Path| {
            let failed = |source| CertificateError::File { name, path: path.display().to_string(), source };
            std::fs::read(path).map_err(failed)
        };
        Ok(Self {
            chain: read("API_TLS_CERT_FILE", &files.chain)?,
            key: read("API_TLS_KEY_FILE", &files.key)?,
        })
    }

    fn digest(&self) -> Vec<u8> {
        Sha256::new().chain_update(Sha256::digest(&self.chain)).chain_update(&self.key).finalize().to_vec()
    }

    fn used(&self, files: &CertificateFiles) -> Result<Used, CertificateError> {
        let wrong = |name, expected, path: &Path, source| {
            let path = path.display().to_string();
            CertificateError::Pem { name, expected, path, source }
        };
        let chain = CertificateDer::pem_slice_iter(&self.chain).collect::<Result<Vec<_>, PemError>>();
        let chain = chain.and_then(|all| if all.is_empty() { Err(PemError::NoItemsFound) } else { Ok(all) });
        let chain = chain.map_err(|error| wrong("API_TLS_CERT_FILE", "certificates", &files.chain, error))?;
        let key = PrivateKeyDer::from_pem_slice(&self.key)
            .map_err(|error| wrong("API_TLS_KEY_FILE", "a private key", &files.key, error))?;
        Ok(Used { config: Arc::new(config(chain, key)?), digest: self.digest() })
    }
}

/// TLS 1.3 and nothing older, by the one crypto provider. (docs/adr/0022-tls-where-nobody-else-ends-it.md)
fn config(
    chain: Vec<CertificateDer<'static>>,
    key: PrivateKeyDer<'static>,
) -> Result<ServerConfig, rustls::Error> {
    let mut config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_protocol_versions(&[&TLS13])?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A fresh certificate in `folder`.
    pub(crate) fn files_in(folder: &Path) -> CertificateFiles {
        let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
        let files = CertificateFiles { chain: folder.join("chain.pem"), key: folder.join("key.pem") };
        std::fs::write(&files.chain, made.cert.pem()).expect("written");
        std::fs::write(&files.key, made.signing_key.serialize_pem()).expect("written");
        files
    }

    #[test]
    fn a_renewed_certificate_is_used_as_soon_as_both_of_its_files_are_there() {
        let (folder, elsewhere) = (tempfile::tempdir(), tempfile::tempdir());
        let (folder, elsewhere) = (folder.expect("a folder"), elsewhere.expect("a folder"));
        let certificate = Certificate::load(files_in(folder.path())).expect("a certificate");
        let before = certificate.config();
        assert!(!certificate.look().expect("the same files"));
        let renewed = files_in(elsewhere.path());
        std::fs::copy(renewed.chain, folder.path().join("chain.pem")).expect("copied");
        let half = certificate.look().expect_err("a chain without its key").to_string();
        assert!(half.contains("API_TLS_KEY_FILE"), "{half}");
        assert!(Arc::ptr_eq(&before, &certificate.config()), "the old one goes on");
        std::fs::copy(renewed.key, folder.path().join("key.pem")).expect("copied");
        assert!(certificate.look().expect("both files"));
        assert!(!Arc::ptr_eq(&before, &certificate.config()));
    }

    #[tokio::test]
    async fn a_folder_that_does_not_answer_stops_nothing_else() {
        let (folder, elsewhere) = (tempfile::tempdir(), tempfile::tempdir());
        let (folder, elsewhere) = (folder.expect("a folder"), elsewhere.expect("a folder"));
        let files = files_in(folder.path());
        let certificate = Arc::new(Certificate::load(files.clone()).expect("a certificate"));
        let renewed = files_in(elsewhere.path());
        std::fs::copy(renewed.key, &files.key).expect("copied");
        // Whoever reads a pipe waits until somebody writes into it.
        std::fs::remove_file(&files.chain).expect("removed");
        let made = std::process::Command::new("mkfifo").arg(&files.chain).status().expect("mkfifo");
        assert!(made.success());
        let mut look = std::pin::pin!(certificate.look_aside());
        tokio::select! {
            biased;
            looked = &mut look => panic!("nobody wrote anything: {looked:?}"),
            () = std::future::ready(()) => {}
        }
        let chain = std::fs::read(renewed.chain).expect("read");
        std::fs::write(&files.chain, chain).expect("written");
        assert!(look.await.expect("both files"));
    }

    #[test]
    fn a_file_that_is_missing_or_holds_something_else_is_named() {
        let folder = tempfile::tempdir().expect("a folder");
        let files = files_in(folder.path());
        let told = |files: &CertificateFiles| {
            Certificate::load(files.clone()).err().map(|error| error.to_string()).unwrap_or_default()
        };
        assert_eq!(told(&files), "");
        let swapped = CertificateFiles { chain: files.key.clone(), key: files.chain.clone() };
        assert!(
            told(&swapped).starts_with("API_TLS_CERT_FILE does not hold certificates"),
            "{}",
            told(&swapped)
        );
        std::fs::remove_file(&files.key).expect("removed");
        let missing = told(&files);
        assert!(
            missing.starts_with("API_TLS_KEY_FILE can not be read") && missing.contains("key.pem"),
            "{missing}"
        );
    }
}
