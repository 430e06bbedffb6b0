//! Tokens that ended before their time, known by heart.

use std::collections::{HashMap, HashSet};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use domain::AppId;
use sqlx::postgres::PgPool;
use store::StoreError;
use store::apps::erased;
use store::denied_tokens::{Denial, Precedence, forget_ended, list};
use tracing::warn;

use super::REMEMBERED;

/// A token that was ended works this long at most.
const EVERY: Duration = Duration::from_secs(2);
/// Looks between two rounds of tidying, in which everything is learned anew.
const TIDY_EVERY: u32 = 300;
/// A process may not have heard yet that somebody ended, and its clock may be ahead.
const UNHEARD: TimeDelta = TimeDelta::seconds(5);

/// What is denied, and for whom, with the end of its being remembered.
type Ids = HashMap<(Option<AppId>, String), DateTime<Utc>>;

pub(super) struct Denied {
    pool: PgPool,
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
        self.since(app, &made_by(maker)).is_some_and(|since| match precedence_of(maker) {
            Precedence::Earlier => since <= Utc::now(),
            Precedence::Later => issued <= (since + UNHEARD).timestamp(),
        })
    }

    fn since(&self, app: Option<AppId>, id: &str) -> Option<DateTime<Utc>> {
        let ids = self.ids.read().unwrap_or_else(PoisonError::into_inner);
        if ids.is_empty() {
            return None;
        }
        let until = [app, None].into_iter().filter_map(|app| ids.get(&(app, id.to_owned()))).max()?;
        Some(*until - REMEMBERED)
    }

    pub(super) fn add(&self, Denial { app, id, until }: Denial) {
        self.ids.write().unwrap_or_else(PoisonError::into_inner).insert((app, id), until);
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
        let (mut failed, mut looked_at) = (false, None);
        for round in 0_u32.. {
            pause.tick().await;
            if round.is_multiple_of(TIDY_EVERY) {
                looked_at = None;
            }
            // What was denied stays so; what others deny meanwhile is not known.
            match self.learn(looked_at).await {
                Ok(at) => (failed, looked_at) = (false, Some(at)),
                Err(error) if !failed => {
                    warn!(%error, "which tokens were ended can not be read");
                    failed = true;
                }
                Err(_) => {}
            }
        }
    }

    /// Learns what was denied since a look, or everything.
    async fn learn(&self, since: Option<DateTime<Utc>>) -> Result<DateTime<Utc>, StoreError> {
        let mut conn = self.pool.acquire().await?;
        if since.is_none() {
            forget_ended(&mut conn).await?;
        }
        let (denied, at) = list(&mut conn, since).await?;
        let erased = erased(&mut conn).await?.into_iter().collect();
        *self.erased.write().unwrap_or_else(PoisonError::into_inner) = erased;
        let mut ids = self.ids.write().unwrap_or_else(PoisonError::into_inner);
        if since.is_none() {
            ids.clear();
        }
        ids.extend(denied.into_iter().map(|denial| ((denial.app, denial.id), denial.until)));
        Ok(at)
    }
}

/// What everything that somebody made is denied under. No token can have that id: there is a space in it.
pub(super) fn made_by(maker: &str) -> String {
    format!("by {maker}")
}

/// A key that ended never comes back, so all it made is denied from its end on, whenever that was made. A member goes on
/// with another role or password, so what they make afterwards is believed.
pub(super) fn precedence_of(maker: &str) -> Precedence {
    if maker.starts_with("key:") { Precedence::Earlier } else { Precedence::Later }
}
