//! Open lines to providers, by app, channel and environment: made when first needed, made anew when a credential
//! changes.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use domain::{AppId, Channel, CredentialId, Environment, Reply};
use sqlx::postgres::PgPool;
use store::{StoreError, Vault};
use tracing::info;

use crate::channels::{self, Line, SharedTokens};
use crate::credentials::{Opened, line_with, open};
use crate::delivery::{Share, Wave};
use crate::in_time::in_time;
use crate::looked::{Finding, Looked};

/// How long a credential is believed without looking again: a changed one is used within this time.
const FRESH: Duration = Duration::from_secs(2);
/// Lines nobody used for this long are closed.
const IDLE: Duration = Duration::from_mins(30);

/// Open lines to providers.
pub(crate) struct Lines {
    pool: PgPool,
    vault: Vault,
    channels: Vec<Arc<dyn channels::Channel>>,
    tokens: Arc<dyn SharedTokens>,
    places: usize,
    opened: AtomicU64,
    open: Mutex<HashMap<Key, Arc<Looked<Found>>>>,
}

type Key = (AppId, Channel, Environment);

/// What there is for an app to send on.
#[derive(Clone)]
struct Found {
    /// Of which version of which credential: one that was deleted and stored again begins with the first.
    credential: Option<(CredentialId, i32)>,
    line: Result<Arc<OpenLine>, Reply>,
}

impl Finding for Found {
    /// A failure never: somebody may have just mended it and resumed the lane.
    fn is_believed(&self) -> bool {
        self.line.is_ok()
    }

    fn is_same(&self, other: &Self) -> bool {
        self.credential == other.credential
    }
}

/// A line that can be sent on.
pub(crate) struct OpenLine {
    /// Tells it from every other line of this process, also from those that are closed.
    pub(crate) number: u64,
    /// The line itself.
    pub(crate) line: Arc<dyn Line>,
    /// What it was answered lately.
    pub(crate) wave: Wave,
    /// What it may take of its channel's places.
    pub(crate) share: Share,
    held_until: Mutex<Option<Instant>>,
}

impl OpenLine {
    /// Lets nothing new be sent for a while: the lane's pause in the database stops claims, this stops jobs that run.
    pub(crate) fn hold(&self, rest: Duration) {
        *self.held_until.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now() + rest);
    }

    /// Whether nothing may be sent now.
    pub(crate) fn is_held(&self) -> bool {
        let until = *self.held_until.lock().unwrap_or_else(PoisonError::into_inner);
        until.is_some_and(|until| until > Instant::now())
    }
}

/// Why there is no line.
#[derive(Debug)]
pub(crate) enum NoLine {
    /// There is no usable credential: somebody has to act.
    Misconfigured(Reply),
    /// The database could not be asked.
    Unavailable(StoreError),
}

impl Lines {
    pub(crate) fn new(
        (pool, vault): (PgPool, Vault),
        channels: Vec<Arc<dyn channels::Channel>>,
        tokens: Arc<dyn SharedTokens>,
        places: usize,
    ) -> Self {
        Self { pool, vault, channels, tokens, places, opened: AtomicU64::new(0), open: Mutex::default() }
    }

    /// The line an app sends on.
    pub(crate) async fn get(
        &self,
        app: AppId,
        channel: Channel,
        environment: Environment,
    ) -> Result<Arc<OpenLine>, NoLine> {
        let key = (app, channel, environment);
        let kept = self.kept(key);
        let found = in_time(kept.get(FRESH, async |before| self.look(key, before).await)).await;
        found.map_err(NoLine::Unavailable)?.line.map_err(NoLine::Misconfigured)
    }

    /// Where what is found for a key is kept.
    fn kept(&self, key: Key) -> Arc<Looked<Found>> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = open.get(&key) {
            return Arc::clone(kept);
        }
        open.retain(|_, kept| Arc::strong_count(kept) > 1 || kept.within(IDLE));
        Arc::clone(open.entry(key).or_default())
    }

    async fn look(&self, key: Key, before: Option<Found>) -> Result<Found, StoreError> {
        let (app, channel, environment) = key;
        let stored = self.load(key).await?;
        let of = stored.as_ref().map(|credential| (credential.id, credential.version));
        if let Some(same) = before.filter(|found| found.credential == of) {
            return Ok(same);
        }
        let version = of.map(|(_, version)| version);
        let credential = match stored {
            Some(stored) => open(&self.vault, stored).await?,
            None => Err(missing(channel, environment)),
        };
        let line = self.open(channel, credential);
        info!(app.id = %app, channel = channel.name(), environment = environment.name(), version,
            usable = line.is_ok(), "a credential is in use");
        Ok(Found { credential: of, line })
    }

    fn open(&self, channel: Channel, credential: Opened) -> Result<Arc<OpenLine>, Reply> {
        let line = line_with(&self.channels, channel, credential, Arc::clone(&self.tokens))?;
        let (number, share) = (self.opened.fetch_add(1, Ordering::Relaxed), Share::of(self.places));
        Ok(Arc::new(OpenLine { number, line, wave: Wave::default(), share, held_until: Mutex::default() }))
    }

    async fn load(
        &self,
        (app, channel, environment): Key,
    ) -> Result<Option<store::credentials::Credential>, StoreError> {
        let mut conn = self.pool.acquire().await?;
        // Only Apple has two worlds.
        let environment = if channel == Channel::Apns { environment } else { Environment::Production };
        store::credentials::for_sending(&mut conn, app, channel, environment).await
    }
}

fn missing(channel: Channel, environment: Environment) -> Reply {
    let why = format!(
        "the app has no {environment} credential for {channel}; store one with PUT /v1/apps/{{id}}/credentials"
    );
    Reply::new(0, "credential_missing", why)
}
