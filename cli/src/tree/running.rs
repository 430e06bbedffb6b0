//! A tree that runs: its start, its watch, its end.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context as _;
use settings::{Environment, Peppers, parse_duration};

use super::child::{Child, Start};
use super::own_keys::{ENCRYPTION, PEPPERS, TOKENS};
use super::{Database, Folder, Source, ports, siblings};
use crate::say;
use crate::serve::Service;

/// How long the worker may finish what runs, unless `DRAIN_TIMEOUT` says otherwise.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(10);
/// How much longer than that a service may take to stop.
const GRACE: Duration = Duration::from_secs(10);

/// What is wanted. Instead of a taken port the next free one is used, and any if 0.
pub(crate) struct Plan {
    pub(crate) source: Source,
    pub(crate) api_port: u16,
    pub(crate) api_metrics_port: Option<u16>,
    pub(crate) worker_metrics_port: Option<u16>,
    pub(crate) sandbox_port: u16,
    /// Settings that differ from what our own environment says.
    pub(crate) settings: Vec<(&'static str, String)>,
}

/// Where the parts listen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Addresses {
    pub(crate) api: SocketAddr,
    pub(crate) api_metrics: SocketAddr,
    pub(crate) worker_metrics: SocketAddr,
    pub(crate) sandbox: SocketAddr,
}

/// Everything that runs. What was started is kept, so that a start that is given up can be stopped as well.
pub(crate) struct Tree {
    pub(crate) folder: Folder,
    plan: Plan,
    settings: Vec<(&'static str, String)>,
    drain_timeout: Duration,
    database: Option<Database>,
    sandbox: Option<Child>,
    api: Option<Child>,
    worker: Option<Child>,
}

impl Tree {
    /// A tree of which nothing runs yet.
    pub(crate) fn new(folder: Folder, plan: Plan) -> Self {
        Self {
            folder,
            plan,
            settings: Vec::new(),
            drain_timeout: DRAIN_TIMEOUT,
            database: None,
            sandbox: None,
            api: None,
            worker: None,
        }
    }

    /// Starts everything but the worker, which should find its credentials in place.
    pub(crate) async fn start(&mut self, environment: &Environment) -> anyhow::Result<Addresses> {
        let drain_timeout = environment.read("DRAIN_TIMEOUT", "a duration, e.g. 10s", parse_duration)?;
        self.drain_timeout = drain_timeout.unwrap_or(DRAIN_TIMEOUT);
        siblings::wait_for_the_end_of(&self.folder.alive(), |what| say::line(what)).await?;
        let database = Database::start(&self.folder, environment, self.plan.source).await?;
        // Kept before anything is made in it.
        let database = self.database.insert(database);
        database.prepare(self.plan.source).await?;
        let url = database.url().to_owned();
        self.settings = vec![
            ("DATABASE_URL", url),
            (PEPPERS.variable, PEPPERS.choose(&self.folder, environment)?),
            (ENCRYPTION.variable, ENCRYPTION.choose(&self.folder, environment)?),
            (TOKENS.variable, TOKENS.choose(&self.folder, environment)?),
            ("DRAIN_TIMEOUT", format!("{}ms", self.drain_timeout.as_millis())),
            // Logs go to files.
            ("NO_COLOR", "1".to_owned()),
        ];
        self.settings.append(&mut self.plan.settings);
        let sandbox = self.start_sandbox().await?;
        let (api, api_metrics) = self.start_api().await?;
        let worker_metrics = ports::to_be_known(self.plan.worker_metrics_port)?;
        Ok(Addresses { api, api_metrics, worker_metrics, sandbox })
    }

    async fn start_sandbox(&mut self) -> anyhow::Result<SocketAddr> {
        let authority = self.folder.authority();
        let port = ports::to_listen_on(self.plan.sandbox_port)?.port();
        let arguments = [
            "--control-port".to_owned(),
            port.to_string(),
            "--authority".to_owned(),
            authority.display().to_string(),
            "--keys".to_owned(),
            self.folder.sandbox_keys().display().to_string(),
        ];
        let start =
            Start { service: Service::Sandbox, arguments: arguments.to_vec(), environment: Vec::new() };
        let (child, ready) = Child::start(&self.folder, start).await?;
        self.sandbox = Some(child);
        let (apns, fcm) = (ready.address("apns")?, ready.address("fcm")?);
        self.settings.extend([
            ("APNS_URL", format!("https://{apns}")),
            ("APNS_SANDBOX_URL", format!("https://{apns}")),
            ("FCM_URL", format!("https://{fcm}")),
            ("FCM_TOKEN_URL", format!("https://{fcm}/token")),
            ("PROVIDER_CA_FILE", authority.display().to_string()),
        ]);
        ready.address("control")
    }

    async fn start_api(&mut self) -> anyhow::Result<(SocketAddr, SocketAddr)> {
        let bind = ports::to_listen_on(self.plan.api_port)?;
        let metrics = ports::to_be_known(self.plan.api_metrics_port)?;
        let mut environment = self.settings.clone();
        environment.extend([("BIND_ADDR", bind.to_string()), ("METRICS_ADDR", metrics.to_string())]);
        let start = Start { service: Service::Api, arguments: Vec::new(), environment };
        let (child, ready) = Child::start(&self.folder, start).await?;
        self.api = Some(child);
        Ok((ready.address("api")?, metrics))
    }

    /// Starts the worker.
    pub(crate) async fn start_worker(&mut self, addresses: &Addresses) -> anyhow::Result<()> {
        let mut environment = self.settings.clone();
        environment.push(("METRICS_ADDR", addresses.worker_metrics.to_string()));
        let start = Start { service: Service::Worker, arguments: Vec::new(), environment };
        self.worker = Some(Child::start(&self.folder, start).await?.0);
        Ok(())
    }

    /// The database.
    pub(crate) fn database(&self) -> anyhow::Result<&Database> {
        self.database.as_ref().context("the database was not started")
    }

    /// The key under which API-key secrets are stored.
    pub(crate) fn peppers(&self) -> anyhow::Result<Peppers> {
        let settings = self.settings.iter().map(|(name, value)| (*name, value.as_str()));
        Ok(Peppers::read(&Environment::of(settings))?)
    }

    /// What the services are told, to tell others the same.
    pub(crate) fn settings(&self) -> &[(&'static str, String)] {
        &self.settings
    }

    /// Waits until one of the parts ends, which none should, and says which.
    pub(crate) async fn watch(&mut self) -> anyhow::Error {
        let Self { database, sandbox, api, worker, .. } = self;
        let database = async {
            match database {
                Some(database) => database.ended().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            error = database => error,
            error = end_of(sandbox) => error,
            error = end_of(api) => error,
            error = end_of(worker) => error,
        }
    }

    /// Stops everything: nobody is left without what it needs to finish.
    pub(crate) async fn stop(&mut self) {
        for child in [&mut self.api, &mut self.worker, &mut self.sandbox] {
            if let Some(mut child) = child.take() {
                child.stop(self.drain_timeout + GRACE).await;
            }
        }
        if let Some(mut database) = self.database.take() {
            database.stop().await;
        }
    }
}

async fn end_of(child: &mut Option<Child>) -> anyhow::Error {
    match child {
        Some(child) => child.ended().await,
        None => std::future::pending().await,
    }
}
