//! Where the processes tell each other what they let through: the database, or a Redis if there is to be one.

use std::collections::HashMap;

use redis::RedisError;
use secrecy::SecretString;
use sqlx::postgres::PgPool;
use store::StoreError;
use store::rate_limits::{Spent, forget_full, spend};

use super::redis::Redis;

/// Why others were not told.
#[derive(Debug, thiserror::Error)]
pub enum NotShared {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] StoreError),
    /// Redis can not be reached, lets nobody in, or refused.
    #[error("Redis: {0}")]
    Redis(#[from] RedisError),
    /// Redis was told and said nothing: it counted or it did not.
    #[error("Redis does not answer: {0}")]
    Unanswered(#[source] RedisError),
}

impl NotShared {
    /// Whether it may have been counted nevertheless.
    pub(super) fn may_be_counted(&self) -> bool {
        matches!(self, Self::Unanswered(_))
    }
}

/// Where what is left of shared limits is kept.
pub(super) enum Place {
    Database(PgPool),
    Redis(Box<Redis>),
}

impl Place {
    /// Redis, if its URL is known. Nobody is asked yet.
    pub(super) fn new(pool: PgPool, redis: Option<&SecretString>) -> Result<Self, RedisError> {
        Ok(match redis {
            Some(url) => Self::Redis(Box::new(Redis::new(url)?)),
            None => Self::Database(pool),
        })
    }

    /// Takes what was spent out of the shared buckets, and answers what is left in each.
    pub(super) async fn spend(&self, spent: &[Spent]) -> Result<HashMap<String, f64>, NotShared> {
        match self {
            Self::Database(pool) => {
                let mut conn = pool.acquire().await.map_err(StoreError::from)?;
                Ok(spend(&mut conn, spent).await?)
            }
            Self::Redis(redis) => redis.spend(spent).await,
        }
    }

    /// Forgets buckets that are full for everybody. Redis does by itself.
    pub(super) async fn forget_full(&self) -> Result<(), NotShared> {
        if let Self::Database(pool) = self {
            let mut conn = pool.acquire().await.map_err(StoreError::from)?;
            forget_full(&mut conn).await?;
        }
        Ok(())
    }
}
