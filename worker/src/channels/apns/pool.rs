//! A few connections to Apple, kept warm, used within the streams each is allowed.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwapOption;
use bytes::Bytes;
use http::Request;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use settings::ProviderSettings;
use tokio::sync::Mutex;
use tokio::time::Instant;
use tokio_rustls::TlsConnector;

use super::bells::Bells;
use super::connection::{Connection, SendError};

/// How often a request that surely was not processed is tried again at once.
const TRIES: u32 = 6;
/// How long after a failed connect the next one is tried; until then its failure is everybody's answer.
const RECONNECT_AFTER: Duration = Duration::from_millis(250);

/// Where Apple is.
#[derive(Debug, Clone)]
pub(super) struct Endpoint {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) server_name: ServerName<'static>,
}

impl Endpoint {
    /// Reads `https://host[:port]`.
    pub(super) fn parse(url: &str) -> Option<Self> {
        let uri: http::Uri = url.parse().ok()?;
        let host = uri.host()?.trim_matches(['[', ']']).to_owned();
        let server_name = ServerName::try_from(host.clone()).ok()?;
        Some(Self { host, port: uri.port_u16().unwrap_or(443), server_name })
    }

    /// The `:authority` of requests.
    pub(super) fn authority(&self) -> String {
        if self.port == 443 { self.host.clone() } else { format!("{}:{}", self.host, self.port) }
    }
}

/// The connections of one credential.
pub(super) struct Pool {
    endpoint: Endpoint,
    tls: TlsConnector,
    slots: Vec<Slot>,
    bells: Arc<Bells>,
    timeout: Duration,
}

/// A place for one connection.
#[derive(Default)]
struct Slot {
    connection: ArcSwapOption<Connection>,
    connecting: Mutex<Option<(Instant, Arc<io::Error>)>>,
}

/// A place on a connection, given back when dropped.
struct Place {
    connection: Arc<Connection>,
    bells: Arc<Bells>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.connection.leave_place();
        self.bells.ring_one();
    }
}

impl Pool {
    pub(super) fn new(endpoint: Endpoint, tls: ClientConfig, settings: &ProviderSettings) -> Self {
        Self {
            endpoint,
            tls: TlsConnector::from(Arc::new(tls)),
            slots: (0..settings.apns_connections.max(1)).map(|_| Slot::default()).collect(),
            bells: Arc::default(),
            timeout: settings.timeout,
        }
    }

    pub(super) fn authority(&self) -> String {
        self.endpoint.authority()
    }

    /// Sends a request; what surely was not processed is sent again, over another connection if need be. `head`
    /// makes the request's head, once for every try.
    pub(super) async fn send<F, Fut>(
        &self,
        urgent: bool,
        body: Bytes,
        head: F,
    ) -> Result<(u16, Bytes), SendError>
    where
        F: Fn() -> Fut,
        Fut: Future<Output = Option<Request<()>>>,
    {
        let mut tries = 0;
        loop {
            tries += 1;
            let place = self.place(urgent).await?;
            let Some(head) = head().await else {
                let error = io::Error::other("the request could not be made");
                return Err(SendError::Connect(Arc::new(error)));
            };
            match place.connection.send(head, body.clone(), self.timeout).await {
                Err(error) if error.was_surely_not_sent() && tries < TRIES => {}
                answer => return answer,
            }
        }
    }

    /// Lets requests go over fresh connections from now on; running ones are answered.
    pub(super) fn renew(&self) {
        for connection in self.slots.iter().filter_map(|slot| slot.connection.load_full()) {
            connection.close();
        }
    }

    /// Waits for a place.
    async fn place(&self, urgent: bool) -> Result<Place, SendError> {
        let waiting = self.bells.wait(urgent);
        loop {
            let rung = waiting.rung();
            tokio::pin!(rung);
            rung.as_mut().enable();
            if let Some(place) = self.free_place(urgent) {
                return Ok(place);
            }
            if let Some(slot) = self.slots.iter().find(|slot| !slot.is_open()) {
                // Rare, so it does not belong into the memory of every send.
                Box::pin(slot.connect(self)).await?;
                continue;
            }
            rung.await;
        }
    }

    /// A place on the connection with the most room.
    fn free_place(&self, urgent: bool) -> Option<Place> {
        let open = self.slots.iter().filter_map(|slot| slot.connection.load_full());
        let mut open: Vec<Arc<Connection>> = open.filter(|connection| connection.is_open()).collect();
        open.sort_by_key(|connection| std::cmp::Reverse(connection.room(urgent)));
        let connection = open.into_iter().find(|connection| connection.take_place(urgent))?;
        Some(Place { connection, bells: Arc::clone(&self.bells) })
    }
}

impl Slot {
    fn is_open(&self) -> bool {
        self.connection.load().as_ref().is_some_and(|connection| connection.is_open())
    }

    /// Connects, unless somebody else just did, or just failed to.
    async fn connect(&self, pool: &Pool) -> Result<(), SendError> {
        let mut failed = self.connecting.lock().await;
        if self.is_open() {
            return Ok(());
        }
        if let Some((at, error)) = &*failed
            && at.elapsed() < RECONNECT_AFTER
        {
            return Err(SendError::Connect(Arc::clone(error)));
        }
        let opening = Connection::open(&pool.endpoint, &pool.tls, Arc::clone(&pool.bells));
        let opened = tokio::time::timeout(pool.timeout, opening).await;
        match opened.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into())) {
            Ok(connection) => {
                self.connection.store(Some(connection));
                *failed = None;
                pool.bells.ring_all();
                Ok(())
            }
            Err(error) => {
                let error = Arc::new(error);
                *failed = Some((Instant::now(), Arc::clone(&error)));
                Err(SendError::Connect(error))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_has_a_host_and_a_port() {
        let apple = Endpoint::parse("https://api.push.apple.com").expect("an endpoint");
        assert_eq!((apple.port, apple.authority().as_str()), (443, "api.push.apple.com"));
        let local = Endpoint::parse("https://127.0.0.1:8443").expect("an endpoint");
        assert_eq!((local.port, local.authority().as_str()), (8443, "127.0.0.1:8443"));
        assert!(Endpoint::parse("nonsense without a host").is_none());
    }
}
