//! Several HTTP/2 connections to Google: it allows 100 streams on each.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use google_fcm1::FirebaseCloudMessaging;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustls::ClientConfig;
use settings::ProviderSettings;
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, SemaphorePermit};
use tower::ServiceExt as _;
use tower::util::MapResponse;

use super::access_token::AccessToken;
use super::gathered::Gathered;

/// TLS over TCP.
type Tls = MaybeHttpsStream<TokioIo<TcpStream>>;
/// What opens connections.
pub(super) type Https = MapResponse<HttpsConnector<HttpConnector>, fn(Tls) -> Gathered<Tls>>;
/// Google's client over one connection.
pub(super) type Hub = FirebaseCloudMessaging<Https>;

/// Google allows 100 streams; a few less, because a reset one counts until Google noticed.
const STREAMS: usize = 95;
/// Of these, left to urgent messages.
const RESERVED: usize = 10;
/// Google says GOAWAY after four idle minutes; a connection of our own ending is cheaper.
const IDLE: std::time::Duration = std::time::Duration::from_mins(3);

/// A connector without Nagle's algorithm, which would hold every lone message back for 40 ms.
pub(super) fn connector(tls: ClientConfig) -> Https {
    let mut http = HttpConnector::new();
    http.set_nodelay(true);
    http.enforce_http(false);
    let https =
        HttpsConnectorBuilder::new().with_tls_config(tls).https_only().enable_http2().wrap_connector(http);
    https.map_response(Gathered::new)
}

/// Google's clients, each with a connection of its own, sharing one access token.
pub(super) struct Connections {
    each: Vec<Connection>,
    next: AtomicUsize,
}

struct Connection {
    hub: Hub,
    streams: Arc<Semaphore>,
    reserved: Arc<Semaphore>,
}

/// A stream on one connection.
pub(super) struct Stream<'a> {
    pub(super) hub: &'a Hub,
    _permit: SemaphorePermit<'a>,
}

impl Connections {
    pub(super) fn new(settings: &ProviderSettings, connector: &Https, token: &AccessToken) -> Self {
        let each = (0..settings.fcm_connections.max(1)).map(|_| {
            let client = Client::builder(TokioExecutor::new())
                .http2_only(true)
                .timer(TokioTimer::new())
                .pool_timer(TokioTimer::new())
                .pool_idle_timeout(IDLE)
                .build(connector.clone());
            let mut hub = Hub::new(client, token.clone());
            hub.base_url(format!("{}/", settings.fcm_url));
            hub.user_agent("automata-signal".to_owned());
            let streams = Arc::new(Semaphore::new(STREAMS - RESERVED));
            Connection { hub, streams, reserved: Arc::new(Semaphore::new(RESERVED)) }
        });
        Self { each: each.collect(), next: AtomicUsize::new(0) }
    }

    /// A free stream; waits for one if there is none.
    pub(super) async fn stream(&self, urgent: bool) -> Stream<'_> {
        let start = self.next.fetch_add(1, Ordering::Relaxed);
        let around = (0..self.each.len()).map(|step| &self.each[(start + step) % self.each.len()]);
        for connection in around {
            let permit = connection.streams.try_acquire();
            let permit = if urgent { permit.or_else(|_| connection.reserved.try_acquire()) } else { permit };
            if let Ok(permit) = permit {
                return Stream { hub: &connection.hub, _permit: permit };
            }
        }
        let connection = &self.each[start % self.each.len()];
        let waiting = if urgent { &connection.reserved } else { &connection.streams };
        loop {
            // Never closed; a closed one would only mean that this process ends.
            if let Ok(permit) = waiting.acquire().await {
                return Stream { hub: &connection.hub, _permit: permit };
            }
            std::future::pending::<()>().await;
        }
    }
}
