//! A sandbox that runs: its listeners, its state, its end.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use crate::apns::ProviderTokens;
use crate::authority::Authority;
use crate::counters::{Counters, LiveCounters};
use crate::faults::Faults;
use crate::fcm::AccessTokens;
use crate::issued::Issued;
use crate::keys::Keys;
use crate::ledger::Ledger;
use crate::scenario::{Provider, Scenario};
use crate::{control, server};

/// Why there is no sandbox.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// A port is taken.
    #[error(
        "the sandbox can not listen on 127.0.0.1:{port}: {source}; choose another port, or 0 for a free one"
    )]
    Bind {
        /// Which.
        port: u16,
        /// Why.
        source: std::io::Error,
    },
    /// Keys of an earlier sandbox can not be used, or new ones not be kept.
    #[error(
        "the sandbox can not use the keys in {path}: {reason}; without that file it makes new ones, and stored credentials have to be stored again"
    )]
    Keys {
        /// The file.
        path: String,
        /// Why.
        reason: String,
    },
    /// A certificate or a key could not be made.
    #[error("the sandbox can not make its {what}")]
    Make {
        /// What.
        what: &'static str,
    },
}

/// Where to listen, 0 takes a free port, and with which keys.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Apple's side.
    pub apns_port: u16,
    /// Google's side.
    pub fcm_port: u16,
    /// The control side.
    pub control_port: u16,
    /// Where the keys of its credentials are kept; new ones at each start if nowhere.
    pub keys_file: Option<PathBuf>,
}

/// Where a sandbox listens.
#[derive(Debug, Clone, Copy)]
pub struct Addresses {
    /// Apple's side: TLS, HTTP/2.
    pub apns: SocketAddr,
    /// Google's side: TLS, HTTP/2.
    pub fcm: SocketAddr,
    /// The control side: plain HTTP.
    pub control: SocketAddr,
}

/// What all connections share.
pub(crate) struct State {
    scenario: RwLock<Arc<Scenario>>,
    pub(crate) faults: Faults,
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) counters: LiveCounters,
    pub(crate) issued: Issued,
    pub(crate) provider_tokens: ProviderTokens,
    pub(crate) access_tokens: AccessTokens,
    pub(crate) authority_pem: String,
}

impl State {
    pub(crate) fn scenario(&self) -> Arc<Scenario> {
        Arc::clone(&self.scenario.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn play(&self, scenario: Scenario) {
        self.faults.forget();
        *self.scenario.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(scenario);
    }
}

/// A sandbox that runs until it is dropped.
pub struct Sandbox {
    state: Arc<State>,
    addresses: Addresses,
    tasks: JoinSet<()>,
}

impl Sandbox {
    /// Starts a sandbox on loopback.
    ///
    /// # Errors
    /// A port is taken, or the keys that were kept can not be used.
    pub async fn start(options: Options) -> Result<Self, SandboxError> {
        let (apns, fcm) = (bind(options.apns_port).await?, bind(options.fcm_port).await?);
        let control = bind(options.control_port).await?;
        let addresses = Addresses { apns: address(&apns)?, fcm: address(&fcm)?, control: address(&control)? };
        let authority = Authority::create().map_err(|_| SandboxError::Make { what: "certificates" })?;
        let token_url = format!("https://{}/token", addresses.fcm);
        let issued = issue(options.keys_file.as_deref(), &token_url)?;
        let tls = authority.server(&[b"h2"]).map_err(|_| SandboxError::Make { what: "TLS settings" })?;
        let state = Arc::new(State {
            scenario: RwLock::default(),
            faults: Faults::default(),
            ledger: Arc::default(),
            counters: LiveCounters::default(),
            issued,
            provider_tokens: ProviderTokens::default(),
            access_tokens: AccessTokens::default(),
            authority_pem: authority.pem,
        });
        let mut tasks = JoinSet::new();
        let tls = TlsAcceptor::from(tls);
        tasks.spawn(server::serve(apns, tls.clone(), Provider::Apns, Arc::clone(&state)));
        tasks.spawn(server::serve(fcm, tls, Provider::Fcm, Arc::clone(&state)));
        tasks.spawn(control::serve(control, Arc::clone(&state)));
        Ok(Self { state, addresses, tasks })
    }

    /// Where it listens.
    #[must_use]
    pub fn addresses(&self) -> Addresses {
        self.addresses
    }

    /// What it accepted.
    #[must_use]
    pub fn ledger(&self) -> &Ledger {
        &self.state.ledger
    }

    /// What it saw of its clients.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.state.counters.snapshot()
    }

    /// Credentials it accepts.
    #[must_use]
    pub fn issued(&self) -> &Issued {
        &self.state.issued
    }

    /// Behaves like this from now on.
    pub fn play(&self, scenario: Scenario) {
        self.state.play(scenario);
    }

    /// The certificate clients have to trust, in PEM.
    #[must_use]
    pub fn authority(&self) -> &str {
        &self.state.authority_pem
    }

    /// Writes the certificate clients have to trust to a file.
    ///
    /// # Errors
    /// The file can not be written.
    pub fn write_authority(&self, path: &Path) -> std::io::Result<()> {
        std::fs::write(path, &self.state.authority_pem)
    }

    /// Runs until one of its tasks ends, which none does by itself.
    pub async fn run(&mut self) {
        self.tasks.join_next().await;
    }
}

fn issue(keys_file: Option<&Path>, token_url: &str) -> Result<Issued, SandboxError> {
    let make = || Keys::generate().map_err(|_| SandboxError::Make { what: "credentials" });
    let Some(path) = keys_file else {
        return Issued::of(make()?, token_url).map_err(|_| SandboxError::Make { what: "credentials" });
    };
    let refused = |reason: &dyn std::fmt::Display| SandboxError::Keys {
        path: path.display().to_string(),
        reason: reason.to_string(),
    };
    let keys = if let Some(keys) = Keys::read(path).map_err(|error| refused(&error))? {
        keys
    } else {
        let keys = make()?;
        keys.keep(path).map_err(|error| refused(&error))?;
        keys
    };
    Issued::of(keys, token_url).map_err(|_| refused(&"they do not read as private keys"))
}

async fn bind(port: u16) -> Result<TcpListener, SandboxError> {
    TcpListener::bind(("127.0.0.1", port)).await.map_err(|source| SandboxError::Bind { port, source })
}

fn address(listener: &TcpListener) -> Result<SocketAddr, SandboxError> {
    listener.local_addr().map_err(|source| SandboxError::Bind { port: 0, source })
}

pub(crate) fn now_micros() -> i64 {
    chrono::Utc::now().timestamp_micros()
}

pub(crate) fn hash_of(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}
