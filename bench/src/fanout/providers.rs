//! The sandbox in a process of its own, so that its work is not counted as the worker's.

use std::collections::HashMap;
use std::path::PathBuf;

use anyhow::Context as _;
use sandbox::{Options, Sandbox};
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, BufReader};

use crate::program::Program;

/// The sandbox in a process of its own.
pub(crate) struct Providers {
    program: Program,
    apns_url: String,
    fcm_url: String,
    pub(crate) issued: Value,
    authority_file: PathBuf,
}

/// What an urgent message's token ends with.
const URGENT: &str = "face";

impl Providers {
    pub(crate) async fn start() -> anyhow::Result<Self> {
        let program = Program::start("serve-sandbox", &[]).await?;
        let told: Value = serde_json::from_str(&program.said).context("the sandbox said something else")?;
        let text = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
        let authority_file = std::env::temp_dir().join(format!("automata-bench-{}.pem", program.pid()));
        std::fs::write(&authority_file, text("authority"))?;
        let (apns_url, fcm_url) = (text("apns"), text("fcm"));
        Ok(Self { program, apns_url, fcm_url, issued: told["issued"].clone(), authority_file })
    }

    /// What a worker is told about it.
    pub(crate) fn environment(&self) -> [(&'static str, String); 4] {
        [
            ("APNS_URL", self.apns_url.clone()),
            ("FCM_URL", self.fcm_url.clone()),
            ("FCM_TOKEN_URL", format!("{}/token", self.fcm_url)),
            ("PROVIDER_CA_FILE", self.authority_file.display().to_string()),
        ]
    }

    /// Its process.
    pub(crate) fn pid(&self) -> u32 {
        self.program.pid()
    }

    /// When urgent messages arrived, by token, in microseconds since 1970; everything is forgotten afterwards.
    pub(crate) async fn urgent_arrivals(&mut self) -> anyhow::Result<HashMap<String, u64>> {
        Ok(serde_json::from_str(&self.program.ask("urgent").await?)?)
    }

    /// How many messages it accepted; everything is forgotten afterwards.
    pub(crate) async fn accepted(&mut self) -> anyhow::Result<u64> {
        Ok(self.program.ask("count").await?.parse()?)
    }

    pub(crate) async fn stop(self) -> anyhow::Result<()> {
        self.program.kill().await?;
        Ok(std::fs::remove_file(&self.authority_file)?)
    }
}

/// The token of an urgent message.
pub(crate) fn urgent_token(round: u32, number: u32) -> String {
    format!("{round:030x}{number:030x}{URGENT}")
}

/// Is the sandbox until standard input ends.
#[expect(clippy::print_stdout, reason = "what the other process asks for")]
pub(crate) async fn serve() -> anyhow::Result<()> {
    let sandbox = Sandbox::start(Options::default()).await?;
    let addresses = sandbox.addresses();
    let told = json!({
        "apns": format!("https://{}", addresses.apns), "fcm": format!("https://{}", addresses.fcm),
        "issued": sandbox.issued(), "authority": sandbox.authority(),
    });
    println!("{told}");
    let mut questions = BufReader::new(tokio::io::stdin()).lines();
    while let Some(question) = questions.next_line().await? {
        // Forgotten before it is told: what comes after the answer is of the next measurement.
        let received = sandbox.ledger().take();
        if question == "count" {
            println!("{}", received.len());
        } else {
            let urgent = received.iter().filter(|one| one.token.ends_with(URGENT));
            println!(
                "{}",
                urgent.map(|one| (one.token.to_string(), json!(one.at_micros))).collect::<Value>()
            );
        }
    }
    Ok(())
}
