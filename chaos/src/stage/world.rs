//! Everything together, from the first start to the last stop.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use sandbox::{Latency, Scenario};
use secrets::EnvironmentKeys;
use settings::{EncryptionKeys, Environment};
use sqlx::postgres::PgPool;
use store::Vault;
use tempfile::TempDir;

use super::apps::Operator;
use super::clock::WrongClock;
use super::{Api, App, Plan, Postgres, Providers, Proxy, Terms, Worker};
use crate::load::now_micros;

/// Everything a scenario plays with.
pub(crate) struct World {
    pub(crate) plan: Plan,
    pub(crate) terms: Terms,
    pub(crate) postgres: Postgres,
    /// Between PostgreSQL and the workers the plan names.
    pub(crate) proxies: Vec<Proxy>,
    pub(crate) providers: Providers,
    pub(crate) api: Api,
    pub(crate) workers: Vec<Worker>,
    pub(crate) apps: Vec<App>,
    operator: Operator,
    /// What `ENCRYPTION_KEYS` says to everybody.
    encryption_keys: String,
    clock: WrongClock,
    /// Seconds by which everybody's clock is wrong.
    skew: i64,
    folder: TempDir,
}

impl World {
    /// Starts everything and waits until it is ready.
    pub(crate) async fn start(plan: Plan, terms: Terms) -> anyhow::Result<Self> {
        let folder = tempfile::Builder::new().prefix("automata-chaos-").tempdir()?;
        open_for_others(folder.path())?;
        let clock = WrongClock::build(folder.path()).await?;
        let skew = plan.skew_of_all(now_micros() / 1_000_000);
        let told_time = if skew == 0 { Vec::new() } else { clock.environment(skew).to_vec() };
        let postgres = Postgres::start(folder.path(), &plan.postgres, told_time.clone()).await?;
        let proxies = plan.proxied.iter().map(|_| Proxy::start(postgres.address()));
        let proxies = futures::future::try_join_all(proxies).await?;
        let providers = Providers::start(folder.path(), told_time.clone()).await?;
        providers.play(&usual_providers()).await?;
        let mut environment = plan.environment();
        environment.extend(told_time);
        environment.push(("DATABASE_URL".to_owned(), postgres.url_at(postgres.address())));
        let (peppers, encryption_keys) = (fresh_key(), fresh_key());
        let keys = [("API_KEY_PEPPERS", &peppers), ("ENCRYPTION_KEYS", &encryption_keys)];
        environment.extend(keys.map(|(name, key)| (name.to_owned(), key.clone())));
        // A flood has to reach the queue to be a fault there.
        let limits = ["RATE_LIMIT_REQUESTS", "RATE_LIMIT_RECIPIENTS"];
        environment.extend(limits.map(|name| (name.to_owned(), "1000000000".to_owned())));
        let api = Api::start(folder.path(), environment).await?;
        let operator = Operator::appoint(&mut postgres.connect().await?, &peppers, &api.url()).await?;
        let apps = operator.found_all(plan.apps, &providers.credentials().await?).await?;
        let mut world = Self {
            plan,
            terms,
            postgres,
            proxies,
            providers,
            api,
            workers: Vec::new(),
            apps,
            operator,
            encryption_keys,
            clock,
            skew,
            folder,
        };
        world.start_workers().await?;
        Ok(world)
    }

    async fn start_workers(&mut self) -> anyhow::Result<()> {
        for number in 0..self.plan.workers {
            let worker = self.start_older_worker(number).await?;
            self.workers.push(worker);
        }
        Ok(())
    }

    /// Starts worker `number`, for the first time or anew under the same name.
    pub(crate) async fn start_worker(&self, number: usize) -> anyhow::Result<Worker> {
        self.launch(number, None).await
    }

    /// The same of the release before, if there is one to be had.
    pub(crate) async fn start_older_worker(&self, number: usize) -> anyhow::Result<Worker> {
        self.launch(number, self.terms.older.as_deref()).await
    }

    async fn launch(&self, number: usize, programs: Option<&Path>) -> anyhow::Result<Worker> {
        let proxy = self.plan.proxied.iter().position(|proxied| *proxied == number);
        let address = proxy.map_or(self.postgres.address(), |proxy| self.proxies[proxy].address());
        let mut environment = self.plan.environment();
        environment.extend(self.providers.environment());
        environment.push(("DATABASE_URL".to_owned(), self.postgres.url_at(address)));
        environment.push(("ENCRYPTION_KEYS".to_owned(), self.encryption_keys.clone()));
        let skew = self.skew + self.plan.skew_of(number);
        if skew != 0 {
            environment.extend(self.clock.environment(skew));
        }
        let name = format!("worker-{number}");
        let worker = Worker::start(self.folder.path(), programs, &name, environment).await;
        worker.with_context(|| format!("worker {number} does not start"))
    }

    /// Starts the API anew after it ended.
    pub(crate) async fn start_api(&mut self) -> anyhow::Result<()> {
        self.api.start_again(self.folder.path()).await
    }

    /// Gives an app the credentials the providers issued, or others.
    pub(crate) async fn take_credentials(
        &self,
        app: usize,
        issued: &serde_json::Value,
    ) -> anyhow::Result<()> {
        self.operator.take_credentials(&self.apps[app], issued).await
    }

    /// The credentials the providers issued.
    pub(crate) async fn issued(&self) -> anyhow::Result<serde_json::Value> {
        self.providers.credentials().await
    }

    /// The data keys of apps, as the programs have them.
    pub(crate) async fn vault(&self) -> anyhow::Result<Vault> {
        let environment = Environment::of([("ENCRYPTION_KEYS", self.encryption_keys.as_str())]);
        let keys = EnvironmentKeys::of(EncryptionKeys::read(&environment)?.versions())?;
        let pool = PgPool::connect(&self.postgres.url_at(self.postgres.address())).await?;
        Ok(Vault::new(pool, Arc::new(keys)))
    }

    /// Where logs are.
    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// Ends everything and removes what it left.
    pub(crate) async fn stop(self) -> anyhow::Result<()> {
        // Whatever holds a connection goes first.
        drop((self.workers, self.api, self.providers, self.proxies));
        self.postgres.stop().await?;
        Ok(self.folder.close()?)
    }
}

/// Providers as they are on a good day: answers take a while, so that something is always under way.
pub(crate) fn usual_providers() -> Scenario {
    Scenario { latency: Latency { p50_ms: 30.0, p99_ms: 120.0 }, ..Scenario::default() }
}

/// A key with a version, as the programs are told theirs.
fn fresh_key() -> String {
    format!("1:{}", hex::encode(rand::random::<[u8; 32]>()))
}

/// As root the cluster belongs to somebody else, who has to get in.
fn open_for_others(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o711))
}
