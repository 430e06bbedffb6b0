//! Connections that API and worker share among what they do.

use std::io;
use std::time::Duration;

use sqlx::Connection as _;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, Postgres};

/// A connection that was used this lately is taken as it is.
const FRESH: Duration = Duration::from_secs(1);
/// One that comes back and says nothing for so long is closed. The statement of a request that was given up may still run on
/// it, for 15 s at most in the API; that is not silence.
const SILENT: Duration = Duration::from_secs(16);

/// At most `connections`, each waited for no longer than `patience`.
///
/// One that lay idle is asked first whether it is still there, so that a database that restarted costs nobody an error. Asking
/// before every use would cost a round trip, and be no surer: it may break in the next moment.
///
/// One that comes back is asked as well, beside whatever is done next. sqlx does that, too, but waits for the answer until TCP
/// gives up: a database whose machine vanished would keep the place of each connection in use for a quarter of an hour.
#[must_use]
pub fn options(connections: u32, patience: Duration) -> PgPoolOptions {
    PgPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(patience)
        .test_before_acquire(false)
        .before_acquire(|conn, meta| {
            Box::pin(async move {
                if meta.idle_for >= FRESH {
                    conn.ping().await?;
                }
                Ok(true)
            })
        })
        .after_release(|conn, _| {
            Box::pin(async move {
                let silent = |_| sqlx::Error::Io(io::ErrorKind::TimedOut.into());
                tokio::time::timeout(SILENT, conn.ping()).await.map_err(silent)?.map(|()| true)
            })
        })
}

/// Connections for the same few short statements again and again.
///
/// A pool hands out whichever connection has rested longest, so all of them take part, and each comes with cold caches and
/// pages of the shared memory that are new to it. Four of one's own are enough for statements of a millisecond; who finds
/// them in use waits for a turn, and takes one of the others if there is none.
#[derive(Debug, Clone)]
pub struct Readers {
    own: PgPool,
    others: PgPool,
}

/// How many of their own.
const OWN: u32 = 4;
/// How long a turn is waited for. A message's jobs begin at the same moment; twenty statements by four connections are over
/// within this, and by twenty, all of them cold, cost the database several times as much.
const TURN: Duration = Duration::from_millis(50);
/// How long one is waited for that is there, or can be. Somebody else may have been promised it already.
const AT_HAND: Duration = Duration::from_secs(1);

/// Statements are planned once for all parameters: planning took a quarter of the time of reading addresses. A plan
/// made while a table was empty must not read it from end to end when it is full, and JIT compiles for longer than they run.
/// What nobody waits for any more is not done: a reader waits for 30 s.
const SETTINGS: [(&str, &str); 4] = [
    ("plan_cache_mode", "force_generic_plan"),
    ("enable_seqscan", "off"),
    ("jit", "off"),
    ("statement_timeout", "30s"),
];

impl Readers {
    /// Four connections to `connect`, each waited for no longer than `patience`, and beyond those the `others`.
    #[must_use]
    pub fn new(connect: PgConnectOptions, patience: Duration, others: PgPool) -> Self {
        let own = options(OWN, patience).connect_lazy_with(connect.options(SETTINGS));
        Self { own, others }
    }

    /// Those of their own, to tell how they stand.
    #[must_use]
    pub fn own(&self) -> &PgPool {
        &self.own
    }

    /// A connection.
    ///
    /// # Errors
    /// The database is out of reach, or all are in use for too long.
    pub async fn acquire(&self) -> Result<PoolConnection<Postgres>, sqlx::Error> {
        // Connecting, or asking whether one that rested is still there, may take longer than a turn.
        let at_hand = self.own.num_idle() > 0 || self.own.size() < OWN;
        Box::pin(self.own_within(if at_hand { AT_HAND } else { TURN })).await
    }

    /// One of their own, or after so long whichever comes first.
    async fn own_within(&self, patience: Duration) -> Result<PoolConnection<Postgres>, sqlx::Error> {
        let other = async {
            tokio::time::sleep(patience).await;
            self.others.acquire().await
        };
        tokio::select! {
            own = self.own.acquire() => own,
            other = other => other,
        }
    }
}
