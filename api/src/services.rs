//! What endpoints need.

use queue::Wake;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgPool, Postgres};
use store::Vault;

use crate::edge::Problem;
use crate::intake::Intake;
use crate::known_keys::KnownKeys;

/// What endpoints need.
pub(crate) struct Services {
    pub(crate) pool: PgPool,
    pub(crate) keys: KnownKeys,
    pub(crate) intake: Intake,
    pub(crate) wake: Wake,
    pub(crate) vault: Vault,
}

impl Services {
    /// A connection for a statement that needs no transaction.
    pub(crate) async fn conn(&self) -> Result<PoolConnection<Postgres>, Problem> {
        Ok(self.pool.acquire().await?)
    }
}
