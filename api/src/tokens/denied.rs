//! Tokens that ended before their time, known by heart.

use std::collections::HashSet;
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use domain::AppId;
use sqlx::postgres::PgPool;
use store::StoreError;
use store::denied_tokens::{forget_ended, list};
use tracing::warn;

/// A token that was ended works this long at most.
const EVERY: Duration = Duration::from_secs(2);
/// Looks between two rounds of tidying.
const TIDY_EVERY: u32 = 300;

pub(super) struct Denied {
    pool: PgPool,
    ids: RwLock<HashSet<(Option<AppId>, String)>>,
}

impl Denied {
    pub(super) fn new(pool: PgPool) -> Self {
        Self { pool, ids: RwLock::default() }
    }

    /// Whether a token of `app` is denied, by the app or by an operator.
    pub(super) fn contains(&self, app: Option<AppId>, id: &str) -> bool {
        let ids = self.ids.read().unwrap_or_else(PoisonError::into_inner);
        !ids.is_empty() && [app, None].into_iter().any(|app| ids.contains(&(app, id.to_owned())))
    }

    pub(super) fn add(&self, app: Option<AppId>, id: &str) {
        self.ids.write().unwrap_or_else(PoisonError::into_inner).insert((app, id.to_owned()));
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
        let ids = list(&mut conn).await?.into_iter().collect();
        *self.ids.write().unwrap_or_else(PoisonError::into_inner) = ids;
        Ok(())
    }
}
