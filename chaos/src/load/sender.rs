//! Sends one message as the contract says: what may be repeated is repeated, with the same key.

use std::time::{Duration, Instant};

use domain::MessageId;
use http::Method;
use serde_json::Value;

use crate::stage::{Answer, Client};

/// No outage of a scenario is longer.
const PATIENCE: Duration = Duration::from_secs(90);
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// What became of a request.
#[derive(Debug)]
pub(super) enum Fate {
    Accepted(MessageId),
    /// It may have been carried out or not; we stopped asking.
    GivenUp(String),
    /// An answer that promises nothing good to whoever repeats it.
    Refused(String),
}

/// What became of a request, and how often it was repeated.
pub(super) struct Sent {
    pub(super) fate: Fate,
    pub(super) retries: u64,
}

/// Sends a message until there is an answer that settles it.
pub(super) async fn send(client: &Client, key: &str, body: &Value) -> Sent {
    let began = Instant::now();
    let mut retries = 0;
    let mut pause = FIRST_PAUSE;
    loop {
        let asked = client.ask(Method::POST, "/v1/messages", Some(body), Some(key)).await;
        let (why, wait) = match asked {
            Ok(answer) if answer.status.is_success() => return Sent { fate: accepted(&answer), retries },
            Ok(answer) if answer.body["retryable"] == true => {
                (format!("{} {}", answer.status, answer.body), answer.retry_after)
            }
            Ok(answer) => {
                let said = format!("{key}: {} {}", answer.status, answer.body);
                return Sent { fate: Fate::Refused(said), retries };
            }
            Err(error) => (format!("{error:#}"), None),
        };
        if began.elapsed() > PATIENCE {
            return Sent { fate: Fate::GivenUp(format!("{key}: {why}")), retries };
        }
        tokio::time::sleep(wait.unwrap_or(pause)).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
        retries += 1;
    }
}

fn accepted(answer: &Answer) -> Fate {
    let id = answer.body["id"].as_str().and_then(|id| id.parse().ok());
    id.map_or_else(|| Fate::Refused(format!("a 202 without an id: {}", answer.body)), Fate::Accepted)
}
