//! Tokens that ended before their time, known by heart.

use std::collections::{HashMap, HashSet};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::AppId;
use sqlx::postgres::PgPool;
use store::StoreError;
use store::apps::erased;
use store::denied_tokens::{forget_ended, list};
use tracing::warn;

use super::REMEMBERED;

/// A token that was ended works this long at most.
const EVERY: Duration = Duration::from_secs(2);
/// Looks between two rounds of tidying.
const TIDY_EVERY: u32 = 300;

/// What is denied, and for whom.
type Ids = HashMap<(Option<AppId>, String), DateTime<Utc>>;

pub(super) struct Denied {
    pool: PgPool,
    /// Each with the end of its being remembered.
    ids: RwLock<Ids>,
    /// Apps that are no more: whoever still issues tokens for them.
    erased: RwLock<HashSet<AppId>>,
}

impl Denied {
    pub(super) fn new(pool: PgPool) -> Self {
        Self { pool, ids: RwLock::default(), erased: RwLock::default() }
    }

    /// Whether a token of `app` is denied, by the app or by an operator.
    pub(super) fn contains(&self, app: Option<AppId>, id: &str) -> bool {
        self.since(app, id).is_some()
    }

    /// Whether what `maker` made for `app` by `issued`, in seconds since 1970, is denied: they ended after that.
    pub(super) fn contains_older(&self, app: Option<AppId>, maker: &str, issued: i64) -> bool {
        self.since(app, maker).is_some_and(|since| issued <= since.timestamp())
    }

    fn since(&self, app: Option<AppId>, id: &str) -> Option<DateTime<Utc>> {
        let ids = self.ids.read().unwrap_or_else(PoisonError::into_inner);
        if ids.is_empty() {
            return None;
        }
        let until = [app, None].into_iter().filter_map(|app| ids.get(&(app, id.to_owned()))).max()?;
        Some(*until - REMEMBERED)
    }

    pub(super) fn add(&self, app: Option<AppId>, id: &str, until: DateTime<Utc>) {
        self.ids.write().unwrap_or_else(PoisonError::into_inner).insert((app, id.to_owned()), until);
    }

    /// Whether `app` was erased.
    pub(super) fn is_erased(&self, app: AppId) -> bool {
        self.erased.read().unwrap_or_else(PoisonError::into_inner).contains(&app)
    }

    pub(super) fn bury(&self, app: AppId) {
        self.erased.write().unwrap_or_else(PoisonError::into_inner).insert(app);
    }

    pub(super) async fn keep_up(&self) {
        let mut pause = tokio::time::interval(EVERY);
        pause.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let mut failed = false;
        for round in 0_u32.. {
            pause.tick().await;
            let learned = self.learn(round.is_multiple_of(TIDY_EVERY)).await;
            // What was denied stays so; what others deny meanwhile is not known.
            if let Err(error) = &learned
                && !failed
            {
                warn!(%error, "which tokens were ended can not be read");
            }
            failed = learned.is_err();
        }
    }

    async fn learn(&self, tidy: bool) -> Result<(), StoreError> {
        let mut conn = self.pool.acquire().await?;
        if tidy {
            forget_ended(&mut conn).await?;
        }
        let ids = list(&mut conn).await?.into_iter().map(|(app, id, until)| ((app, id), until)).collect();
        let erased = erased(&mut conn).await?.into_iter().collect();
        *self.erased.write().unwrap_or_else(PoisonError::into_inner) = erased;
        *self.ids.write().unwrap_or_else(PoisonError::into_inner) = ids;
        Ok(())
    }
}
