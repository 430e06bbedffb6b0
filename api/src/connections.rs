//! Connections that may stay: those that get answers.

use std::io::{self, ErrorKind};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use poem::http::uri::Scheme;
use poem::listener::Acceptor;
use poem::web::{LocalAddr, RemoteAddr};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep};

/// A connection that got no byte of an answer for so long is closed: it is idle, or somebody sends a request so slowly that
/// it never ends. A request takes 20 seconds at most, and proxies give up idle connections after 60.
const UNANSWERED: Duration = Duration::from_secs(75);

/// Takes connections in, and closes those that get no answers.
pub(crate) struct Answered<A>(pub(crate) A);

impl<A: Acceptor> Acceptor for Answered<A> {
    type Io = Connection<A::Io>;

    fn local_addr(&self) -> Vec<LocalAddr> {
        self.0.local_addr()
    }

    async fn accept(&mut self) -> io::Result<(Self::Io, LocalAddr, RemoteAddr, Scheme)> {
        let (io, local, remote, scheme) = self.0.accept().await?;
        Ok((Connection::new(io, UNANSWERED), local, remote, scheme))
    }
}

/// A connection, and when it got a byte of an answer last.
pub(crate) struct Connection<T> {
    io: T,
    within: Duration,
    answered: Instant,
    end: Pin<Box<Sleep>>,
}

impl<T> Connection<T> {
    fn new(io: T, within: Duration) -> Self {
        Self { io, within, answered: Instant::now(), end: Box::pin(sleep(within)) }
    }

    /// Whether it is over. The timer is only set anew when it rings: answers are many.
    fn is_over(&mut self, context: &mut Context<'_>) -> bool {
        while self.end.as_mut().poll(context).is_ready() {
            let end = self.answered + self.within;
            if end <= Instant::now() {
                return true;
            }
            self.end.as_mut().reset(end);
        }
        false
    }

    fn note(&mut self, written: &Poll<io::Result<usize>>) {
        if matches!(written, Poll::Ready(Ok(1..))) {
            self.answered = Instant::now();
        }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Connection<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.is_over(context) {
            return Poll::Ready(Err(ErrorKind::TimedOut.into()));
        }
        Pin::new(&mut self.io).poll_read(context, buffer)
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Connection<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write(context, bytes);
        self.note(&written);
        written
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.io).poll_write_vectored(context, slices);
        self.note(&written);
        written
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};
    use tokio::time::{interval, timeout};

    use super::*;

    const SOON: Duration = Duration::from_millis(50);
    const AT_LAST: Duration = Duration::from_secs(10);

    /// How reading ends.
    async fn end_of<T: AsyncRead + Unpin>(mut server: Connection<T>) -> ErrorKind {
        let reading = async {
            loop {
                if let Err(error) = server.read_u8().await {
                    return error.kind();
                }
            }
        };
        timeout(AT_LAST, reading).await.expect("an end")
    }

    #[tokio::test]
    async fn whoever_says_nothing_is_cut_off() {
        let (_client, server) = duplex(64);
        assert_eq!(end_of(Connection::new(server, SOON)).await, ErrorKind::TimedOut);
    }

    #[tokio::test]
    async fn whoever_sends_a_request_without_end_is_cut_off() {
        let (mut client, server) = duplex(64);
        let sending = tokio::spawn(async move { while client.write_all(b"G").await.is_ok() {} });
        assert_eq!(end_of(Connection::new(server, SOON)).await, ErrorKind::TimedOut);
        sending.await.expect("it sends until then");
    }

    #[tokio::test]
    async fn whoever_gets_answers_stays() {
        let (mut client, server) = duplex(64);
        let within = Duration::from_secs(2);
        let mut server = Connection::new(server, within);
        let (began, mut turns) = (Instant::now(), interval(within / 8));
        while began.elapsed() < within + within / 4 {
            turns.tick().await;
            client.write_all(b"G").await.expect("sent");
            server.read_u8().await.expect("received");
            server.write_all(b"A").await.expect("answered");
            client.read_u8().await.expect("an answer");
        }
    }
}
