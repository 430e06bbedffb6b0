//! HTTP/2 frames as they pass (RFC 9113, section 4.1), nothing looked at but their headers.

use std::collections::HashSet;

use bytes::{Buf as _, BytesMut};

const HEADER: usize = 9;
/// `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`
const PREFACE: usize = 24;
const TYPE_DATA: u8 = 0;
const TYPE_HEADERS: u8 = 1;
const TYPE_RST_STREAM: u8 = 3;
pub(crate) const TYPE_SETTINGS: u8 = 4;
pub(crate) const TYPE_GOAWAY: u8 = 7;
const FLAG_ACK: u8 = 1;
const FLAG_END_STREAM: u8 = 1;

/// What was written, frame by frame.
#[derive(Debug, Default)]
pub(crate) struct Writing {
    header: [u8; HEADER],
    header_seen: usize,
    payload_left: usize,
    /// Frames that are complete.
    pub(crate) frames: u64,
    /// Streams that were answered or reset, some of them twice: a library resets again what it has forgotten.
    pub(crate) ended: Vec<u32>,
}

impl Writing {
    /// Whether a frame of our own may come next.
    pub(crate) fn is_between_frames(&self) -> bool {
        self.header_seen == 0 && self.payload_left == 0
    }

    /// How many of these bytes belong to the current frame.
    pub(crate) fn frame_rest(&self, bytes: &[u8]) -> usize {
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

    /// Follows what was written.
    pub(crate) fn pass(&mut self, mut bytes: &[u8]) {
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
                self.ended.extend(ends_stream(&self.header).then(|| stream_id(&self.header)));
                self.frames += u64::from(self.payload_left == 0);
            }
        }
    }
}

fn payload_length(header: &[u8; HEADER]) -> usize {
    usize::from(header[0]) << 16 | usize::from(header[1]) << 8 | usize::from(header[2])
}

fn stream_id(header: &[u8; HEADER]) -> u32 {
    u32::from_be_bytes([header[5] & 0x7f, header[6], header[7], header[8]])
}

fn ends_stream(header: &[u8; HEADER]) -> bool {
    let is_last = matches!(header[3], TYPE_DATA | TYPE_HEADERS) && header[4] & FLAG_END_STREAM != 0;
    is_last || header[3] == TYPE_RST_STREAM
}

/// What was read, without what the library must not see.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// As it came.
    pub(crate) raw: BytesMut,
    /// For the library.
    pub(crate) ready: BytesMut,
    /// Streams the client opened and nobody has ended.
    pub(crate) open: HashSet<u32>,
    /// The newest the client opened.
    pub(crate) last_stream: u32,
    preface_seen: usize,
    payload_left: usize,
    acks_seen: u64,
}

impl Reading {
    /// Moves what is complete from `raw` to `ready`, without the acknowledgements of our own SETTINGS.
    pub(crate) fn sort(&mut self) {
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
                let id = stream_id(&header);
                // A second block of headers is the trailers of a stream.
                if id > self.last_stream {
                    self.open.insert(id);
                    self.last_stream = id;
                }
            }
            if !(is_ack && self.acks_seen > 1) {
                self.ready.extend_from_slice(&header);
            }
            self.payload_left = payload_length(&header);
            self.raw.advance(HEADER);
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
            let mut writing = Writing::default();
            bytes.chunks(chunk).for_each(|chunk| writing.pass(chunk));
            assert!(writing.is_between_frames());
            assert_eq!(writing.frames, 3);
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
            let mut reading = Reading::default();
            for chunk in bytes.chunks(chunk) {
                reading.raw.extend_from_slice(chunk);
                reading.sort();
            }
            let expected = [preface.to_vec(), ack.clone(), headers.clone(), headers.clone()].concat();
            assert_eq!(reading.ready.to_vec(), expected, "chunks of {chunk}");
            assert_eq!((reading.last_stream, reading.open), (1, HashSet::from([1])));
        }
    }
}
