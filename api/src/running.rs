//! An API process that runs: its connections, its port, its end.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use poem::Server;
use poem::listener::{Acceptor, AcceptorExt as _, BoxAcceptor, Listener as _, TcpAcceptor, TcpListener};
use queue::Wake;
use redis::RedisError;
use secrecy::ExposeSecret as _;
use secrets::{EnvironmentKeys, SecretsError};
use settings::{AccessSettings, ApiSettings, TokenSettings};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use store::{Vault, transport};
use telemetry::{MetricsServer, TelemetryError};
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use crate::certificate::{Certificate, CertificateError};
use crate::connections::Answered;
use crate::edge::Addresses;
use crate::encrypted::Encrypted;
use crate::intake::Intake;
use crate::known_keys::KnownKeys;
use crate::limits::Limits;
use crate::looks::Looks;
use crate::members::Members;
use crate::router::{document, router};
use crate::services::Services;
use crate::tokens::{Tokens, TokensError};

/// Why the API does not run.
#[derive(Debug, thiserror::Error)]
pub enum ApiError {
    /// `DATABASE_URL` does not read.
    #[error("DATABASE_URL is no PostgreSQL URL: {0}")]
    Url(#[source] sqlx::Error),
    /// The port is taken, or not allowed.
    #[error(
        "the API can not listen on {address}: {source}; set BIND_ADDR or ADMIN_BIND_ADDR to a free address"
    )]
    Bind {
        /// Where.
        address: SocketAddr,
        /// Why.
        source: std::io::Error,
    },
    /// `RATE_LIMIT_REDIS_URL` does not read.
    #[error("RATE_LIMIT_REDIS_URL is no Redis URL: {0}")]
    RedisUrl(#[source] RedisError),
    /// The key-encryption keys are none.
    #[error("ENCRYPTION_KEYS can not be used: {0}")]
    Keys(#[from] SecretsError),
    /// There is no certificate to prove our name with.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// Tokens can not be judged.
    #[error(transparent)]
    Tokens(#[from] TokensError),
    /// The metrics' port is taken.
    #[error(transparent)]
    Telemetry(#[from] TelemetryError),
    /// The system gives no thread.
    #[error("the thread that commits messages can not be started: raise the limit of processes (ulimit -u)")]
    Thread(#[source] io::Error),
}

/// How long requests that run may take once a stop was asked for.
const DRAIN: Duration = Duration::from_secs(25);
/// How long what is left may take after that.
const CLOSING: Duration = Duration::from_secs(5);
/// How long a request waits for a connection to the database.
const ACQUIRE: Duration = Duration::from_secs(3);

/// An API that was built and holds its port.
pub struct Api {
    acceptor: BoxAcceptor,
    address: SocketAddr,
    services: Arc<Services>,
    /// What it proves its name with, if nobody in front of it does.
    certificate: Option<Arc<Certificate>>,
    metrics: MetricsServer,
    /// Whether it can serve, for who balances load; false as soon as it stops.
    ready: Arc<AtomicBool>,
}

impl Api {
    /// Takes its ports. The database need not be there: until it is, requests are answered with 503.
    ///
    /// # Errors
    /// A port is taken, `DATABASE_URL` or another setting does not read, or a certificate can not be used.
    pub async fn start(settings: ApiSettings) -> Result<Self, ApiError> {
        let connect: PgConnectOptions =
            settings.database.url.expose_secret().parse().map_err(ApiError::Url)?;
        if let Some(weakness) = transport::weakness(&connect) {
            warn!("{weakness}");
        }
        let certificate = settings.certificate.clone().map(Certificate::load).transpose()?.map(Arc::new);
        let connect = connect.application_name("automata-api").options([
            ("statement_timeout", "15s"),
            ("lock_timeout", "5s"),
            ("idle_in_transaction_session_timeout", "30s"),
        ]);
        let pool =
            store::pool::options(settings.database.pool_size, ACQUIRE).connect_lazy_with(connect.clone());
        let (acceptor, address, admin) = listen(&settings, certificate.as_ref()).await?;
        let services = Arc::new(services(pool, Wake::start(&connect), &settings, admin)?);
        let ready = Arc::new(AtomicBool::new(true));
        let flag = Arc::clone(&ready);
        let metrics =
            MetricsServer::bind(settings.metrics, Arc::new(move || flag.load(Ordering::Relaxed))).await?;
        let (pool, most) = (services.pool.clone(), settings.database.pool_size);
        let look = move || telemetry::metrics::database_pool("api", pool.size(), pool.num_idle(), most);
        let metrics = metrics.looking_at(Arc::new(look));
        telemetry::metrics::build(env!("CARGO_PKG_VERSION"));
        info!(%address, ?admin, tls = certificate.is_some(), "listening");
        Ok(Self { acceptor, address, services, certificate, metrics, ready })
    }

    /// Where it listens to operators, if that is an address of their own.
    #[must_use]
    pub fn admin_address(&self) -> Option<SocketAddr> {
        self.services.admin_address
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Where it tells its metrics.
    #[must_use]
    pub fn metrics_address(&self) -> Option<SocketAddr> {
        self.metrics.address()
    }

    /// Serves until `stop`; requests that run are answered first.
    pub async fn run_until(self, stop: impl Future<Output = ()> + Send + 'static) {
        let ended = CancellationToken::new();
        let telling = tokio::spawn(self.metrics.serve(ended.clone()));
        let (services, certificate) = (Arc::clone(&self.services), self.certificate);
        let noting = tokio::spawn(async move {
            let renewal = async {
                if let Some(certificate) = certificate {
                    certificate.keep_up().await;
                }
            };
            let Services { keys, limits, tokens, .. } = &*services;
            tokio::join!(keys.note_uses(), limits.share(), tokens.keep_up(), renewal);
        });
        let (services, over) = (Arc::clone(&self.services), CancellationToken::new());
        let ending = over.clone();
        let writing = tokio::spawn(async move {
            services.members.failed_logins.write_down(&services.pool, &ending).await;
        });
        let ready = Arc::clone(&self.ready);
        let stop = async move {
            stop.await;
            ready.store(false, Ordering::Relaxed);
            info!("stopping: answering what runs");
        };
        let served = Server::new_with_acceptor(self.acceptor)
            .run_with_graceful_shutdown(router(&self.services), stop, Some(DRAIN))
            .await;
        let _ = served.inspect_err(|error| error!(%error, "the server ended by itself"));
        noting.abort();
        over.cancel();
        let last = async {
            // It only ends by being told to.
            let _ = writing.await;
            self.services.pool.close().await;
        };
        // What does not end within the time breaks with the process; a database that fell silent answers nobody.
        let _ = tokio::time::timeout(CLOSING, last).await;
        ended.cancel();
        // It only ends by being stopped.
        let _ = telling.await;
        info!("stopped");
    }
}

/// Takes the port for everybody, and the one for operators if there is to be one.
async fn listen(
    settings: &ApiSettings,
    certificate: Option<&Arc<Certificate>>,
) -> Result<(BoxAcceptor, SocketAddr, Option<SocketAddr>), ApiError> {
    let (public, address) = bind(settings.bind).await?;
    let Some(admin) = settings.access.admin_bind else {
        return Ok((guarded(public, certificate), address, None));
    };
    let (admin, admin_address) = bind(admin).await?;
    Ok((guarded(public.combine(admin), certificate), address, Some(admin_address)))
}

/// Takes connections in, by TLS if there is a certificate, and keeps those that get answers.
fn guarded(acceptor: impl Acceptor + 'static, certificate: Option<&Arc<Certificate>>) -> BoxAcceptor {
    match certificate {
        Some(certificate) => Answered(Encrypted::new(acceptor, Arc::clone(certificate))).boxed(),
        None => Answered(acceptor).boxed(),
    }
}

async fn bind(address: SocketAddr) -> Result<(TcpAcceptor, SocketAddr), ApiError> {
    let failed = |source| ApiError::Bind { address, source };
    let acceptor = TcpListener::bind(address).into_acceptor().await.map_err(failed)?;
    let bound = acceptor.local_addr().into_iter().find_map(|bound| bound.as_socket_addr().copied());
    Ok((acceptor, bound.unwrap_or(address)))
}

fn services(
    pool: PgPool,
    wake: Wake,
    settings: &ApiSettings,
    admin_address: Option<SocketAddr>,
) -> Result<Services, ApiError> {
    let wrapper = EnvironmentKeys::of(settings.encryption_keys.versions())?;
    let vault = Vault::new(pool.clone(), Arc::new(wrapper));
    Ok(Services {
        tokens: Tokens::new(pool.clone(), &settings.tokens)?,
        limits: Limits::new(pool.clone(), &settings.access).map_err(ApiError::RedisUrl)?,
        looks: Looks::new(),
        addresses: Addresses::new(&settings.access),
        admin_networks: settings.access.admin_networks.clone(),
        admin_address,
        keys: KnownKeys::new(pool.clone(), settings.peppers.clone()),
        members: Members::new(pool.clone(), settings.peppers.clone()),
        intake: Intake::start(&pool, &wake, &vault, &settings.retry).map_err(ApiError::Thread)?,
        vault,
        wake,
        pool,
    })
}

/// The OpenAPI document, without a server.
///
/// # Errors
/// Never with the fixed settings this uses.
pub async fn openapi_document() -> Result<String, ApiError> {
    let connect: PgConnectOptions = "postgres://localhost/none".parse().map_err(ApiError::Url)?;
    let pool = PgPoolOptions::new().connect_lazy_with(connect.clone());
    let wake = Wake::start(&connect);
    let retry = domain::retry::RetrySchedule::default();
    // Nothing is ever sealed with it.
    let vault = Vault::new(pool.clone(), Arc::new(EnvironmentKeys::of([(1, [0; 32].as_slice())])?));
    let access = AccessSettings::default();
    let services = Services {
        tokens: Tokens::new(pool.clone(), &TokenSettings::default())?,
        limits: Limits::new(pool.clone(), &access).map_err(ApiError::RedisUrl)?,
        looks: Looks::new(),
        addresses: Addresses::new(&access),
        admin_networks: access.admin_networks,
        admin_address: None,
        keys: KnownKeys::new(pool.clone(), settings::Peppers::none()),
        members: Members::new(pool.clone(), settings::Peppers::none()),
        intake: Intake::start(&pool, &wake, &vault, &retry).map_err(ApiError::Thread)?,
        vault,
        wake,
        pool,
    };
    Ok(document(&Arc::new(services)))
}
