//! What endpoints need.

use queue::Wake;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgPool, Postgres};
use store::Vault;

use std::net::IpAddr;

use crate::edge::{Addresses, Problem};
use crate::intake::Intake;
use crate::known_keys::KnownKeys;
use crate::limits::Limits;
use crate::principal::Principal;
use crate::tokens::Tokens;
use domain::Networks;

/// What endpoints need.
pub(crate) struct Services {
    pub(crate) pool: PgPool,
    pub(crate) keys: KnownKeys,
    pub(crate) intake: Intake,
    pub(crate) wake: Wake,
    pub(crate) vault: Vault,
    pub(crate) tokens: Tokens,
    pub(crate) limits: Limits,
    pub(crate) addresses: Addresses,
    /// Where operators' keys may be used from.
    pub(crate) admin_networks: Networks,
}

impl Services {
    /// Whether somebody may come from `address`. An address nobody knows is in no network.
    pub(crate) fn admits(&self, principal: &Principal, address: Option<IpAddr>) -> bool {
        let admit = |networks: &Networks| match address {
            Some(address) => networks.admit(address),
            None => *networks == Networks::default(),
        };
        admit(&principal.networks) && (principal.app.is_some() || admit(&self.admin_networks))
    }

    /// A connection for a statement that needs no transaction.
    pub(crate) async fn conn(&self) -> Result<PoolConnection<Postgres>, Problem> {
        Ok(self.pool.acquire().await?)
    }
}
