//! Keys that were used lately, so that not every request asks the database who asks.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::{ApiKey, ApiKeyId};
use moka::future::Cache;
use settings::Peppers;
use sqlx::postgres::PgPool;
use store::StoreError;
use store::api_keys::{ApiKeyRecord, find, touch};
use tokio::sync::Semaphore;
use tracing::debug;

use crate::edge::{Code, Problem};
use crate::keys::Judge;
use crate::principal::Principal;

/// How long a key is believed without asking again: a revoked one works this long at most.
const FRESH: Duration = Duration::from_secs(2);
/// How long it is remembered that a key was good.
const REMEMBERED: Duration = Duration::from_mins(10);
/// Suspects looked up at once.
const SUSPECTS: usize = 2;
const KEYS: u64 = 10_000;
/// How often it is noted which keys were used.
const NOTED_EVERY: Duration = Duration::from_mins(1);

/// Keys that were used lately.
pub(crate) struct KnownKeys {
    pool: PgPool,
    peppers: Peppers,
    judge: Judge,
    keys: Cache<ApiKeyId, Option<Arc<Known>>>,
    used: Mutex<HashSet<ApiKeyId>>,
    /// Keys that were good a while ago.
    genuine: Cache<ApiKeyId, ()>,
    suspects: Semaphore,
}

/// A key, and who has it.
struct Known {
    record: ApiKeyRecord,
    principal: Arc<Principal>,
    /// Whether it is noted that it was good and used. It is looked up again after [`FRESH`], and noted again.
    noted: AtomicBool,
}

impl KnownKeys {
    pub(crate) fn new(pool: PgPool, peppers: Peppers) -> Self {
        let keys = Cache::builder().max_capacity(KEYS).time_to_live(FRESH).build();
        let genuine = Cache::builder().max_capacity(KEYS).time_to_live(REMEMBERED).build();
        let (judge, suspects) = (Judge::with(&peppers), Semaphore::new(SUSPECTS));
        Self { pool, peppers, judge, keys, used: Mutex::default(), genuine, suspects }
    }

    /// What a new key's secret is stored under.
    pub(crate) fn peppers(&self) -> &Peppers {
        &self.peppers
    }

    /// The key, if it is one of ours and still good.
    pub(crate) async fn recognise(&self, key: &ApiKey, is_suspect: bool) -> Result<Arc<Principal>, Problem> {
        let known = match self.keys.get(key.id()).await {
            Some(known) => known,
            // What is rarely done does not belong into the memory of every request.
            None => Box::pin(self.look_up(key.id(), is_suspect)).await?,
        };
        let known = known.filter(|known| self.judge.is_genuine(key, &known.record));
        let known = known.ok_or_else(|| Problem::new(Code::ApiKeyInvalid))?;
        check_age(&known.record, Utc::now())?;
        if !known.noted.load(Ordering::Relaxed) {
            self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(key.id().clone());
            self.genuine.insert(key.id().clone(), ()).await;
            // Last: a client that hangs up meanwhile leaves it to the next one.
            known.noted.store(true, Ordering::Relaxed);
        }
        Ok(Arc::clone(&known.principal))
    }

    /// Asks the database. Suspects with keys nobody has seen good lately wait for each other: whoever guesses must not fill
    /// its connections.
    async fn look_up(&self, id: &ApiKeyId, is_suspect: bool) -> Result<Option<Arc<Known>>, Problem> {
        let _turn = if is_suspect && !self.genuine.contains_key(id) {
            self.suspects.acquire().await.ok()
        } else {
            None
        };
        let load = async {
            let mut conn = self.pool.acquire().await.map_err(StoreError::from)?;
            Ok::<_, StoreError>(find(&mut conn, id).await?.map(|record| Arc::new(Known::of(record))))
        };
        self.keys.try_get_with_by_ref(id, load).await.map_err(|failure| {
            let unavailable = failure.is_unavailable();
            Problem::new(if unavailable { Code::DatabaseUnavailable } else { Code::Internal })
        })
    }

    /// Forgets a key, so that its end is noticed here at once.
    pub(crate) async fn forget(&self, id: &ApiKeyId) {
        self.keys.invalidate(id).await;
    }

    /// Notes again and again which keys were used. Ends with its task.
    pub(crate) async fn note_uses(&self) {
        let mut pause = tokio::time::interval(NOTED_EVERY);
        loop {
            pause.tick().await;
            let used = std::mem::take(&mut *self.used.lock().unwrap_or_else(PoisonError::into_inner));
            let used: Vec<ApiKeyId> = used.into_iter().collect();
            if used.is_empty() {
                continue;
            }
            let noted = async { touch(&mut *self.pool.acquire().await?, &used, Utc::now()).await };
            if let Err(error) = noted.await {
                // It is about when a key was used last; the next time will tell.
                debug!(%error, "uses of keys were not noted");
            }
        }
    }
}

impl Known {
    fn of(record: ApiKeyRecord) -> Self {
        let principal = Principal {
            name: format!("key:{}", record.id),
            app: record.app,
            scopes: record.scopes.clone(),
            networks: record.networks.clone(),
            ends_at: record.expires_at,
            made_by: None,
            is_operator: record.app.is_none(),
            seat: None,
        };
        Self { record, principal: Arc::new(principal), noted: AtomicBool::new(false) }
    }
}

fn check_age(record: &ApiKeyRecord, now: DateTime<Utc>) -> Result<(), Problem> {
    if record.revoked_at.is_some() {
        return Err(Problem::new(Code::ApiKeyRevoked));
    }
    if record.expires_at.is_some_and(|end| end <= now) {
        return Err(Problem::new(Code::ApiKeyExpired));
    }
    Ok(())
}
