//! The sandbox, as whoever operates the providers sees it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::Context as _;
use http::Method;
use sandbox::Scenario;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::ChildStdout;

use super::http::Client;
use super::process::{Process, Start};

/// A message a provider accepted: a phone somewhere would have shown it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct LedgerEntry {
    pub(crate) token: String,
    pub(crate) collapse_key: String,
    /// In microseconds since 1970.
    pub(crate) at_micros: i64,
}

/// Both providers, in one process.
pub(crate) struct Providers {
    _process: Process,
    control: Client,
    apns: String,
    fcm: String,
    authority: PathBuf,
    /// Kept open, so that what it says has a reader.
    _said: Lines<BufReader<ChildStdout>>,
}

const READY_WITHIN: Duration = Duration::from_secs(30);
/// As many as the sandbox answers at once.
const PAGE: usize = 100_000;

impl Providers {
    pub(super) async fn start(folder: &Path, environment: Vec<(String, String)>) -> anyhow::Result<Self> {
        let authority = folder.join("authority.pem");
        let arguments = vec!["--authority-file".to_owned(), authority.display().to_string()];
        let start =
            Start { program: "automata-sandbox", programs: None, name: "sandbox", arguments, environment };
        let mut process = Process::start(folder, start)?;
        let stdout = process.stdout().context("a pipe was asked for")?;
        let mut said = BufReader::new(stdout).lines();
        let addresses = tokio::time::timeout(READY_WITHIN, addresses(&mut said)).await;
        let [apns, fcm, control] = addresses.context("the sandbox is not ready")??;
        let control = Client::new(&control, None);
        Ok(Self { _process: process, control, apns, fcm, authority, _said: said })
    }

    /// What a worker is told about them.
    pub(super) fn environment(&self) -> Vec<(String, String)> {
        let token_url = format!("{}/token", self.fcm);
        let told = [
            ("APNS_URL", self.apns.clone()),
            ("APNS_SANDBOX_URL", self.apns.clone()),
            ("FCM_URL", self.fcm.clone()),
            ("FCM_TOKEN_URL", token_url),
            ("PROVIDER_CA_FILE", self.authority.display().to_string()),
        ];
        told.map(|(name, value)| (name.to_owned(), value)).into()
    }

    /// Credentials they accept.
    pub(super) async fn credentials(&self) -> anyhow::Result<Value> {
        self.control.call(Method::GET, "/credentials", None).await
    }

    /// They behave like this from now on.
    pub(crate) async fn play(&self, scenario: &Scenario) -> anyhow::Result<()> {
        let _: Value = self.control.call(Method::PUT, "/scenario", Some(&json!(scenario))).await?;
        Ok(())
    }

    /// The most streams of one connection at once, so far.
    pub(crate) async fn peak_streams(&self) -> anyhow::Result<u64> {
        let told: Value = self.control.call(Method::GET, "/counters", None).await?;
        told["counters"]["peak_streams"].as_u64().context("the sandbox does not count streams")
    }

    /// Everything they accepted so far.
    pub(crate) async fn ledger(&self) -> anyhow::Result<Vec<LedgerEntry>> {
        let mut all: Vec<LedgerEntry> = Vec::new();
        loop {
            let path = format!("/ledger?from={}&limit={PAGE}", all.len());
            let page: Vec<LedgerEntry> = self.control.call(Method::GET, &path, None).await?;
            let is_last = page.len() < PAGE;
            all.extend(page);
            if is_last {
                return Ok(all);
            }
        }
    }
}

/// `apns     https://127.0.0.1:1234`, and the same for `fcm` and `control`.
async fn addresses(said: &mut Lines<BufReader<ChildStdout>>) -> anyhow::Result<[String; 3]> {
    let mut addresses = [const { String::new() }; 3];
    for (address, name) in addresses.iter_mut().zip(["apns", "fcm", "control"]) {
        let line = said.next_line().await?.context("the sandbox ended")?;
        let (said_name, url) = line.split_once(' ').context("the sandbox said something else")?;
        anyhow::ensure!(said_name == name, "the sandbox said `{line}`");
        url.trim().clone_into(address);
    }
    Ok(addresses)
}
