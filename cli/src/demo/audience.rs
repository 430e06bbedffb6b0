//! The recipients of the demo.

use anyhow::ensure;
use domain::Channel;
use serde::Deserialize;
use serde_json::{Value, json};

use super::fate::Fate;
use crate::api_client::Client;

/// As many as one batch may hold, on each channel.
const PER_CHANNEL: usize = 1_000;
/// Somebody whose fate is fine.
const FAVOURITE: usize = 7;

/// One subscription, and what will happen to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recipient {
    pub(super) subscription: String,
    pub(super) user: String,
    pub(super) channel: Channel,
    pub(super) token: String,
    pub(super) fate: Fate,
}

impl Recipient {
    fn new(channel: Channel, number: usize) -> Self {
        let fate = Fate::of(number);
        let prefix = fate.prefix(channel);
        let token = match channel {
            Channel::Apns => format!("{prefix}{number:060x}"),
            Channel::Fcm => format!("{prefix}{number:032}"),
        };
        Self {
            subscription: format!("{channel}-{number}"),
            user: format!("user-{channel}-{number}"),
            channel,
            token,
            fate,
        }
    }

    fn to_json(&self) -> Value {
        json!({
            "id": self.subscription,
            "channel": self.channel.name(),
            "token": self.token,
            "user": self.user,
        })
    }
}

/// Everybody.
pub(super) fn everybody() -> Vec<Recipient> {
    let channels = Channel::ALL.into_iter();
    channels.flat_map(|channel| (0..PER_CHANNEL).map(move |number| Recipient::new(channel, number))).collect()
}

/// The one who gets the critical message.
pub(super) fn favourite(everybody: &[Recipient]) -> Vec<Recipient> {
    everybody.get(FAVOURITE).cloned().into_iter().collect()
}

#[derive(Deserialize)]
struct Answers {
    data: Vec<Answer>,
}

#[derive(Deserialize)]
struct Answer {
    index: usize,
    status: u16,
    #[serde(default)]
    problem: Value,
}

/// Registers them, in as few requests as possible.
pub(super) async fn register(client: &Client, everybody: &[Recipient]) -> anyhow::Result<()> {
    for batch in everybody.chunks(PER_CHANNEL) {
        let items: Vec<Value> = batch.iter().map(Recipient::to_json).collect();
        let answers: Answers =
            client.post("/v1/subscriptions/batch", &json!({ "subscriptions": items })).await?;
        ensure!(answers.data.len() == batch.len(), "a batch of subscriptions was answered in part");
        if let Some(refused) = answers.data.iter().find(|answer| !(200..300).contains(&answer.status)) {
            anyhow::bail!("subscription {} was refused: {}", refused.index, refused.problem);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use domain::Address;

    use super::*;

    #[test]
    fn everybody_has_a_valid_token_of_their_own() {
        let everybody = everybody();
        assert_eq!(everybody.len(), 2_000);
        let mut tokens: Vec<&str> = everybody.iter().map(|recipient| recipient.token.as_str()).collect();
        tokens.sort_unstable();
        tokens.dedup();
        assert_eq!(tokens.len(), 2_000);
        for recipient in &everybody {
            assert!(Address::parse(recipient.channel, &recipient.token).is_ok(), "{}", recipient.token);
        }
        assert_eq!(favourite(&everybody)[0].fate, Fate::Fine);
    }
}
