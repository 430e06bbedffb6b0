//! API and worker as processes of their own.

use settings::{ApiSettings, Environment, LogSettings, WorkerSettings};

/// The API; says where it listens.
#[expect(clippy::print_stdout, reason = "where it listens is what the other process waits for")]
pub(crate) async fn serve_api() -> anyhow::Result<()> {
    let environment = Environment::of_process();
    telemetry::logs::start(&LogSettings::read(&environment)?);
    let api = api::Api::start(ApiSettings::read(&environment)?).await?;
    println!("{}", api.address());
    api.run_until(std::future::pending()).await;
    Ok(())
}

/// The worker; says when it is ready.
#[expect(clippy::print_stdout, reason = "what the other process waits for")]
pub(crate) async fn serve_worker() -> anyhow::Result<()> {
    let environment = Environment::of_process();
    telemetry::logs::start(&LogSettings::read(&environment)?);
    let worker =
        worker::Worker::start(WorkerSettings::read(&environment)?, &worker::Arguments::everything()).await?;
    println!("ready");
    worker.run_until(std::future::pending()).await;
    Ok(())
}
