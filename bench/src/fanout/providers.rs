//! The sandbox in a process of its own, so that its work is not counted as the worker's.

use std::path::PathBuf;
use std::process::Stdio;

use anyhow::Context as _;
use sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::process::{Child, Command};

/// The sandbox in a process of its own; it ends with this one.
pub(super) struct Providers {
    child: Child,
    pub(super) apns_url: String,
    pub(super) fcm_url: String,
    pub(super) issued: Value,
    pub(super) authority_file: PathBuf,
}

impl Providers {
    pub(super) async fn start() -> anyhow::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("serve-sandbox")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("the sandbox does not start")?;
        let stdout = child.stdout.take().context("no output")?;
        let mut line = String::new();
        BufReader::new(stdout).read_line(&mut line).await?;
        let told: Value = serde_json::from_str(&line).context("the sandbox said something else")?;
        let text = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
        let authority_file = std::env::temp_dir().join(format!("automata-bench-{}.pem", std::process::id()));
        std::fs::write(&authority_file, text("authority"))?;
        let (apns_url, fcm_url) = (text("apns"), text("fcm"));
        Ok(Self { child, apns_url, fcm_url, issued: told["issued"].clone(), authority_file })
    }

    /// Its process.
    pub(super) fn pid(&self) -> u32 {
        self.child.id().unwrap_or(0)
    }

    pub(super) async fn stop(mut self) -> anyhow::Result<()> {
        drop(self.child.stdin.take());
        self.child.wait().await?;
        std::fs::remove_file(&self.authority_file)?;
        Ok(())
    }
}

/// Is the sandbox until standard input ends.
#[expect(clippy::print_stdout, reason = "where it listens is what the other process waits for")]
pub(crate) async fn serve() -> anyhow::Result<()> {
    let sandbox = Sandbox::start(Options::default()).await?;
    let addresses = sandbox.addresses();
    let told = json!({
        "apns": format!("https://{}", addresses.apns), "fcm": format!("https://{}", addresses.fcm),
        "issued": sandbox.issued(), "authority": sandbox.authority(),
    });
    println!("{told}");
    // Whatever comes is ignored; only the end matters.
    let _ = tokio::io::stdin().read_to_end(&mut Vec::new()).await;
    Ok(())
}
