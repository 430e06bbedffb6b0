//! One credential's line to Apple.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use domain::{DeliveryId, Message, Outcome, Reply};
use settings::ProviderSettings;

use super::super::{Composed, Envelope, Line, SharedTokens};
use super::outcome::{Step, Waits, of_failure, read};
use super::payload::Push;
use super::pool::Pool;
use super::provider_token::{Current, ProviderKey, ProviderToken};

/// A 429 for one device: Apple names no time.
const DEVICE_WAIT: Duration = Duration::from_secs(30);
/// Well-formed and nobody's: Apple answers `BadDeviceToken` if it believes the sender.
const NOBODY: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One credential's line to Apple.
pub(super) struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    pool: Pool,
    authority: String,
    token: ProviderToken,
    topic: String,
    waits: Waits,
}

impl Client {
    pub(super) fn new(
        pool: Pool,
        key: ProviderKey,
        topic: String,
        tokens: Arc<dyn SharedTokens>,
        settings: &ProviderSettings,
    ) -> Self {
        let waits = Waits {
            unavailable: settings.apns_unavailable_after,
            device: DEVICE_WAIT.min(settings.throttled_after),
            sender: settings.throttled_after,
        };
        let token = ProviderToken::new(key, tokens);
        let authority = pool.authority();
        Self { shared: Arc::new(Shared { pool, authority, token, topic, waits }) }
    }
}

#[async_trait]
impl Line for Client {
    fn compose(&self, message: &Message) -> Result<Arc<dyn Composed>, Reply> {
        let push = Push::compose(message, &self.shared.topic)?;
        Ok(Arc::new(Letter { push, shared: Arc::clone(&self.shared) }))
    }

    async fn verify(&self, now: DateTime<Utc>) -> Outcome {
        let push = match Push::probe(&self.shared.topic) {
            Ok(push) => push,
            Err(reply) => return Outcome::Misconfigured { reply },
        };
        let letter = Letter { push, shared: Arc::clone(&self.shared) };
        let delivery = DeliveryId { message: uuid::Uuid::new_v4().into(), ordinal: 0 };
        let outcome = letter.send(Envelope { token: NOBODY, delivery, urgent: true, now }).await;
        // Nobody has this token; that Apple says so means that it listened to us.
        let heard = matches!(outcome, Outcome::AddressGone { .. });
        if heard { Outcome::Accepted { provider_id: None } } else { outcome }
    }
}

/// A message in Apple's form, on one line.
struct Letter {
    push: Push,
    shared: Arc<Shared>,
}

#[async_trait]
impl Composed for Letter {
    async fn send(&self, envelope: Envelope<'_>) -> Outcome {
        let shared = &self.shared;
        let Ok(mut token) = shared.token.current(envelope.now).await else { return out_of_tokens() };
        let mut renewed = false;
        let mut reconnected = false;
        loop {
            match self.try_once(&envelope, &token).await {
                Step::Outcome(outcome) => return outcome,
                Step::NewToken(_) if !renewed => {
                    renewed = true;
                    let fresh = shared.token.after_refusal(&token, envelope.now).await;
                    let Ok(fresh) = fresh else { return out_of_tokens() };
                    token = fresh;
                }
                // A fresh token that is too old: one of two clocks is wrong, and ours is the database's.
                Step::NewToken(reply) => return Outcome::Misconfigured { reply },
                Step::NewConnection(_) if !reconnected => {
                    reconnected = true;
                    shared.pool.renew();
                }
                Step::NewConnection(reply) => return Outcome::RetryLater { reply, after: None },
            }
        }
    }
}

impl Letter {
    async fn try_once(&self, envelope: &Envelope<'_>, token: &Current) -> Step {
        let head = || async {
            self.push.head(&self.shared.authority, envelope.token, envelope.delivery, &token.header)
        };
        match self.shared.pool.send(envelope.urgent, self.push.body(), head).await {
            Ok((status, body)) => read(status, &body, self.shared.waits),
            Err(error) => Step::Outcome(of_failure(&error)),
        }
    }
}

fn out_of_tokens() -> Outcome {
    let reply = Reply::new(0, "token_out_of_reach", "the shared provider token could not be read");
    Outcome::RetryLater { reply, after: Some(Duration::ZERO) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_for_an_answer_is_small() {
        fn size_of<'a, F: Future>(_: impl Fn(&'a Letter, &'a Envelope<'a>, &'a Current) -> F) -> usize {
            std::mem::size_of::<F>()
        }
        let size = size_of(|letter, envelope, token| letter.try_once(envelope, token));
        assert!(size < 1_500, "{size} bytes for each of thousands of sends");
    }
}
