//! The limit: the provider pools alone, with messages already in their form and nothing to write down.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Instant;

use anyhow::{anyhow, ensure};
use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    AmbiguityPolicy, AppId, Channel, Content, DeliveryId, Environment, Message, MessageId, Outcome, Priority,
    Urgency,
};
use settings::ProviderSettings;
use tokio::task::JoinSet;
use uuid::Uuid;
use worker::channels::{
    self, Composed, Credential, Envelope, SharedToken, SharedTokens, TokenName, TokensOutOfReach,
};

use super::audience::credentials;
use super::providers::Providers;

/// As many as a worker has on their way.
const SENDS: u32 = 2_000;

/// Sends to so many, half over each provider; deliveries a second.
pub(super) async fn drive(providers: &mut Providers, recipients: u32) -> anyhow::Result<f64> {
    let environment =
        settings::Environment::of(providers.environment().iter().map(|(name, url)| (*name, url.as_str())));
    let ready = compose(&ProviderSettings::read(&environment)?, providers)?;
    // What was sent before is not counted.
    providers.accepted().await?;
    let began = Instant::now();
    let mut running = JoinSet::new();
    for composed in ready {
        let next = Arc::new(AtomicU32::new(0));
        for _ in 0..SENDS / 2 {
            running.spawn(one_after_another(
                Arc::clone(&composed.1),
                composed.0,
                (Arc::clone(&next), recipients / 2),
            ));
        }
    }
    while let Some(ended) = running.join_next().await {
        ended??;
    }
    let took = began.elapsed();
    let accepted = providers.accepted().await?;
    ensure!(accepted == u64::from(recipients), "{accepted} of {recipients} were accepted");
    Ok(f64::from(recipients) / took.as_secs_f64())
}

fn compose(
    settings: &ProviderSettings,
    providers: &Providers,
) -> anyhow::Result<Vec<(Channel, Arc<dyn Composed>)>> {
    let message = message();
    let mut ready = Vec::new();
    for channel in channels::all(settings)? {
        let (details, secret) = credentials(providers, channel.kind())?;
        let credential = Credential { environment: Environment::Production, details, secret: secret.into() };
        let line = channel.open(&credential, Arc::new(OwnTokens)).map_err(|reply| anyhow!("{reply:?}"))?;
        ready.push((channel.kind(), line.compose(&message).map_err(|reply| anyhow!("{reply:?}"))?));
    }
    Ok(ready)
}

async fn one_after_another(
    composed: Arc<dyn Composed>,
    channel: Channel,
    (next, count): (Arc<AtomicU32>, u32),
) -> anyhow::Result<()> {
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        if number >= count {
            return Ok(());
        }
        // Apple knows no token of nothing but zeros.
        let number = number + 1;
        let token = match channel {
            Channel::Apns => format!("{number:064x}"),
            Channel::Fcm => format!("bench-token-{number:0140}"),
        };
        let delivery = DeliveryId { message: MessageId::from(Uuid::nil()), ordinal: number };
        let envelope = Envelope { token: &token, delivery, urgent: false, now: Utc::now() };
        let outcome = composed.send(envelope).await;
        ensure!(matches!(outcome, Outcome::Accepted { .. }), "{outcome:?}");
    }
}

/// What the bulk says as well.
fn message() -> Message {
    let now = Utc::now();
    Message {
        app: AppId::from(Uuid::nil()),
        id: MessageId::from(Uuid::nil()),
        content: Content {
            title: Some("Winter sale".to_owned()),
            body: Some("Everything half price until Sunday".to_owned()),
            ..Content::default()
        },
        priority: Priority::Bulk,
        urgency: Urgency::Immediate,
        collapse_key: None,
        expires_at: now + TimeDelta::hours(24),
        on_no_answer: AmbiguityPolicy::Resend,
        cancelled: false,
    }
}

/// Nobody to share with.
struct OwnTokens;

#[async_trait]
impl SharedTokens for OwnTokens {
    async fn share(
        &self,
        _: TokenName,
        now: DateTime<Utc>,
        _: DateTime<Utc>,
        mint: &(dyn Fn(DateTime<Utc>) -> Option<String> + Send + Sync),
    ) -> Result<SharedToken, TokensOutOfReach> {
        Ok(SharedToken { text: mint(now).ok_or(TokensOutOfReach)?, issued_at: now })
    }
}
