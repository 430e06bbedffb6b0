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

const HEADER: usize = 9;
/// `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`
const PREFACE: usize = 24;
const TYPE_HEADERS: u8 = 1;
const TYPE_SETTINGS: u8 = 4;
const TYPE_GOAWAY: u8 = 7;
const FLAG_ACK: u8 = 1;
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
    pub(crate) fn go_away(&self, reason: &str) -> u32 {
        let last = self.lock().last_stream;
        let mut payload = last.to_be_bytes().to_vec();
        payload.extend_from_slice(&0_u32.to_be_bytes());
        payload.extend_from_slice(format!("{{\"reason\":\"{reason}\"}}").as_bytes());
        self.send(TYPE_GOAWAY, &payload);
        last
    }

    /// Cuts the connection.
    pub(crate) fn sever(&self) {
        let mut shared = self.lock();
        shared.severed = true;
        shared.wake();
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
    writing: Boundary,
    /// Our frames, on their way out.
    outgoing: BytesMut,
    reading: Reading,
}

/// Where in the frames a direction is.
#[derive(Debug, Default)]
struct Boundary {
    header: [u8; HEADER],
    header_seen: usize,
    payload_left: usize,
    frames: u64,
}

impl Boundary {
    fn is_between_frames(&self) -> bool {
        self.header_seen == 0 && self.payload_left == 0
    }

    /// Moves over the bytes up to the end of the current frame; answers how many these are.
    fn frame_rest(&self, bytes: &[u8]) -> usize {
        let mut header = self.header;
        let wanted = HEADER - self.header_seen;
        if self.payload_left > 0 {
            return self.payload_left.min(bytes.len());
        }
        if bytes.len() < wanted {
            return bytes.len();
        }
        header[self.header_seen..].copy_from_slice(&bytes[..wanted]);
        (wanted + payload_length(&header)).min(bytes.len())
    }

    fn pass(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            if self.payload_left > 0 {
                let passed = self.payload_left.min(bytes.len());
                self.payload_left -= passed;
                bytes = &bytes[passed..];
                self.frames += u64::from(self.payload_left == 0);
                continue;
            }
            let passed = (HEADER - self.header_seen).min(bytes.len());
            self.header[self.header_seen..self.header_seen + passed].copy_from_slice(&bytes[..passed]);
            self.header_seen += passed;
            bytes = &bytes[passed..];
            if self.header_seen == HEADER {
                self.header_seen = 0;
                self.payload_left = payload_length(&self.header);
                self.frames += u64::from(self.payload_left == 0);
            }
        }
    }
}

fn payload_length(header: &[u8; HEADER]) -> usize {
    usize::from(header[0]) << 16 | usize::from(header[1]) << 8 | usize::from(header[2])
}

#[derive(Debug, Default)]
struct Reading {
    raw: BytesMut,
    ready: BytesMut,
    preface_seen: usize,
    payload_left: usize,
    acks_seen: u64,
}

impl Reading {
    /// Moves what is complete from `raw` to `ready`, without the acknowledgements of our own SETTINGS.
    fn sort(&mut self, last_stream: &mut u32) {
        let preface = (PREFACE - self.preface_seen).min(self.raw.len());
        self.preface_seen += preface;
        self.ready.unsplit(self.raw.split_to(preface));
        while !self.raw.is_empty() {
            if self.payload_left > 0 {
                let passed = self.payload_left.min(self.raw.len());
                self.payload_left -= passed;
                self.ready.extend_from_slice(&self.raw[..passed]);
                self.raw.advance(passed);
                continue;
            }
            let Some(header) = self.raw.first_chunk::<HEADER>().copied() else {
                return;
            };
            let is_ack = header[3] == TYPE_SETTINGS && header[4] & FLAG_ACK != 0;
            self.acks_seen += u64::from(is_ack);
            if header[3] == TYPE_HEADERS {
                let id = u32::from_be_bytes([header[5] & 0x7f, header[6], header[7], header[8]]);
                *last_stream = (*last_stream).max(id);
            }
            if !(is_ack && self.acks_seen > 1) {
                self.ready.extend_from_slice(&header);
            }
            self.payload_left = payload_length(&header);
            self.raw.advance(HEADER);
        }
    }
}

impl<S> Tap<S> {
    pub(crate) fn new(stream: S, control: Control) -> Self {
        Self {
            stream,
            control,
            writing: Boundary::default(),
            outgoing: BytesMut::new(),
            reading: Reading::default(),
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

impl<S: AsyncWrite + Unpin> AsyncWrite for Tap<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        ready!(self.poll_own_frames(cx))?;
        // Up to the end of the frame only, while there is something of ours to come after it.
        let own_waiting = !self.control.lock().frames.is_empty();
        let part = if own_waiting { self.writing.frame_rest(bytes) } else { bytes.len() };
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, &bytes[..part]))?;
        self.writing.pass(&bytes[..written]);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_own_frames(cx))?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
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
            let _ = Pin::new(&mut self.stream).poll_flush(cx)?;
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
            let mut shared = this.control.lock();
            let mut last_stream = shared.last_stream;
            this.reading.sort(&mut last_stream);
            shared.last_stream = last_stream;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(kind: u8, flags: u8, payload: &[u8]) -> Vec<u8> {
        let mut frame = vec![0, 0, u8::try_from(payload.len()).expect("short"), kind, flags, 0, 0, 0, 1];
        frame.extend_from_slice(payload);
        frame
    }

    #[test]
    fn frame_boundaries_are_found_whatever_the_chunks() {
        let bytes = [frame(4, 0, &[1; 6]), frame(0, 0, &[2; 40]), frame(4, 1, &[])].concat();
        for chunk in 1..bytes.len() {
            let mut boundary = Boundary::default();
            bytes.chunks(chunk).for_each(|chunk| boundary.pass(chunk));
            assert!(boundary.is_between_frames());
            assert_eq!(boundary.frames, 3);
        }
    }

    #[test]
    fn only_the_first_acknowledgement_reaches_the_library() {
        let preface = *b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
        let ack = frame(TYPE_SETTINGS, FLAG_ACK, &[]);
        let headers = frame(TYPE_HEADERS, 4, &[7; 12]);
        let bytes =
            [preface.to_vec(), ack.clone(), headers.clone(), ack.clone(), headers.clone(), ack.clone()]
                .concat();
        for chunk in 1..bytes.len() {
            let (mut reading, mut last) = (Reading::default(), 0);
            for chunk in bytes.chunks(chunk) {
                reading.raw.extend_from_slice(chunk);
                reading.sort(&mut last);
            }
            let expected = [preface.to_vec(), ack.clone(), headers.clone(), headers.clone()].concat();
            assert_eq!(reading.ready.to_vec(), expected, "chunks of {chunk}");
            assert_eq!(last, 1);
        }
    }
}
