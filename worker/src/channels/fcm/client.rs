//! One credential's line to Google.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use domain::{Message, Outcome, Reply};
use google_fcm1::api::{self, AndroidConfig, SendMessageRequest};
use google_fcm1::common::Response;
use settings::ProviderSettings;

use super::super::{Composed, Envelope, Line};
use super::access_token::{AccessToken, TokenError};
use super::connections::{Connections, Hub};
use super::delegate::Listener;
use super::outcome::{Step, of_timeout, read};
use super::payload;

/// How often a message that surely was not processed is sent again at once.
const TRIES: u32 = 6;
/// The longest time Google keeps a message.
const LONGEST_TTL: TimeDelta = TimeDelta::days(28);
/// A topic nobody subscribes to; the request is only checked, never sent.
const PROBE_TOPIC: &str = "automata-verify";

/// One credential's line to Google.
pub(super) struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    connections: Connections,
    token: AccessToken,
    parent: String,
    timeout: Duration,
    throttled: Duration,
}

impl Client {
    pub(super) fn new(
        connections: Connections,
        token: AccessToken,
        project: &str,
        settings: &ProviderSettings,
    ) -> Self {
        let parent = format!("projects/{project}");
        let (timeout, throttled) = (settings.timeout, settings.throttled_after);
        Self { shared: Arc::new(Shared { connections, token, parent, timeout, throttled }) }
    }
}

#[async_trait]
impl Line for Client {
    fn compose(&self, message: &Message) -> Result<Arc<dyn Composed>, Reply> {
        let letter = payload::compose(message)?;
        Ok(Arc::new(Letter {
            message: letter,
            expires_at: message.expires_at,
            shared: Arc::clone(&self.shared),
        }))
    }

    async fn verify(&self, _: DateTime<Utc>) -> Outcome {
        let probe = || api::Message { topic: Some(PROBE_TOPIC.to_owned()), ..api::Message::default() };
        self.shared.send(probe, true, true).await
    }
}

/// A message in Google's form, on one line.
struct Letter {
    message: api::Message,
    expires_at: DateTime<Utc>,
    shared: Arc<Shared>,
}

#[async_trait]
impl Composed for Letter {
    async fn send(&self, envelope: Envelope<'_>) -> Outcome {
        let left = (self.expires_at - envelope.now).clamp(TimeDelta::zero(), LONGEST_TTL);
        let addressed = || {
            let mut message = self.message.clone();
            message.token = Some(envelope.token.to_owned());
            let android = message.android.get_or_insert_with(AndroidConfig::default);
            // The sender's own wish, from an override, goes first.
            android.ttl.get_or_insert(TimeDelta::seconds(left.num_seconds()));
            message
        };
        self.shared.send(addressed, envelope.urgent, false).await
    }
}

impl Shared {
    /// Sends what `message` makes, which Google's client takes away at each try.
    async fn send(&self, message: impl Fn() -> api::Message, urgent: bool, only_check: bool) -> Outcome {
        let mut renewed = false;
        for tried in 1..=TRIES {
            let token = self.token.get().await.ok();
            match self.try_once(&message, urgent, only_check).await {
                Step::Outcome(outcome) => return outcome,
                Step::NewToken(reply) if renewed => return Outcome::Misconfigured { reply },
                Step::NewToken(reply) => {
                    renewed = true;
                    let refused = token.as_deref().unwrap_or_default();
                    if let Err(error) = self.token.after_refusal(refused).await {
                        return of_token(&error, reply);
                    }
                }
                Step::Again(reply) if tried == TRIES => {
                    return Outcome::RetryLater { reply, after: Some(Duration::ZERO) };
                }
                Step::Again(_) => {}
            }
        }
        Outcome::RetryLater { reply: Reply::new(0, "not_sent", "refused again and again"), after: None }
    }

    async fn try_once(&self, message: impl Fn() -> api::Message, urgent: bool, only_check: bool) -> Step {
        let stream = self.connections.stream(urgent).await;
        let mut heard = Listener::default();
        let call = self.call(stream.hub, message(), only_check, &mut heard);
        match tokio::time::timeout(self.timeout, call).await {
            Ok(Ok((_, sent))) => Step::Outcome(accepted(sent.name)),
            Ok(Err(error)) => read(&error, &heard, self.throttled),
            Err(_) => Step::Outcome(of_timeout(self.timeout)),
        }
    }

    /// One call. It is made here, because whoever waits would keep a copy of the message at each step for as long as the
    /// answer takes: 5 KB, two thousand times.
    fn call<'a>(
        &'a self,
        hub: &'a Hub,
        message: api::Message,
        only_check: bool,
        heard: &'a mut Listener,
    ) -> impl Future<Output = google_fcm1::common::Result<(Response, api::Message)>> + Send + 'a {
        let request =
            SendMessageRequest { message: Some(message), validate_only: only_check.then_some(true) };
        let call = hub.projects().messages_send(request, &self.parent);
        call.delegate(heard).add_scope(api::Scope::FirebaseMessaging).doit()
    }
}

/// Google refused the access token, and there is no newer one. Only its word that it refuses the account is about the
/// account: a token endpoint that is down says nothing.
fn of_token(error: &TokenError, refusal: Reply) -> Outcome {
    match error {
        TokenError::Refused(_) => Outcome::Misconfigured { reply: refusal },
        TokenError::Unavailable(_) => Outcome::RetryLater {
            reply: Reply::new(0, "token_unavailable", error.to_string()),
            after: Some(Duration::ZERO),
        },
    }
}

/// Google names a message `projects/<project>/messages/<id>`; the project is the credential's.
fn accepted(name: Option<String>) -> Outcome {
    let id = name.map(|name| name.rsplit('/').next().unwrap_or_default().to_owned());
    Outcome::Accepted { provider_id: id }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_for_an_answer_is_little_more_than_googles_own_call() {
        fn size_of<'a, F: Future>(_: impl Fn(&'a Shared) -> F) -> usize {
            std::mem::size_of::<F>()
        }
        let size = size_of(|shared| shared.send(api::Message::default, false, false));
        assert!(size < 5_000, "{size} bytes for each of thousands of sends");
    }
}
