//! What endpoints need.

use queue::Wake;
use sqlx::Transaction;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgPool, Postgres};
use store::{Vault, wall};

use std::net::{IpAddr, SocketAddr};

use crate::edge::{Addresses, Problem};
use crate::intake::Intake;
use crate::known_keys::KnownKeys;
use crate::limits::Limits;
use crate::looks::Looks;
use crate::members::Members;
use crate::principal::Principal;
use crate::tokens::Tokens;
use domain::{AppId, Networks};

/// What endpoints need.
pub(crate) struct Services {
    pub(crate) pool: PgPool,
    pub(crate) keys: KnownKeys,
    pub(crate) intake: Intake,
    pub(crate) wake: Wake,
    pub(crate) vault: Vault,
    pub(crate) tokens: Tokens,
    pub(crate) limits: Limits,
    pub(crate) looks: Looks,
    pub(crate) members: Members,
    pub(crate) addresses: Addresses,
    /// Where operators' keys may be used from.
    pub(crate) admin_networks: Networks,
    /// Where operators are served and nowhere else, if that is an address of their own.
    pub(crate) admin_address: Option<SocketAddr>,
}

impl Services {
    /// Whether somebody may come from `address`. An address nobody knows is in no network.
    pub(crate) fn admits(&self, principal: &Principal, address: Option<IpAddr>) -> bool {
        let admit = |networks: &Networks| match address {
            Some(address) => networks.admit(address),
            None => *networks == Networks::default(),
        };
        admit(&principal.networks) && (!principal.is_operator || admit(&self.admin_networks))
    }

    /// Whether operators are served at the address a request came to.
    pub(crate) fn serves_operators_at(&self, reached: Option<SocketAddr>) -> bool {
        self.admin_address.is_none_or(|admin| {
            let is_there = |reached: SocketAddr| {
                let ip = reached.ip().to_canonical();
                reached.port() == admin.port()
                    && (admin.ip().is_unspecified() || ip == admin.ip().to_canonical())
            };
            reached.is_some_and(is_there)
        })
    }

    /// A transaction that sees and writes rows of `app` only: the database refuses the others, should a statement ever
    /// forget whose they are.
    pub(crate) async fn within(&self, app: AppId) -> Result<Transaction<'static, Postgres>, Problem> {
        Ok(wall::begin(&self.pool, &[app]).await?)
    }

    /// The same in the name of whoever asks: an operator is shut out of nothing.
    pub(crate) async fn within_any(
        &self,
        app: Option<AppId>,
    ) -> Result<Transaction<'static, Postgres>, Problem> {
        match app {
            Some(app) => self.within(app).await,
            None => Ok(self.pool.begin().await?),
        }
    }

    /// A connection for what belongs to no app.
    pub(crate) async fn conn(&self) -> Result<PoolConnection<Postgres>, Problem> {
        Ok(self.pool.acquire().await?)
    }
}
