//! One message to everybody, half of them on APNs and half on FCM, over TLS and HTTP/2 to the sandbox in a process of
//! its own: from the commit of the message to the last committed outcome.

mod audience;
mod providers;

use std::time::{Duration, Instant};

use anyhow::Context as _;
use domain::{AppId, ExpansionJob, MessageId, Priority};
use queue::{NewJob, QueueName, enqueue};
use settings::{Environment, WorkerSettings};
use sqlx::PgConnection;
use worker::{Arguments, Worker};

use crate::cost::{Cost, cpu_of, peak_memory_mib};
use crate::database::Database;
use audience::{message, prepare};
use providers::Providers;
pub(crate) use providers::serve as serve_sandbox;

/// What one fan-out cost.
#[derive(Debug)]
pub(crate) struct Figures {
    pub(crate) deliveries_per_second: f64,
    /// Processor time per delivery, in microseconds.
    pub(crate) database_cpu: f64,
    pub(crate) worker_cpu: f64,
    pub(crate) sandbox_cpu: f64,
    pub(crate) wal_bytes: f64,
    pub(crate) worker_peak_mib: f64,
}

/// Measures one message to `recipients`.
pub(crate) async fn measure(recipients: u32) -> anyhow::Result<Figures> {
    let database = Database::start().await?;
    let providers = Providers::start().await?;
    let mut conn = database.pool.acquire().await?;
    let app = prepare(&mut conn, &providers, recipients).await?;
    let settings = settings(&database, &providers)?;
    let worker = Worker::start(settings, &Arguments::everything()).await?;
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let working = tokio::spawn(worker.run_until(async {
        // Either way it is over.
        let _ = stopped.await;
    }));
    let pids = (std::process::id(), providers.pid());
    let cpu_before = (cpu_of(pids.0)?, cpu_of(pids.1)?);
    let before = Cost::now(&mut conn, database.folder()).await?;
    let began = Instant::now();
    let id = send(&mut conn, app).await?;
    wait(&mut conn, app, id, recipients).await?;
    let took = began.elapsed();
    let cost = Cost::now(&mut conn, database.folder()).await?.since(&before);
    let each = f64::from(recipients);
    let spent = |pid, before| anyhow::Ok((cpu_of(pid)?.saturating_sub(before)).as_secs_f64() * 1e6 / each);
    let cpu = (spent(pids.0, cpu_before.0)?, spent(pids.1, cpu_before.1)?);
    drop(stop);
    working.await?;
    drop(conn);
    let figures = Figures {
        deliveries_per_second: each / took.as_secs_f64(),
        database_cpu: cost.cpu.as_secs_f64() * 1e6 / each,
        worker_cpu: cpu.0,
        sandbox_cpu: cpu.1,
        wal_bytes: cost.wal_bytes / each,
        worker_peak_mib: peak_memory_mib()?,
    };
    providers.stop().await?;
    database.stop().await?;
    Ok(figures)
}

fn settings(database: &Database, providers: &Providers) -> anyhow::Result<WorkerSettings> {
    let authority = providers.authority_file.to_string_lossy().into_owned();
    let environment = Environment::of([
        ("DATABASE_URL", database.url.as_str()),
        ("METRICS_ADDR", "127.0.0.1:0"),
        ("APNS_URL", providers.apns_url.as_str()),
        ("FCM_URL", providers.fcm_url.as_str()),
        ("PROVIDER_CA_FILE", authority.as_str()),
    ]);
    WorkerSettings::read(&environment).context("settings")
}

/// What the API does for `{"all": true}`.
async fn send(conn: &mut PgConnection, app: AppId) -> anyhow::Result<MessageId> {
    let message = message();
    let id = message.id;
    let mut transaction = sqlx::Connection::begin(conn).await?;
    store::messages::insert(&mut transaction, &[(app, message)]).await?;
    let payload = ExpansionJob { app, message: id }.encode();
    let job = NewJob { group: Some(id.uuid()), priority: Priority::Bulk, ..NewJob::new(payload) };
    enqueue(&mut transaction, &QueueName::parse("expansion")?, &[job]).await?;
    transaction.commit().await?;
    Ok(id)
}

/// Waits until everybody has a final status.
async fn wait(conn: &mut PgConnection, app: AppId, id: MessageId, recipients: u32) -> anyhow::Result<()> {
    loop {
        let account = store::deliveries::account(conn, app, id).await?;
        if account.settled() >= u64::from(recipients) {
            anyhow::ensure!(account.sent == u64::from(recipients), "not everybody was sent to: {account:?}");
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
