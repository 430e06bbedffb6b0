//! `automata dead-letters`: recipients that were given up, over the API.

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::ensure;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::api_client::{Client, Target};
use crate::say;

/// What to do with dead letters.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: Target,
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Show them, newest first.
    List {
        #[command(flatten)]
        filter: Filter,
        /// How many.
        #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u8).range(1..=200))]
        limit: u8,
    },
    /// Send them again.
    Replay {
        /// Only these, by id.
        #[arg(value_name = "dl_…", conflicts_with_all = ["channel", "cause", "since", "message"])]
        ids: Vec<String>,
        #[command(flatten)]
        filter: Filter,
        /// At most so many a second.
        #[arg(long, value_name = "NUMBER")]
        rate_per_second: Option<f64>,
        /// Only say how many it would be.
        #[arg(long)]
        dry_run: bool,
    },
}

/// Which of them.
#[derive(Debug, clap::Args)]
struct Filter {
    /// Of one channel: apns or fcm.
    #[arg(long)]
    channel: Option<String>,
    /// Of one cause, e.g. `provider_unavailable`.
    #[arg(long)]
    cause: Option<String>,
    /// Since a time, e.g. `2026-01-31T12:00:00Z`.
    #[arg(long)]
    since: Option<String>,
    /// Of one message.
    #[arg(long, value_name = "msg_…")]
    message: Option<String>,
}

impl Filter {
    fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let fields = [
            ("channel", &self.channel),
            ("cause", &self.cause),
            ("since", &self.since),
            ("message", &self.message),
        ];
        fields.into_iter().filter_map(|(name, value)| Some((name, value.as_deref()?)))
    }
}

/// One dead letter.
#[derive(Deserialize)]
struct Letter {
    id: String,
    channel: String,
    #[serde(default)]
    message: Option<String>,
    cause: String,
    #[serde(default)]
    code: Option<String>,
    attempts: u64,
    died_at: String,
}

#[derive(Deserialize)]
struct Page {
    data: Vec<Letter>,
    has_more: bool,
}

/// Work that outlives its request.
#[derive(Debug, Deserialize)]
pub(crate) struct Operation {
    id: String,
    status: String,
    pub(crate) done: u64,
    total: u64,
    failure: Option<String>,
}

/// Does it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let client = arguments.target.client()?;
    match arguments.action {
        Action::List { filter, limit } => list(&client, &filter, limit).await?,
        Action::Replay { ids, filter, rate_per_second, dry_run } => {
            let body = selection(&ids, &filter, rate_per_second);
            if dry_run {
                return count(&client, body).await;
            }
            let operation = replay(&client, &body).await?;
            say::line(format_args!("{}: {} of {} replayed", operation.id, operation.done, operation.total));
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn list(client: &Client, filter: &Filter, limit: u8) -> anyhow::Result<()> {
    let mut path = format!("/v1/dead-letters?limit={limit}");
    for (name, value) in filter.fields() {
        write!(path, "&{name}={}", escaped(value))?;
    }
    let page: Page = client.get(&path).await?;
    for letter in &page.data {
        let message = letter.message.as_deref().unwrap_or("-");
        let code = letter.code.as_deref().unwrap_or("-");
        say::line(format_args!(
            "{}  {}  {}  {message}  {} ({code}) after {} attempts",
            letter.id, letter.died_at, letter.channel, letter.cause, letter.attempts
        ));
    }
    match (page.data.is_empty(), page.has_more) {
        (true, _) => say::line("none"),
        (_, true) => say::line("and more; narrow it down, or raise --limit"),
        _ => {}
    }
    Ok(())
}

fn selection(ids: &[String], filter: &Filter, rate_per_second: Option<f64>) -> Value {
    let mut body = if ids.is_empty() {
        let fields: Map<String, Value> =
            filter.fields().map(|(name, value)| (name.to_owned(), json!(value))).collect();
        json!({ "filter": fields })
    } else {
        json!({ "ids": ids })
    };
    if let Some(rate) = rate_per_second {
        body["rate_per_second"] = json!(rate);
    }
    body
}

async fn count(client: &Client, mut body: Value) -> anyhow::Result<ExitCode> {
    #[derive(Deserialize)]
    struct Matched {
        matched: u64,
    }
    body["dry_run"] = json!(true);
    let answer: Matched = client.post("/v1/dead-letters/replay", &body).await?;
    say::line(format_args!("{} would be replayed", answer.matched));
    Ok(ExitCode::SUCCESS)
}

/// Starts a replay and follows it to its end.
pub(crate) async fn replay(client: &Client, body: &Value) -> anyhow::Result<Operation> {
    let mut operation: Operation = client.post("/v1/dead-letters/replay", body).await?;
    while operation.status == "running" {
        tokio::time::sleep(Duration::from_millis(200)).await;
        operation = client.get(&format!("/v1/operations/{}", operation.id)).await?;
    }
    let why = operation.failure.as_deref().unwrap_or("no reason is given");
    ensure!(operation.status == "completed", "{} {}: {why}", operation.id, operation.status);
    Ok(operation)
}

/// The signs of a time that mean something else in a query: `2026-01-31T12:00:00+09:00`.
fn escaped(value: &str) -> String {
    value.replace('%', "%25").replace('+', "%2B").replace('&', "%26").replace('#', "%23").replace(' ', "%20")
}
