//! Shared buckets in Redis: what `store::rate_limits` does in the database, by one script for all buckets of a round.
//!
//! Time is Redis' own, and a bucket that is full again is forgotten by it, so nobody tidies. A connection is kept by hand
//! and not by `ConnectionManager`: that one goes on waiting where a network was cut, and never comes back from a server
//! that was loading or lets nobody in at the moment.

use std::collections::HashMap;
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, RedisError, Script};
use secrecy::{ExposeSecret as _, SecretString};
use store::rate_limits::Spent;
use tokio::sync::Mutex;

use super::NotShared;

/// What our keys begin with: the Redis may be others' as well.
const PREFIX: &str = "automata:limits:";
/// How long a connection or an answer is waited for; no request does.
const WITHIN: Duration = Duration::from_secs(3);

/// A Redis that holds shared buckets.
pub(super) struct Redis {
    client: Client,
    script: Script,
    /// The connection there was last.
    connection: Mutex<Option<MultiplexedConnection>>,
}

impl Redis {
    /// Reads where it is. Nobody is asked yet.
    pub(super) fn new(url: &SecretString) -> Result<Self, RedisError> {
        let client = Client::open(url.expose_secret())?;
        Ok(Self { client, script: Script::new(include_str!("buckets.lua")), connection: Mutex::new(None) })
    }

    /// Takes what was spent out of the shared buckets, and answers what is left in each.
    pub(super) async fn spend(&self, spent: &[Spent]) -> Result<HashMap<String, f64>, NotShared> {
        let mut connection = self.connection().await?;
        let mut call = self.script.prepare_invoke();
        for one in spent {
            call.key(format!("{PREFIX}{}", one.bucket)).arg(one.quota).arg(one.per_second).arg(one.spent);
        }
        let left: Result<Vec<f64>, RedisError> = call.invoke_async(&mut connection).await;
        let left = left.map_err(|error| {
            if error.is_io_error() { NotShared::Unanswered(error) } else { NotShared::Redis(error) }
        })?;
        Ok(spent.iter().map(|one| one.bucket.clone()).zip(left).collect())
    }

    /// A connection that answers: the last one, or a new one. A server that only stopped would count what it was told
    /// meanwhile when it goes on, and so everything that was told again more than once.
    async fn connection(&self) -> Result<MultiplexedConnection, RedisError> {
        let mut last = self.connection.lock().await;
        if let Some(connection) = last.as_mut()
            && redis::cmd("PING").exec_async(connection).await.is_ok()
        {
            return Ok(connection.clone());
        }
        *last = None;
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(WITHIN))
            .set_response_timeout(Some(WITHIN));
        let connection = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        *last = Some(connection.clone());
        Ok(connection)
    }
}

/// Whether limits can be shared in a Redis, for whoever sets one up: nothing is taken out of a bucket that is nobody's.
///
/// # Errors
/// It can not be reached, lets nobody in, or takes no writes.
pub async fn check_redis(url: &SecretString) -> Result<(), NotShared> {
    let nothing = Spent { bucket: "doctor".to_owned(), quota: 1.0, per_second: 1.0, spent: 0.0 };
    Redis::new(url)?.spend(&[nothing]).await.map(drop)
}
