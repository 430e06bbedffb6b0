//! W3C trace context, so that one trace leads from the request to the provider.

use std::fmt::{self, Write};
use std::str::FromStr;

/// The `traceparent` of a request, carried through the job row. <https://www.w3.org/TR/trace-context/>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TraceContext {
    trace_id: [u8; 16],
    span_id: [u8; 8],
    flags: u8,
}

/// Not a `traceparent` of version 00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a W3C traceparent")]
pub struct TraceContextError;

impl TraceContext {
    /// Bytes of the stored form.
    pub const BYTES: usize = 25;

    /// A trace that starts here.
    #[must_use]
    pub fn start(random: [u8; 24]) -> Self {
        let (mut trace_id, mut span_id) = ([0; 16], [0; 8]);
        trace_id.copy_from_slice(&random[..16]);
        span_id.copy_from_slice(&random[16..]);
        // All zeros is the one value the standard forbids.
        trace_id[15] |= 1;
        span_id[7] |= 1;
        Self { trace_id, span_id, flags: 1 }
    }

    /// The same trace, in a new span.
    #[must_use]
    pub fn child(self, random: [u8; 8]) -> Self {
        let mut span_id = random;
        span_id[7] |= 1;
        Self { span_id, ..self }
    }

    /// The trace id in hexadecimal, as logs and trace stores write it.
    #[must_use]
    pub fn trace_id(self) -> String {
        hex(&self.trace_id)
    }

    /// The span id in hexadecimal.
    #[must_use]
    pub fn span_id(self) -> String {
        hex(&self.span_id)
    }

    /// The form stored in a job row.
    #[must_use]
    pub fn to_bytes(self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        bytes[..16].copy_from_slice(&self.trace_id);
        bytes[16..24].copy_from_slice(&self.span_id);
        bytes[24] = self.flags;
        bytes
    }

    /// Reads the stored form back.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; Self::BYTES] = bytes.try_into().ok()?;
        let (mut trace_id, mut span_id) = ([0; 16], [0; 8]);
        trace_id.copy_from_slice(&bytes[..16]);
        span_id.copy_from_slice(&bytes[16..24]);
        Some(Self { trace_id, span_id, flags: bytes[24] })
    }
}

impl fmt::Display for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{}-{}-{:02x}", self.trace_id(), self.span_id(), self.flags)
    }
}

impl FromStr for TraceContext {
    type Err = TraceContextError;

    fn from_str(text: &str) -> Result<Self, TraceContextError> {
        let parts: Vec<&str> = text.split('-').collect();
        let ["00", trace_id, span_id, flags] = parts[..] else {
            return Err(TraceContextError);
        };
        let mut context = Self { trace_id: [0; 16], span_id: [0; 8], flags: 0 };
        unhex(trace_id, &mut context.trace_id)?;
        unhex(span_id, &mut context.span_id)?;
        let mut last = [0];
        unhex(flags, &mut last)?;
        context.flags = last[0];
        if context.trace_id == [0; 16] || context.span_id == [0; 8] {
            return Err(TraceContextError);
        }
        Ok(context)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn unhex(text: &str, bytes: &mut [u8]) -> Result<(), TraceContextError> {
    let lower = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.len() != bytes.len() * 2 || !text.as_bytes().iter().all(lower) {
        return Err(TraceContextError);
    }
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[place * 2..place * 2 + 2], 16).map_err(|_| TraceContextError)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    #[test]
    fn a_traceparent_survives_text_and_row() {
        let context: TraceContext = SAMPLE.parse().expect("the standard's own example");
        assert_eq!(context.to_string(), SAMPLE);
        assert_eq!(TraceContext::from_bytes(&context.to_bytes()), Some(context));
        assert_eq!(context.trace_id(), "0af7651916cd43dd8448eb211c80319c");
    }

    #[test]
    fn a_child_stays_in_its_trace() {
        let parent = TraceContext::start([3; 24]);
        let child = parent.child([4; 8]);
        assert_eq!(parent.trace_id(), child.trace_id());
        assert_ne!(parent.span_id(), child.span_id());
    }

    #[test]
    fn anything_else_is_refused() {
        for wrong in [
            "",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
            "00-éf7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        ] {
            assert_eq!(wrong.parse::<TraceContext>(), Err(TraceContextError), "{wrong}");
        }
    }
}
