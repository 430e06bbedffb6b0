//! Ten critical messages a second, from their acceptance to the provider.

use std::time::Duration;

use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::providers::urgent_token;
use super::stage::{Sender, Stage};
use crate::waits::{Waits, now_micros};

const EVERY: Duration = Duration::from_millis(100);

/// When each was accepted, by token.
pub(super) type Accepted = Vec<(String, u64)>;

/// Sends until it is stopped.
pub(super) async fn send(
    stage: &Stage,
    sender: &Sender,
    round: u32,
    stop: CancellationToken,
) -> anyhow::Result<Accepted> {
    let mut accepted = Vec::new();
    let mut tick = tokio::time::interval(EVERY);
    for number in 0.. {
        tick.tick().await;
        if stop.is_cancelled() {
            break;
        }
        let token = urgent_token(round, number);
        let channel = if number % 2 == 0 { "apns" } else { "fcm" };
        let message = json!({
            "to": { "tokens": [{ "channel": channel, "token": token }] }, "priority": "critical",
            "content": { "title": "Your code", "body": "482 913" },
        });
        stage.post(sender, &message).await?;
        accepted.push((token, now_micros()));
    }
    Ok(accepted)
}

/// How long each took from its 202 to the provider. One that arrived before its 202 did took no time.
pub(super) async fn waits(stage: &mut Stage, accepted: &Accepted) -> anyhow::Result<Waits> {
    let arrived = stage.providers.urgent_arrivals().await?;
    let mut waits = Vec::new();
    for (token, at) in accepted {
        let arrival = arrived.get(token);
        let arrival = arrival.ok_or_else(|| anyhow::anyhow!("an urgent message did not arrive"))?;
        waits.push(arrival.saturating_sub(*at));
    }
    Ok(Waits::of(waits))
}
