//! A message of the demo: sent, followed, accounted for.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::{Value, json};

use super::account::Delivery;
use crate::api_client::{CallError, Client};

/// A message that was accepted.
#[derive(Debug, Clone)]
pub(super) struct Message {
    /// Its name, which is also its collapse key, so that the ledger tells messages apart.
    pub(super) name: &'static str,
    pub(super) id: String,
    /// When the 202 was here, in microseconds since 1970.
    pub(super) accepted_at: u64,
}

/// Where a message is.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct State {
    pub(super) status: String,
    pub(super) counts: Counts,
}

/// How many recipients are where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) struct Counts {
    pub(super) recipients: u64,
    pub(super) pending: u64,
    pub(super) sent: u64,
    pub(super) dead_letter: u64,
    pub(super) invalid_target: u64,
    pub(super) attempts: u64,
}

impl State {
    /// Whether nobody is left to be tried.
    pub(super) fn is_settled(&self) -> bool {
        self.status == "completed" && self.counts.pending == 0
    }
}

#[derive(Deserialize)]
struct Accepted {
    id: String,
}

#[derive(Deserialize)]
struct Page {
    data: Vec<Delivery>,
    next_cursor: Option<String>,
}

impl Message {
    /// Sends it.
    pub(super) async fn send(
        client: &Client,
        name: &'static str,
        to: Value,
        priority: &str,
    ) -> Result<Self, CallError> {
        let body = json!({
            "to": to,
            "content": { "title": "Demo", "body": format!("This is the {name} message") },
            "priority": priority,
            "collapse_key": name,
        });
        let accepted: Accepted = client.post("/v1/messages", &body).await?;
        Ok(Self { name, id: accepted.id, accepted_at: now_micros() })
    }

    /// Where it is.
    pub(super) async fn state(&self, client: &Client) -> Result<State, CallError> {
        client.get(&format!("/v1/messages/{}", self.id)).await
    }

    /// What happened to each recipient.
    pub(super) async fn deliveries(&self, client: &Client) -> Result<Vec<Delivery>, CallError> {
        let mut all = Vec::new();
        let mut cursor = String::new();
        loop {
            let page: Page =
                client.get(&format!("/v1/messages/{}/deliveries?limit=200{cursor}", self.id)).await?;
            all.extend(page.data);
            let Some(next) = page.next_cursor else { return Ok(all) };
            cursor = format!("&cursor={next}");
        }
    }
}

fn now_micros() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
}
