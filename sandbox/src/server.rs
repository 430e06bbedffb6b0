//! TLS connections in, each with its own limits and its own fate.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tracing::debug;

use crate::counters::count;
use crate::running::State;
use crate::scenario::{Connections, Provider};
use crate::tap::{Control, Tap};

/// Bodies are at most 4 KiB at Apple's; what is longer is read far enough to be told so.
const MAX_BODY: usize = 64 * 1_024;

/// Streams that are not answered by then, because the scenario says so, are cut, and so is a client that stays.
const LONGEST_GOODBYE: Duration = Duration::from_secs(10);

/// One client connection.
pub(crate) struct Connection {
    pub(crate) provider: Provider,
    pub(crate) control: Control,
    limit: AtomicU32,
    active: AtomicU32,
    leaving: AtomicBool,
    pub(crate) bad_tokens: AtomicU32,
    /// Which key the connection belongs to, once a token was seen: Apple allows one team per connection.
    pub(crate) key_id: std::sync::Mutex<Option<String>>,
}

/// An answer, or the end of the stream or connection.
pub(crate) enum Answer {
    Response(Response<Full<Bytes>>),
    Refuse,
    Sever,
    Never,
}

/// Serves one provider's side until the listener's task is dropped.
pub(crate) async fn serve(listener: TcpListener, tls: TlsAcceptor, provider: Provider, state: Arc<State>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        if rules(&state, provider).refuse_connections {
            continue;
        }
        let _ = stream.set_nodelay(true);
        let (tls, state) = (tls.clone(), Arc::clone(&state));
        tokio::spawn(async move {
            let Ok(stream) = tls.accept(stream).await else {
                return;
            };
            if stream.get_ref().1.alpn_protocol() != Some(b"h2") {
                return;
            }
            converse(stream, provider, state).await;
        });
    }
}

fn rules(state: &State, provider: Provider) -> Connections {
    let scenario = state.scenario();
    match provider {
        Provider::Apns => scenario.apns.clone(),
        Provider::Fcm => scenario.fcm.clone(),
    }
}

fn usual_streams(rules: &Connections, provider: Provider) -> u32 {
    match (rules.max_streams, provider) {
        (0, Provider::Apns) => 1_000,
        (0, Provider::Fcm) => 100,
        (streams, _) => streams,
    }
}

async fn converse(
    stream: tokio_rustls::server::TlsStream<tokio::net::TcpStream>,
    provider: Provider,
    state: Arc<State>,
) {
    count(match provider {
        Provider::Apns => &state.counters.apns_connections,
        Provider::Fcm => &state.counters.fcm_connections,
    });
    let rules = rules(&state, provider);
    let connection = Arc::new(Connection {
        provider,
        control: Control::default(),
        limit: AtomicU32::new(u32::MAX),
        active: AtomicU32::new(0),
        leaving: AtomicBool::new(false),
        bad_tokens: AtomicU32::new(0),
        key_id: std::sync::Mutex::new(None),
    });
    let streams = if rules.start_at_one { 1 } else { usual_streams(&rules, provider) };
    connection.allow(streams);
    let leaving = tokio::spawn(leave_after(Arc::clone(&connection), rules.goaway_every_ms));
    let io = TokioIo::new(Tap::new(stream, connection.control.clone()));
    let service = service_fn(|request| respond(request, Arc::clone(&connection), Arc::clone(&state)));
    let mut builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
    // The limit is ours to tell and to enforce; the library's own would answer before us.
    builder
        .max_concurrent_streams(None)
        .max_local_error_reset_streams(None)
        .max_pending_accept_reset_streams(None);
    if let Err(error) = builder.serve_connection(io, service).await {
        debug!(?error, ?provider, "a connection ended");
    }
    leaving.abort();
}

/// Says GOAWAY after a while, and hangs up once what runs is answered.
async fn leave_after(connection: Arc<Connection>, millis: u64) {
    if millis == 0 {
        return;
    }
    tokio::time::sleep(Duration::from_millis(millis)).await;
    connection.leave("Shutdown");
}

impl Connection {
    /// Allows so many streams from now on.
    fn allow(&self, streams: u32) {
        if self.limit.swap(streams, Ordering::AcqRel) != streams {
            self.control.limit_streams(streams);
        }
    }

    /// Says GOAWAY, takes nothing new, and hangs up once what runs is answered. What the client was told is not looked
    /// at must not be accepted: it is sent again elsewhere.
    pub(crate) fn leave(&self, reason: &str) {
        if !self.leaving.swap(true, Ordering::AcqRel) {
            self.control.go_away(reason);
            self.control.hang_up();
            let control = self.control.clone();
            tokio::spawn(async move {
                tokio::time::sleep(LONGEST_GOODBYE).await;
                control.sever();
            });
        }
    }

    /// Apple opens up after an accepted push, and closes down after a rejected one.
    pub(crate) fn adapt(&self, state: &State, accepted: bool) {
        let rules = rules(state, self.provider);
        if accepted {
            self.allow(usual_streams(&rules, self.provider));
        } else if rules.drop_to_one {
            self.allow(1);
        }
    }
}

/// Counts a stream for as long as it lives.
struct Stream<'a>(&'a Connection);

impl<'a> Stream<'a> {
    /// The stream, or nothing if there are too many or the connection is closing.
    fn open(connection: &'a Connection, peak: &AtomicU64) -> Option<Self> {
        let active = connection.active.fetch_add(1, Ordering::AcqRel) + 1;
        let stream = Self(connection);
        peak.fetch_max(u64::from(active), Ordering::Relaxed);
        let fits = active <= connection.limit.load(Ordering::Acquire);
        (fits && !connection.leaving.load(Ordering::Acquire)).then_some(stream)
    }
}

impl Drop for Stream<'_> {
    fn drop(&mut self) {
        self.0.active.fetch_sub(1, Ordering::AcqRel);
    }
}

async fn respond(
    request: Request<Incoming>,
    connection: Arc<Connection>,
    state: Arc<State>,
) -> Result<Response<Full<Bytes>>, h2::Error> {
    count(&state.counters.requests);
    let Some(_stream) = Stream::open(&connection, &state.counters.peak_streams) else {
        count(&state.counters.refused_streams);
        return Err(h2::Reason::REFUSED_STREAM.into());
    };
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, MAX_BODY).collect().await else {
        return Err(h2::Reason::CANCEL.into());
    };
    let request = Request::from_parts(head, body.to_bytes());
    let answer = match connection.provider {
        Provider::Apns => crate::apns::answer(&request, &connection, &state),
        Provider::Fcm => crate::fcm::answer(&request, &connection, &state),
    };
    let latency = crate::latency::draw(state.scenario().latency);
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    match answer {
        Answer::Response(response) => Ok(response),
        Answer::Refuse => Err(h2::Reason::REFUSED_STREAM.into()),
        Answer::Sever => {
            connection.control.sever();
            Err(h2::Reason::INTERNAL_ERROR.into())
        }
        // Whoever waits gives up first; the connection's end ends this, too.
        Answer::Never => std::future::pending().await,
    }
}
