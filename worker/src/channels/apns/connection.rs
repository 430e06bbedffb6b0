//! One HTTP/2 connection to Apple.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use h2::client::SendRequest;
use http::Request;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tracing::debug;

use super::bells::Bells;
use super::pool::Endpoint;

/// Often enough that a peer which vanished is noticed before its streams time out one by one.
const PING_EVERY: Duration = Duration::from_secs(30);
const PONG_WITHIN: Duration = Duration::from_secs(10);
/// Apple's bodies are below 200 bytes; whatever is longer is not worth keeping.
const MAX_ANSWER: usize = 4_096;
/// Streams of one connection, whatever the peer allows: beyond that another connection serves better.
const MOST_STREAMS: usize = 1_000;
/// So many requests in a row without an answer make a connection suspect.
const SUSPECT_AFTER: usize = 8;

/// Why a request has no answer.
#[derive(Debug, thiserror::Error)]
pub(super) enum SendError {
    /// There is no connection, and none could be made.
    #[error("no connection: {0}")]
    Connect(#[source] Arc<io::Error>),
    /// The connection ended before the request was written.
    #[error("not sent: {0}")]
    NotSent(#[source] h2::Error),
    /// The peer refused the stream without looking at it (RFC 9113, section 8.7).
    #[error("stream refused")]
    Refused,
    /// The peer said GOAWAY, and this stream was too new to be looked at (RFC 9113, section 6.8).
    #[error("the connection was closed before the request was looked at")]
    GoneAway,
    /// Written, but no answer came.
    #[error("no answer: {0}")]
    NoAnswer(#[source] h2::Error),
    /// Written, but no answer came in time.
    #[error("no answer within {0:?}")]
    Timeout(Duration),
}

impl SendError {
    /// Whether the request certainly was not processed, so that sending it again is no repetition.
    pub(super) fn was_surely_not_sent(&self) -> bool {
        match self {
            Self::Connect(_) | Self::NotSent(_) | Self::Refused | Self::GoneAway => true,
            Self::NoAnswer(_) | Self::Timeout(_) => false,
        }
    }

    /// Our word for it.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Connect(_) => "not_connected",
            Self::NotSent(_) => "not_sent",
            Self::Refused => "stream_refused",
            Self::GoneAway => "connection_closing",
            Self::NoAnswer(_) => "no_answer",
            Self::Timeout(_) => "timeout",
        }
    }

    fn of_answer(error: h2::Error) -> Self {
        if error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM) {
            return Self::Refused;
        }
        if error.is_go_away() && error.is_remote() && error.reason() == Some(h2::Reason::NO_ERROR) {
            return Self::GoneAway;
        }
        Self::NoAnswer(error)
    }
}

/// One HTTP/2 connection.
pub(super) struct Connection {
    sender: SendRequest<Bytes>,
    /// How many streams the peer allows now.
    allowed: Arc<AtomicUsize>,
    in_flight: AtomicUsize,
    /// No new stream may be opened.
    closing: Arc<AtomicBool>,
    unanswered: AtomicUsize,
}

impl Connection {
    /// Connects; `bells` are rung whenever there may be more room.
    pub(super) async fn open(
        endpoint: &Endpoint,
        tls: &TlsConnector,
        bells: Arc<Bells>,
    ) -> io::Result<Arc<Self>> {
        // Looked up anew for every connection: Apple spreads load by DNS.
        let stream = TcpStream::connect((endpoint.host.as_str(), endpoint.port)).await?;
        // With Nagle's algorithm on, a lone push waits 40 ms for the previous one's acknowledgement.
        stream.set_nodelay(true)?;
        let stream = tls.connect(endpoint.server_name.clone(), stream).await?;
        if stream.get_ref().1.alpn_protocol() != Some(b"h2") {
            return Err(io::Error::new(io::ErrorKind::Unsupported, "the server does not speak HTTP/2"));
        }
        let mut builder = h2::client::Builder::new();
        // Apple begins with one stream; assuming more gets the first burst refused.
        builder.initial_max_send_streams(1).enable_push(false).max_concurrent_reset_streams(1_000);
        let (sender, mut connection) = builder.handshake(stream).await.map_err(io::Error::other)?;
        let allowed = Arc::new(AtomicUsize::new(1));
        let closing = Arc::new(AtomicBool::new(false));
        let ping = connection.ping_pong();
        let (limit, ended) = (Arc::clone(&allowed), Arc::clone(&closing));
        tokio::spawn(async move {
            let driven = poll_fn(|cx| {
                let poll = Pin::new(&mut connection).poll(cx);
                let streams = connection.max_concurrent_send_streams().min(MOST_STREAMS);
                if limit.swap(streams, Ordering::AcqRel) != streams {
                    bells.ring_all();
                }
                poll
            });
            tokio::select! {
                result = driven => debug!(?result, "a connection to Apple ended"),
                () = silence(ping) => debug!("a connection to Apple fell silent"),
            }
            ended.store(true, Ordering::Release);
            bells.ring_all();
        });
        Ok(Arc::new(Self {
            sender,
            allowed,
            in_flight: AtomicUsize::new(0),
            closing,
            unanswered: AtomicUsize::new(0),
        }))
    }

    /// Whether new streams may be opened at all.
    pub(super) fn is_open(&self) -> bool {
        !self.closing.load(Ordering::Acquire)
    }

    /// Lets no new stream be opened; running ones are answered.
    pub(super) fn close(&self) {
        self.closing.store(true, Ordering::Release);
    }

    /// How many more streams it has room for; `reserve` of them are left to urgent messages.
    pub(super) fn room(&self, urgent: bool) -> usize {
        let allowed = self.allowed.load(Ordering::Acquire);
        let usable = if urgent { allowed } else { allowed - allowed / 10 };
        usable.saturating_sub(self.in_flight.load(Ordering::Acquire))
    }

    /// Takes a place, if there is one.
    pub(super) fn take_place(&self, urgent: bool) -> bool {
        let allowed = self.allowed.load(Ordering::Acquire);
        let usable = if urgent { allowed } else { allowed - allowed / 10 };
        let take = |taken: usize| (taken < usable).then_some(taken + 1);
        self.in_flight.fetch_update(Ordering::AcqRel, Ordering::Acquire, take).is_ok()
    }

    /// Gives a place back.
    pub(super) fn leave_place(&self) {
        self.in_flight.fetch_sub(1, Ordering::AcqRel);
    }

    /// Sends a request and waits for its answer, for `limit` at most.
    pub(super) async fn send(
        &self,
        head: Request<()>,
        body: Bytes,
        limit: Duration,
    ) -> Result<(u16, Bytes), SendError> {
        let exchange = tokio::time::timeout(limit, self.exchange(head, body)).await;
        let answer = exchange.unwrap_or(Err(SendError::Timeout(limit)));
        match &answer {
            Ok(_) => self.unanswered.store(0, Ordering::Relaxed),
            Err(SendError::GoneAway | SendError::NotSent(_) | SendError::NoAnswer(_)) => self.close(),
            Err(SendError::Timeout(_)) => {
                // A connection that answers nobody is not worth waiting for; one slow answer is no reason.
                if self.unanswered.fetch_add(1, Ordering::Relaxed) + 1 >= SUSPECT_AFTER {
                    self.close();
                }
            }
            Err(SendError::Connect(_) | SendError::Refused) => {}
        }
        answer
    }

    async fn exchange(&self, head: Request<()>, body: Bytes) -> Result<(u16, Bytes), SendError> {
        let mut sender = self.sender.clone().ready().await.map_err(SendError::NotSent)?;
        let (response, mut stream) = sender.send_request(head, false).map_err(SendError::NotSent)?;
        stream.send_data(body, true).map_err(SendError::NoAnswer)?;
        let response = response.await.map_err(SendError::of_answer)?;
        let status = response.status().as_u16();
        let mut incoming = response.into_body();
        let mut answer = BytesMut::new();
        while let Some(chunk) = incoming.data().await {
            let chunk = chunk.map_err(SendError::of_answer)?;
            // Errors only if the stream ended, and then there is nothing to release for.
            let _ = incoming.flow_control().release_capacity(chunk.len());
            if answer.len() < MAX_ANSWER {
                answer.extend_from_slice(&chunk[..chunk.len().min(MAX_ANSWER - answer.len())]);
            }
        }
        Ok((status, answer.freeze()))
    }
}

/// Resolves when the peer stopped answering pings.
async fn silence(ping: Option<h2::PingPong>) {
    let Some(mut ping) = ping else { return std::future::pending().await };
    loop {
        tokio::time::sleep(PING_EVERY).await;
        let answered = tokio::time::timeout(PONG_WITHIN, ping.ping(h2::Ping::opaque())).await;
        if !matches!(answered, Ok(Ok(_))) {
            return;
        }
    }
}
