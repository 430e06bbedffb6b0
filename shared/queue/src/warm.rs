//! Connections for claims and acknowledgements, of which the one used last is used first.
//!
//! A pool hands out whichever rested longest, so all of them take part: each plans the statements for itself and comes with
//! cold caches and pages of the shared memory that are new to it. And whoever comes back is asked whether it still lives, so
//! that the next user finds it away and opens another one.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgPool, Postgres};

use crate::QueueError;
use crate::connection::{give_back, lend};

/// Connections of a pool that are not given back to it.
pub(crate) struct Warm {
    pool: PgPool,
    rested: Mutex<Vec<PoolConnection<Postgres>>>,
    most: usize,
}

impl Warm {
    /// Half of what `pool` has, so that nobody else waits for ever.
    pub(crate) fn of(pool: &PgPool) -> Self {
        let most = pool.options().get_max_connections() / 2;
        Self { pool: pool.clone(), rested: Mutex::default(), most: usize::try_from(most).unwrap_or(1) }
    }

    /// See [`lend`].
    pub(crate) async fn lend(&self, patience: Duration) -> Result<PoolConnection<Postgres>, QueueError> {
        let last = self.rested().pop();
        match last {
            Some(conn) => Ok(conn),
            None => lend(&self.pool, patience).await,
        }
    }

    /// See [`give_back`]. What failed may be in the middle of a transaction, and the pool ends that.
    pub(crate) fn give_back<T>(
        &self,
        conn: PoolConnection<Postgres>,
        result: Result<T, QueueError>,
    ) -> Result<T, QueueError> {
        if result.is_err() {
            return give_back(conn, result);
        }
        let mut rested = self.rested();
        if rested.len() < self.most && !self.pool.is_closed() {
            rested.push(conn);
        }
        result
    }

    /// Closes the pool, and these with it.
    pub(crate) async fn close(&self) {
        let closed = self.pool.close();
        self.rested().clear();
        closed.await;
    }

    fn rested(&self) -> MutexGuard<'_, Vec<PoolConnection<Postgres>>> {
        self.rested.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
