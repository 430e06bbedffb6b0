//! A worker process.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use http::Method;

use super::http::Client;
use super::ports;
use super::process::{Process, Start};

/// A worker process.
pub(crate) struct Worker {
    pub(crate) process: Process,
    metrics: Client,
}

const READY_WITHIN: Duration = Duration::from_mins(1);
const LOOK_EVERY: Duration = Duration::from_millis(50);

impl Worker {
    /// Starts one called `name`; the same name may be used again after it ended.
    pub(super) async fn start(
        folder: &Path,
        programs: Option<&Path>,
        name: &str,
        mut environment: Vec<(String, String)>,
    ) -> anyhow::Result<Self> {
        let address = ports::free()?;
        environment.push(("METRICS_ADDR".to_owned(), address.to_string()));
        environment.push(("HOSTNAME".to_owned(), name.to_owned()));
        let start = Start { program: "automata-worker", programs, name, arguments: Vec::new(), environment };
        let mut process = Process::start(folder, start)?;
        let metrics = Client::new(&format!("http://{address}"), None);
        until_ready(&mut process, &metrics, "/health/ready").await?;
        Ok(Self { process, metrics })
    }

    /// Whether it trusts in its leases.
    pub(crate) async fn is_ready(&self) -> bool {
        let answer = self.metrics.ask(Method::GET, "/health/ready", None, None).await;
        answer.is_ok_and(|answer| answer.status.is_success())
    }

    /// The most memory it ever had, in bytes.
    pub(crate) fn peak_memory(&self) -> anyhow::Result<u64> {
        self.told_by_kernel("VmHWM:")
    }

    /// The memory it has now, in bytes.
    pub(crate) fn memory(&self) -> anyhow::Result<u64> {
        self.told_by_kernel("VmRSS:")
    }

    fn told_by_kernel(&self, what: &str) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.pid()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(what));
        let kibibytes: u64 = line
            .and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok())
            .context("the kernel does not tell the memory")?;
        Ok(kibibytes << 10)
    }
}

/// Waits until a process answers at `path`.
pub(super) async fn until_ready(process: &mut Process, client: &Client, path: &str) -> anyhow::Result<()> {
    let began = Instant::now();
    loop {
        let answer = client.ask(Method::GET, path, None, None).await;
        if answer.is_ok_and(|answer| answer.status.is_success()) {
            return Ok(());
        }
        let log = process.log().display().to_string();
        if let Some(status) = process.ended() {
            bail!("a process ended at its start ({status}); its log: {log}");
        }
        if began.elapsed() > READY_WITHIN {
            bail!("a process is not ready after {READY_WITHIN:?}; its log: {log}");
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
