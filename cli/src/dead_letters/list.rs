//! Showing dead letters.

use std::fmt::Write as _;

use serde::Deserialize;

use super::filter::Filter;
use crate::api_client::Target;
use crate::say;

/// Which, and how many.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    target: Target,
    #[command(flatten)]
    filter: Filter,
    /// How many.
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u8).range(1..=200))]
    limit: u8,
}

/// One dead letter.
#[derive(Deserialize)]
struct Letter {
    id: String,
    channel: String,
    message: Option<String>,
    cause: String,
    code: Option<String>,
    attempts: u64,
    died_at: String,
}

#[derive(Deserialize)]
struct Page {
    data: Vec<Letter>,
    has_more: bool,
}

/// Shows them.
pub(super) async fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mut path = format!("/v1/dead-letters?limit={}", arguments.limit);
    for (name, value) in arguments.filter.fields() {
        write!(path, "&{name}={}", escaped(value))?;
    }
    let page: Page = arguments.target.client()?.get(&path).await?;
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

/// Signs that mean something else in a query, as the `+` of `2026-01-31T12:00:00+09:00`.
fn escaped(value: &str) -> String {
    let mut escaped = String::new();
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte) {
            escaped.push(char::from(byte));
        } else {
            // A String takes whatever it is given.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_with_an_offset_survives_the_query() {
        assert_eq!(escaped("2026-01-31T12:00:00+09:00"), "2026-01-31T12:00:00%2B09:00");
        assert_eq!(escaped("a&b=ü"), "a%26b%3D%C3%BC");
    }
}
