//! Between TLS and HTTP/2: frames of our own, which no HTTP/2 library would send.
//!
//! A library sends SETTINGS once and GOAWAY without a word; Apple changes its stream limit all the time and says in
//! GOAWAY's debug data why. So this wrapper follows frame boundaries (RFC 9113, section 4.1: nine bytes of header,
//! then the payload) and writes its frames between the library's. The client acknowledges every SETTINGS; the
//! library, which knows of one only, must not see the others' acknowledgements.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

use crate::frames::{Reading, TYPE_GOAWAY, TYPE_SETTINGS, Writing};

const MAX_CONCURRENT_STREAMS: u16 = 3;

/// What the server may do to its connection while it runs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Control {
    shared: Arc<Mutex<Shared>>,
}

#[derive(Debug, Default)]
struct Shared {
    frames: BytesMut,
    last_stream: u32,
    leaving: bool,
    severed: bool,
    writer: Option<Waker>,
    reader: Option<Waker>,
}

impl Control {
    /// Tells the client how many streams it may have.
    pub(crate) fn limit_streams(&self, limit: u32) {
        let mut payload = MAX_CONCURRENT_STREAMS.to_be_bytes().to_vec();
        payload.extend_from_slice(&limit.to_be_bytes());
        self.send(TYPE_SETTINGS, &payload);
    }

    /// Tells the client to go, and why. Streams up to the last one seen are still answered.
    pub(crate) fn go_away(&self, reason: &str) {
        let last = self.lock().last_stream;
        let mut payload = last.to_be_bytes().to_vec();
        payload.extend_from_slice(&0_u32.to_be_bytes());
        payload.extend_from_slice(format!("{{\"reason\":\"{reason}\"}}").as_bytes());
        self.send(TYPE_GOAWAY, &payload);
    }

    /// Hangs up once every stream is answered.
    pub(crate) fn hang_up(&self) {
        let mut shared = self.lock();
        shared.leaving = true;
        shared.wake();
    }

    /// Cuts the connection.
    pub(crate) fn sever(&self) {
        let mut shared = self.lock();
        shared.severed = true;
        shared.wake();
    }

    fn is_severed(&self) -> bool {
        self.lock().severed
    }

    fn send(&self, kind: u8, payload: &[u8]) {
        let mut shared = self.lock();
        let length = u32::try_from(payload.len()).unwrap_or(0).to_be_bytes();
        shared.frames.extend_from_slice(&length[1..]);
        shared.frames.extend_from_slice(&[kind, 0, 0, 0, 0, 0]);
        shared.frames.extend_from_slice(payload);
        shared.wake();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    fn wake(&mut self) {
        self.writer.take().into_iter().chain(self.reader.take()).for_each(Waker::wake);
    }
}

/// A connection with frames of our own between the library's.
pub(crate) struct Tap<S> {
    stream: S,
    control: Control,
    writing: Writing,
    /// Our frames, on their way out.
    outgoing: BytesMut,
    reading: Reading,
    has_said_goodbye: bool,
}

impl<S> Tap<S> {
    pub(crate) fn new(stream: S, control: Control) -> Self {
        Self {
            stream,
            control,
            writing: Writing::default(),
            outgoing: BytesMut::new(),
            reading: Reading::default(),
            has_said_goodbye: false,
        }
    }
}

fn severed() -> io::Error {
    io::Error::new(io::ErrorKind::ConnectionReset, "severed by the scenario")
}

impl<S: AsyncWrite + Unpin> Tap<S> {
    /// Writes our frames, if the library is between two of its own and has sent its SETTINGS.
    fn poll_own_frames(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        {
            let mut shared = self.control.lock();
            if shared.severed {
                return Poll::Ready(Err(severed()));
            }
            if self.writing.is_between_frames() && self.writing.frames > 0 {
                self.outgoing.unsplit(shared.frames.split());
            }
            shared.writer = Some(cx.waker().clone());
        }
        while !self.outgoing.is_empty() {
            let written = ready!(Pin::new(&mut self.stream).poll_write(cx, &self.outgoing))?;
            self.outgoing.advance(written);
        }
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for Tap<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(self.poll_own_frames(cx))?;
        // Up to the end of the frame only, while there is something of ours to come after it.
        let own_waiting = !self.control.lock().frames.is_empty();
        let part = if own_waiting { self.writing.frame_rest(bytes) } else { bytes.len() };
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, &bytes[..part]))?;
        let this = &mut *self;
        this.writing.pass(&bytes[..written]);
        for stream in this.writing.ended.drain(..) {
            this.reading.open.remove(&stream);
        }
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_own_frames(cx))?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    /// Says that nothing more comes, then waits for the client to hang up, too: closing a socket that holds unread
    /// requests resets the connection (RFC 1122, section 4.2.2.13), and answers the client has not read yet are gone.
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.has_said_goodbye {
            ready!(Pin::new(&mut self.stream).poll_shutdown(cx))?;
            self.has_said_goodbye = true;
        }
        loop {
            if self.control.is_severed() {
                return Poll::Ready(Err(severed()));
            }
            self.control.lock().reader = Some(cx.waker().clone());
            let mut chunk = [0; 16 * 1_024];
            let mut unread = ReadBuf::new(&mut chunk);
            ready!(Pin::new(&mut self.stream).poll_read(cx, &mut unread))?;
            if unread.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for Tap<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        loop {
            // The library polls for reading all the time, so this is also where our frames get out of an idle
            // connection.
            if let Poll::Ready(Err(error)) = self.poll_own_frames(cx) {
                return Poll::Ready(Err(error));
            }
            let flushed = Pin::new(&mut self.stream).poll_flush(cx)?;
            if flushed.is_ready() && self.reading.open.is_empty() && self.control.lock().leaving {
                // To the library it looks as if the client had hung up, so it says goodbye.
                return Poll::Ready(Ok(()));
            }
            if !self.reading.ready.is_empty() {
                let part = self.reading.ready.len().min(into.remaining());
                into.put_slice(&self.reading.ready.split_to(part));
                return Poll::Ready(Ok(()));
            }
            self.control.lock().reader = Some(cx.waker().clone());
            let mut chunk = [0; 16 * 1_024];
            let mut buffer = ReadBuf::new(&mut chunk);
            ready!(Pin::new(&mut self.stream).poll_read(cx, &mut buffer))?;
            if buffer.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
            let this = &mut *self;
            this.reading.raw.extend_from_slice(buffer.filled());
            this.reading.sort();
            this.control.lock().last_stream = this.reading.last_stream;
        }
    }
}
