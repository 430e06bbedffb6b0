//! A worker that runs: its connections, its queues, its end.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use apalis::prelude::{WorkerBuilder, WorkerError as ApalisError};
use domain::Channel;
use queue::{Process, ProcessOptions, QueueError, QueueName, QueueOptions};
use secrecy::ExposeSecret as _;
use secrets::{EnvironmentKeys, SecretsError};
use settings::WorkerSettings;
use sqlx::postgres::{PgConnectOptions, PgPool};
use store::pool::Readers;
use store::{Vault, transport};
use telemetry::{Look, MetricsServer, TelemetryError};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use crate::channels::{self, TrustError};
use crate::chores;
use crate::command::{Arguments, Work};
use crate::delivery::{Delivery, DeliveryUndertaker, Gate, LastUrgent, Messages, Pipeline, deliver};
use crate::expansion::{Expansion, ExpansionUndertaker, expand};
use crate::lines::Lines;
use crate::operations::{OperationJob, OperationUndertaker, Operations, operate};
use crate::tokens::DatabaseTokens;

/// Why a worker does not run.
#[derive(Debug, thiserror::Error)]
pub enum WorkerError {
    /// `DATABASE_URL` does not read.
    #[error("DATABASE_URL is no PostgreSQL URL: {0}")]
    Url(#[source] sqlx::Error),
    /// The queue's database is out of reach, or not migrated.
    #[error("the database can not be used; is it running, and did `automata migrate` run?")]
    Queue(#[from] QueueError),
    /// The roots to trust do not read.
    #[error(transparent)]
    Trust(#[from] TrustError),
    /// The key-encryption keys are none.
    #[error("ENCRYPTION_KEYS can not be used: {0}")]
    Keys(#[from] SecretsError),
    /// The metrics' port is taken.
    #[error(transparent)]
    Telemetry(#[from] TelemetryError),
}

/// How long before the deadline what runs is let go, so that what is known can still be written.
const LAST_SECONDS: Duration = Duration::from_secs(5);
/// How long a delivery job may take: 500 recipients, each within the provider's limit, many at once.
const DELIVERY_TIMEOUT: Duration = Duration::from_mins(10);
const OPERATION_TIMEOUT: Duration = Duration::from_hours(6);
const OPERATIONS_AT_ONCE: u32 = 8;

/// A worker that was built and runs.
pub struct Worker {
    process: Process,
    running: JoinSet<Result<(), ApalisError>>,
    drain_timeout: Duration,
    metrics: Option<(CancellationToken, tokio::task::JoinHandle<()>)>,
}

impl Worker {
    /// Connects, registers, and starts to drain what `arguments` say.
    ///
    /// # Errors
    /// The database is out of reach, a port is taken, or the roots to trust do not read.
    pub async fn start(settings: WorkerSettings, arguments: &Arguments) -> Result<Self, WorkerError> {
        let connect: PgConnectOptions =
            settings.database.url.expose_secret().parse().map_err(WorkerError::Url)?;
        if let Some(weakness) = transport::weakness(&connect) {
            warn!("{weakness}");
        }
        let options = ProcessOptions {
            host: settings.host.clone(),
            maintenance: arguments.does(Work::Maintenance),
            ..ProcessOptions::default()
        };
        let process = Process::start(connect.clone(), options).await?;
        let started = Self::begin(process.clone(), connect, &settings, arguments).await;
        if started.is_err() {
            // Or the others would wait for a worker that never began.
            process.close(LAST_SECONDS).await;
        }
        started
    }

    async fn begin(
        process: Process,
        connect: PgConnectOptions,
        settings: &WorkerSettings,
        arguments: &Arguments,
    ) -> Result<Self, WorkerError> {
        let health = process.clone();
        let server = MetricsServer::bind(settings.metrics, Arc::new(move || health.is_healthy())).await?;
        let (pool, readers) = own_connections(connect, settings);
        let server = server.looking_at(look(&pool, &readers));
        telemetry::metrics::build(env!("CARGO_PKG_VERSION"));
        let stop = CancellationToken::new();
        let serving = tokio::spawn(server.serve(stop.clone()));
        prepare_burials(&process)?;
        chores::add(&process, settings);
        let mut worker = Self {
            process,
            running: JoinSet::new(),
            drain_timeout: settings.drain_timeout,
            metrics: Some((stop, serving)),
        };
        worker.start_queues(settings, arguments, &pool, &readers)?;
        info!(channels = ?arguments.channels, priorities = ?arguments.priorities, work = ?arguments.work, "working");
        Ok(worker)
    }

    fn start_queues(
        &mut self,
        settings: &WorkerSettings,
        arguments: &Arguments,
        pool: &PgPool,
        readers: &Readers,
    ) -> Result<(), WorkerError> {
        let channels = channels::all(&settings.providers)?;
        let keys = EnvironmentKeys::of(settings.encryption_keys.versions())?;
        let vault = Vault::new(pool.clone(), Arc::new(keys));
        self.process.add_chore(chores::wrapping(vault.clone()));
        let tokens = Arc::new(DatabaseTokens(pool.clone()));
        let pipeline = Arc::new(Pipeline {
            lines: Lines::new(
                (pool.clone(), vault.clone()),
                channels.clone(),
                tokens.clone(),
                settings.sends,
            ),
            messages: Messages::new(readers.clone(), vault.clone()),
            gates: gates(settings.sends),
            retry: settings.retry.clone(),
            readers: readers.clone(),
            vault: vault.clone(),
        });
        if arguments.does(Work::Delivery) {
            for channel in &arguments.channels {
                self.start_delivery(*channel, &pipeline, settings, arguments)?;
            }
        }
        if arguments.does(Work::Expansion) {
            let (readers, attempts) = (readers.clone(), settings.retry.max_attempts());
            let source = self.process.queue::<Expansion>(QueueName::parse("expansion")?, few());
            let worker = WorkerBuilder::new("expansion")
                .backend(source)
                .build(move |job, lease| expand(readers.clone(), attempts, job, lease));
            self.running.spawn(worker.run());
        }
        if arguments.does(Work::Operations) {
            let operations = Arc::new(Operations { pool: pool.clone(), vault, channels, tokens });
            let source = self.process.queue::<OperationJob>(QueueName::parse("operations")?, few());
            let worker = WorkerBuilder::new("operations")
                .backend(source)
                .build(move |job, lease| operate(Arc::clone(&operations), job, lease));
            self.running.spawn(worker.run());
        }
        Ok(())
    }

    fn start_delivery(
        &mut self,
        channel: Channel,
        pipeline: &Arc<Pipeline>,
        settings: &WorkerSettings,
        arguments: &Arguments,
    ) -> Result<(), WorkerError> {
        let options = QueueOptions {
            slots: settings.slots,
            reserved: settings.slots / 8,
            priorities: arguments.priorities.clone(),
            timeout: DELIVERY_TIMEOUT,
            ..QueueOptions::default()
        };
        let source = self.process.queue::<Delivery>(QueueName::parse(channel.name())?, options);
        let pipeline = Arc::clone(pipeline);
        let worker = WorkerBuilder::new(channel.name())
            .backend(source)
            .build(move |job, lease| deliver(Arc::clone(&pipeline), channel, job, lease));
        self.running.spawn(worker.run());
        Ok(())
    }

    /// Works until `stop`, then drains: what runs may finish within the drain timeout, the rest goes back at no cost.
    pub async fn run_until(mut self, stop: impl Future<Output = ()>) {
        tokio::pin!(stop);
        tokio::select! {
            () = &mut stop => info!("stopping: finishing what runs"),
            Some(ended) = self.running.join_next() => {
                error!(?ended, "a queue's worker ended by itself; stopping, so that somebody starts us anew");
            }
        }
        self.drain().await;
    }

    async fn drain(mut self) {
        self.process.drain();
        let patience = self.drain_timeout.saturating_sub(LAST_SECONDS);
        let process = self.process.clone();
        let deadline = async {
            tokio::time::sleep(patience).await;
            warn!("the drain timeout is near: letting go of what still runs");
            process.abort();
            std::future::pending::<()>().await;
        };
        tokio::select! {
            () = async { while self.running.join_next().await.is_some() {} } => {}
            () = deadline => {}
        }
        self.process.close(LAST_SECONDS).await;
        if let Some((stop, serving)) = self.metrics.take() {
            stop.cancel();
            // It only ends by being stopped.
            let _ = serving.await;
        }
        info!("stopped");
    }
}

/// Connections for what is not the queue's: messages, addresses, credentials. What every job reads has some of its own.
fn own_connections(connect: PgConnectOptions, settings: &WorkerSettings) -> (PgPool, Readers) {
    const PATIENCE: Duration = Duration::from_secs(5);
    let connect = connect.application_name("automata-worker");
    let pool = store::pool::options(settings.database.pool_size.max(2), PATIENCE);
    let pool = pool.connect_lazy_with(connect.clone());
    let readers = Readers::new(connect, PATIENCE, pool.clone());
    (pool, readers)
}

/// How they stand, told at every scrape.
fn look(pool: &PgPool, readers: &Readers) -> Look {
    let pools = [("worker", pool.clone()), ("worker-readers", readers.own().clone())];
    Arc::new(move || {
        for (name, pool) in &pools {
            let most = pool.options().get_max_connections();
            telemetry::metrics::database_pool(name, pool.size(), pool.num_idle(), most);
        }
    })
}

/// One for each channel; an urgent message on one of them is news to all.
fn gates(places: usize) -> HashMap<Channel, Gate> {
    let last_urgent = Arc::new(LastUrgent::default());
    Channel::ALL.map(|channel| (channel, Gate::new(places, Arc::clone(&last_urgent)))).into()
}

/// Few long jobs instead of many short ones.
fn few() -> QueueOptions {
    QueueOptions {
        slots: OPERATIONS_AT_ONCE,
        reserved: 1,
        timeout: OPERATION_TIMEOUT,
        ..QueueOptions::default()
    }
}

/// Whoever does the housekeeping accounts for the dead jobs of every queue, its own or not.
fn prepare_burials(process: &Process) -> Result<(), QueueError> {
    for channel in Channel::ALL {
        process.bury_with(QueueName::parse(channel.name())?, DeliveryUndertaker(channel));
    }
    process.bury_with(QueueName::parse("expansion")?, ExpansionUndertaker);
    process.bury_with(QueueName::parse("operations")?, OperationUndertaker);
    Ok(())
}
