//! A committer's own connection. The pool's are asked after each use whether they are still there, which for a commit is one
//! round trip of six; this one only when it lay idle.

use std::time::{Duration, Instant};

use domain::AppId;
use sqlx::postgres::{PgConnectOptions, PgPool, Postgres};
use sqlx::{Connection as _, PgConnection, Transaction};
use store::{StoreError, wall};

use crate::edge::{Code, Problem};

/// It was used this lately, so it is there.
const FRESH: Duration = Duration::from_secs(1);
/// How long a new one may take.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) struct Line {
    connect: PgConnectOptions,
    conn: Option<PgConnection>,
    used: Instant,
}

impl Line {
    /// One to the database of `pool`.
    pub(super) fn to_database_of(pool: &PgPool) -> Self {
        Self { connect: (*pool.connect_options()).clone(), conn: None, used: Instant::now() }
    }

    /// Begins a transaction behind the wall of `apps`.
    pub(super) async fn begin(&mut self, apps: &[AppId]) -> Result<Transaction<'_, Postgres>, Problem> {
        let conn = match self.conn.take() {
            Some(conn) if self.used.elapsed() < FRESH => conn,
            Some(conn) => self.still(conn).await?,
            None => self.open().await?,
        };
        self.used = Instant::now();
        Ok(wall::begin_on(self.conn.insert(conn), apps).await?)
    }

    /// The next transaction gets a new one: nobody knows what is under way on this one.
    pub(super) fn hang_up(&mut self) {
        self.conn = None;
    }

    /// The same connection if it is still there, else a new one.
    async fn still(&self, mut conn: PgConnection) -> Result<PgConnection, Problem> {
        match tokio::time::timeout(PATIENCE, conn.ping()).await {
            Ok(Ok(())) => Ok(conn),
            Ok(Err(_)) | Err(_) => self.open().await,
        }
    }

    async fn open(&self) -> Result<PgConnection, Problem> {
        match tokio::time::timeout(PATIENCE, PgConnection::connect_with(&self.connect)).await {
            Ok(opened) => Ok(opened.map_err(StoreError::from)?),
            Err(_) => Err(Problem::new(Code::DatabaseUnavailable)),
        }
    }
}
