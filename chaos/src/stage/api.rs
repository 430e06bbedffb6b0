//! The API, which keeps its address when it is started again.

use std::net::SocketAddr;
use std::path::Path;

use super::http::Client;
use super::process::{Process, Start};
use super::{ports, worker};

/// The API process.
pub(crate) struct Api {
    pub(crate) process: Process,
    address: SocketAddr,
    environment: Vec<(String, String)>,
}

impl Api {
    pub(super) async fn start(folder: &Path, mut environment: Vec<(String, String)>) -> anyhow::Result<Self> {
        let address = ports::free()?;
        environment.push(("BIND_ADDR".to_owned(), address.to_string()));
        environment.push(("METRICS_ADDR".to_owned(), ports::free()?.to_string()));
        let process = launch(folder, address, &environment).await?;
        Ok(Self { process, address, environment })
    }

    /// Its address, for a client.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Starts it anew after it ended.
    pub(crate) async fn start_again(&mut self, folder: &Path) -> anyhow::Result<()> {
        self.process = launch(folder, self.address, &self.environment).await?;
        Ok(())
    }
}

async fn launch(
    folder: &Path,
    address: SocketAddr,
    environment: &[(String, String)],
) -> anyhow::Result<Process> {
    let start = Start {
        program: "automata-api",
        programs: None,
        name: "api",
        arguments: Vec::new(),
        environment: environment.to_vec(),
    };
    let mut process = Process::start(folder, start)?;
    let client = Client::new(&format!("http://{address}"), None);
    worker::until_ready(&mut process, &client, "/health/live").await?;
    Ok(process)
}
