//! An expansion job as the queue carries it, and how far it is.

use domain::{ExpansionJob, SubscriptionId};
use queue::{BoxError, Job};
use uuid::Uuid;

use super::record::Found;

/// An expansion job.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expansion(pub(crate) ExpansionJob);

impl Job for Expansion {
    type Effects = Found;

    fn decode(payload: &[u8]) -> Result<Self, BoxError> {
        Ok(Self(ExpansionJob::decode(payload)?))
    }
}

/// How far an expansion is: behind which subscription, and how many recipients it found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Cursor {
    pub(super) after: Option<SubscriptionId>,
    pub(super) found: u32,
}

impl Cursor {
    pub(super) fn read(progress: Option<&[u8]>) -> Self {
        let Some((id, found)) = progress.and_then(|bytes| bytes.split_at_checked(16)) else {
            return Self::default();
        };
        let id = id.try_into().map(Uuid::from_bytes).unwrap_or_default();
        let found = found.try_into().map(u32::from_be_bytes).unwrap_or_default();
        Self { after: Some(id.into()), found }
    }

    pub(super) fn write(self) -> Vec<u8> {
        let mut bytes = self.after.map_or(Uuid::nil(), SubscriptionId::uuid).as_bytes().to_vec();
        bytes.extend_from_slice(&self.found.to_be_bytes());
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back() {
        let cursor = Cursor { after: Some(Uuid::from_u128(7).into()), found: 70_000 };
        assert_eq!(Cursor::read(Some(&cursor.write())), cursor);
        assert_eq!(Cursor::read(None), Cursor::default());
    }
}
