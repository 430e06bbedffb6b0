//! `automata send`: one message, over the API.

use std::process::ExitCode;

use clap::ArgGroup;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::api_client::Target;
use crate::say;

/// What to send, and to whom.
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("to").required(true))]
#[command(group = ArgGroup::new("words").required(true).multiple(true))]
pub(crate) struct Arguments {
    #[command(flatten)]
    target: Target,
    /// A user, by the app's own name; may be given several times.
    #[arg(long, group = "to", value_name = "USER")]
    to_user: Vec<String>,
    /// A subscription, by the app's own name; may be given several times.
    #[arg(long, group = "to", value_name = "SUBSCRIPTION")]
    to_subscription: Vec<String>,
    /// Every active subscription of the app.
    #[arg(long, group = "to")]
    all: bool,
    /// The first line.
    #[arg(long, group = "words")]
    title: Option<String>,
    /// The text below it.
    #[arg(long, group = "words")]
    body: Option<String>,
    /// critical, high, normal, low or bulk.
    #[arg(long)]
    priority: Option<String>,
}

/// The answer to a message.
#[derive(Deserialize)]
struct Accepted {
    id: String,
    status: String,
    counts: Counts,
    #[serde(default)]
    refusals: Vec<Refusal>,
}

#[derive(Deserialize)]
struct Counts {
    recipients: Option<u64>,
}

#[derive(Deserialize)]
struct Refusal {
    pointer: String,
    code: String,
    detail: String,
}

/// Sends it, and says what became of it.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let client = arguments.target.client()?;
    let accepted: Accepted = client.post("/v1/messages", &body_of(&arguments)).await?;
    // Of an audience that is still to be found, nobody knows yet how large it is.
    let recipients = accepted.counts.recipients.map(|count| format!(", recipients: {count}"));
    say::line(format_args!("{} {}{}", accepted.id, accepted.status, recipients.unwrap_or_default()));
    for refusal in &accepted.refusals {
        say::line(format_args!("  not to {}: {} ({})", refusal.pointer, refusal.detail, refusal.code));
    }
    Ok(ExitCode::SUCCESS)
}

fn body_of(arguments: &Arguments) -> Value {
    let to = if arguments.all {
        json!({ "all": true })
    } else if arguments.to_user.is_empty() {
        json!({ "subscriptions": arguments.to_subscription })
    } else {
        json!({ "users": arguments.to_user })
    };
    let mut content = json!({});
    for (name, value) in [("title", &arguments.title), ("body", &arguments.body)] {
        if let Some(value) = value {
            content[name] = json!(value);
        }
    }
    let mut body = json!({ "to": to, "content": content });
    if let Some(priority) = &arguments.priority {
        body["priority"] = json!(priority);
    }
    body
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

    fn line(words: &str) -> Result<Value, clap::Error> {
        let words = ["send", "--key", "k"].into_iter().chain(words.split_whitespace());
        Ok(body_of(&Line::try_parse_from(words)?.arguments))
    }

    #[test]
    fn a_command_line_becomes_a_message() {
        assert_eq!(
            line("--to-user a --to-user b --title Hi --priority high").expect("a line"),
            json!({ "to": { "users": ["a", "b"] }, "content": { "title": "Hi" }, "priority": "high" })
        );
        assert_eq!(
            line("--all --body Hi").expect("a line"),
            json!({ "to": { "all": true }, "content": { "body": "Hi" } })
        );
    }

    #[test]
    fn a_message_has_one_kind_of_audience() {
        assert!(line("--title Hi").is_err() && line("--all").is_err());
        assert!(line("--all --to-user a --title Hi").is_err());
    }
}
