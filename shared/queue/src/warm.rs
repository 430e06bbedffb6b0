//! Connections for what is done again and again (claims, acknowledgements), of which the one used last is used first.
//!
//! A pool hands out whichever rested longest, so all of them take part: each plans the statements for itself and comes with
//! cold caches and pages of the shared memory that are new to it. And whoever comes back is asked whether it still lives, so
//! that the next user finds it away and opens another one.

use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnection, PgPool, Postgres};

use crate::QueueError;
use crate::connection::{give_back, lend};

/// What rested longer than this is closed: a network forgets connections that say nothing.
const RESTS: Duration = Duration::from_mins(1);
/// So is what was kept this long. A session's memory grows with what it has seen.
const KEPT_FOR: Duration = Duration::from_mins(30);

/// Connections of a pool that are not given back to it after each use.
pub(crate) struct Warm {
    pool: PgPool,
    rested: Mutex<Vec<Kept>>,
}

/// One of them.
pub(crate) struct Kept {
    conn: PoolConnection<Postgres>,
    since: Instant,
    used: Instant,
}

impl Warm {
    pub(crate) fn of(pool: &PgPool) -> Self {
        Self { pool: pool.clone(), rested: Mutex::default() }
    }

    /// Takes the one used last, or one of the pool's, but does not wait longer than `patience`.
    pub(crate) async fn lend(&self, patience: Duration) -> Result<Kept, QueueError> {
        let last = self.rested().pop();
        match last {
            Some(kept) if kept.used.elapsed() < RESTS && kept.since.elapsed() < KEPT_FOR => return Ok(kept),
            Some(mut kept) => kept.conn.close_on_drop(),
            None => {}
        }
        // Whoever rests below it has rested longer.
        self.forget();
        let (conn, now) = (lend(&self.pool, patience).await?, Instant::now());
        Ok(Kept { conn, since: now, used: now })
    }

    /// Ends the use of one. What failed may be in the middle of a transaction, and the pool ends that; where one broke, the
    /// others are likely to be broken.
    pub(crate) fn give_back<T>(
        &self,
        mut kept: Kept,
        result: Result<T, QueueError>,
    ) -> Result<T, QueueError> {
        if let Err(error) = &result {
            if error.is_transient() {
                self.forget();
            }
            return give_back(kept.conn, result);
        }
        let mut rested = self.rested();
        // Who waits for one of the pool's is not told of what rests here, so there is always one left.
        let others_can =
            self.pool.num_idle() > 0 || self.pool.size() < self.pool.options().get_max_connections();
        if others_can && !self.pool.is_closed() {
            kept.used = Instant::now();
            rested.push(kept);
        }
        result
    }

    /// Closes what rests. The pool would ask each whether it lives, and one that fell silent keeps its place until TCP gives it
    /// up, which takes a quarter of an hour.
    fn forget(&self) {
        for mut kept in self.rested().drain(..) {
            kept.conn.close_on_drop();
        }
    }

    /// Closes the pool, and these with it.
    pub(crate) async fn close(&self) {
        let closed = self.pool.close();
        self.forget();
        closed.await;
    }

    fn rested(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.rested.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Deref for Kept {
    type Target = PgConnection;

    fn deref(&self) -> &PgConnection {
        &self.conn
    }
}

impl DerefMut for Kept {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.conn
    }
}

#[cfg(test)]
mod tests {
    use test_support::Database;

    use super::*;
    use crate::connection::pool;

    const PATIENCE: Duration = Duration::from_secs(10);

    async fn who(conn: &mut PgConnection) -> i32 {
        sqlx::query_scalar!(r#"SELECT pg_backend_pid() AS "pid!""#).fetch_one(conn).await.expect("an answer")
    }

    async fn database_and_warm(connections: u32) -> (Database, Warm) {
        let database = Database::create().await;
        let options = database.pool().connect_options();
        let warm = Warm::of(&pool(&options, connections, PATIENCE));
        (database, warm)
    }

    #[tokio::test]
    async fn what_was_used_last_is_used_first() {
        let (_database, warm) = database_and_warm(6).await;
        let mut first = warm.lend(PATIENCE).await.expect("a connection");
        let mut second = warm.lend(PATIENCE).await.expect("another");
        let (one, two) = (who(&mut first).await, who(&mut second).await);
        assert_ne!(one, two);
        warm.give_back(first, Ok(())).expect("kept");
        warm.give_back(second, Ok(())).expect("kept");
        let mut last = warm.lend(PATIENCE).await.expect("a connection");
        assert_eq!(who(&mut last).await, two);
        warm.give_back(last, Ok(())).expect("kept");
        warm.close().await;
        assert!(warm.lend(PATIENCE).await.is_err(), "what rested is closed as well");
    }

    #[tokio::test]
    async fn others_find_a_connection_while_some_rest() {
        let (_database, warm) = database_and_warm(2).await;
        let lent = [warm.lend(PATIENCE).await, warm.lend(PATIENCE).await];
        for kept in lent {
            warm.give_back(kept.expect("a connection"), Ok(())).expect("given back");
        }
        let mut others = lend(&warm.pool, PATIENCE).await.expect("one is left");
        who(&mut others).await;
    }

    #[tokio::test]
    async fn where_one_broke_none_is_kept() {
        let (_database, warm) = database_and_warm(6).await;
        let lent = [warm.lend(PATIENCE).await, warm.lend(PATIENCE).await];
        let [good, broken] = lent.map(|kept| kept.expect("a connection"));
        warm.give_back(good, Ok(())).expect("kept");
        assert_eq!(warm.rested().len(), 1);
        let failed: Result<(), _> = warm.give_back(broken, Err(QueueError::Timeout(PATIENCE)));
        assert!(failed.is_err() && warm.rested().is_empty());
    }
}
