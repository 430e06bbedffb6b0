//! Sending dead letters again.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::filter::{Filter, NARROWING};
use crate::api_client::{Client, Target};
use crate::say;

const LOOK_EVERY: Duration = Duration::from_millis(200);

/// Which, and how fast.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    target: Target,
    /// Only these, by id.
    #[arg(value_name = "dl_…", conflicts_with_all = NARROWING)]
    ids: Vec<String>,
    /// All of the app, whatever they died of.
    #[arg(long, conflicts_with_all = NARROWING, conflicts_with = "ids")]
    all: bool,
    #[command(flatten)]
    filter: Filter,
    /// At most so many a second.
    #[arg(long, value_name = "NUMBER")]
    rate_per_second: Option<f64>,
    /// Only say how many it would be.
    #[arg(long)]
    dry_run: bool,
}

/// Work that outlives its request.
#[derive(Debug, Deserialize)]
pub(crate) struct Operation {
    id: String,
    status: String,
    /// How much of it is done.
    pub(crate) done: u64,
    total: u64,
    failure: Option<String>,
}

/// Sends them again, or says how many it would be.
pub(super) async fn run(arguments: &Arguments) -> anyhow::Result<()> {
    ensure!(
        arguments.dry_run || arguments.says_which(),
        "say which: ids, a filter such as --cause provider_unavailable, or --all; --dry-run counts them"
    );
    let client = arguments.target.client()?;
    let mut body = selection(arguments);
    if arguments.dry_run {
        body["dry_run"] = json!(true);
        let answer: Answer = client.post("/v1/dead-letters/replay", &body).await?;
        say::line(format_args!("{} would be replayed", answer.matched));
        return Ok(());
    }
    let operation = follow(&client, &body).await?;
    say::line(format_args!("{}: {} of {} replayed", operation.id, operation.done, operation.total));
    Ok(())
}

impl Arguments {
    fn says_which(&self) -> bool {
        self.all || !self.ids.is_empty() || self.filter.fields().next().is_some()
    }
}

#[derive(Deserialize)]
struct Answer {
    matched: u64,
    operation: Option<Operation>,
}

fn selection(arguments: &Arguments) -> Value {
    let mut body = if arguments.ids.is_empty() {
        let fields: Map<String, Value> =
            arguments.filter.fields().map(|(name, value)| (name.to_owned(), json!(value))).collect();
        json!({ "filter": fields })
    } else {
        json!({ "ids": arguments.ids })
    };
    if let Some(rate) = arguments.rate_per_second {
        body["rate_per_second"] = json!(rate);
    }
    body
}

/// Starts a replay of what `body` selects, and follows it to its end.
pub(crate) async fn follow(client: &Client, body: &Value) -> anyhow::Result<Operation> {
    let answer: Answer = client.post("/v1/dead-letters/replay", body).await?;
    let mut operation = answer.operation.context("the API began no operation")?;
    while operation.status == "running" {
        tokio::time::sleep(LOOK_EVERY).await;
        operation = client.get(&format!("/v1/operations/{}", operation.id)).await?;
    }
    let why = operation.failure.as_deref().unwrap_or("no reason is given");
    ensure!(operation.status == "completed", "{} {}: {why}", operation.id, operation.status);
    Ok(operation)
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    #[derive(Debug, clap::Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn read(words: &str) -> Result<Arguments, clap::Error> {
        let words = ["replay", "--key", "k"].into_iter().chain(words.split_whitespace());
        Ok(Line::try_parse_from(words)?.arguments)
    }

    fn line(words: &str) -> Result<Value, clap::Error> {
        Ok(selection(&read(words)?))
    }

    #[test]
    fn everything_is_replayed_only_if_that_is_said() {
        let says = |words| read(words).expect("a line").says_which();
        assert!(says("--all") && says("dl_1") && says("--cause no_answer") && !says(""));
        assert_eq!(line("--all").expect("a line"), json!({ "filter": {} }));
        assert!(read("--all --channel apns").is_err() && read("--all dl_1").is_err());
    }

    #[test]
    fn a_replay_is_by_ids_or_by_filter() {
        assert_eq!(line("dl_1 dl_2").expect("a line"), json!({ "ids": ["dl_1", "dl_2"] }));
        assert_eq!(
            line("--channel apns --rate-per-second 2.5").expect("a line"),
            json!({ "filter": { "channel": "apns" }, "rate_per_second": 2.5 })
        );
        assert!(line("dl_1 --channel apns").is_err());
    }
}
