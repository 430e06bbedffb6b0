//! How far an expansion is.

use domain::{Channel, SubscriptionId};
use store::audience::Member;
use uuid::Uuid;

/// How far an expansion is: on each channel behind which subscription, and how many recipients it found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Cursor {
    after: Vec<(Channel, SubscriptionId)>,
    pub(super) found: u32,
    /// Channels that are read to their end. Not written: after a crash their end is looked for again, for the price of a look.
    over: Vec<Channel>,
}

/// The next recipients on one channel.
pub(super) struct PageOfChannel {
    pub(super) channel: Channel,
    pub(super) members: Vec<Member>,
    pub(super) is_last: bool,
}

/// A channel's code and an id.
const ENTRY: usize = 2 + 16;
/// An id, and how many were found. No cursor of channels is as long.
const OF_ALL_CHANNELS: usize = 16 + 4;

impl Cursor {
    pub(super) fn read(progress: Option<&[u8]>) -> Self {
        if let Some(before) = progress.and_then(|bytes| bytes.try_into().ok()) {
            return Self::of_all_channels(before);
        }
        let Some((found, after)) = progress.and_then(<[u8]>::split_first_chunk) else {
            return Self::default();
        };
        let after = after.as_chunks::<ENTRY>().0.iter().filter_map(|entry| {
            let (code, id) = entry.split_first_chunk()?;
            let id = Uuid::from_bytes(id.try_into().ok()?);
            Some((Channel::from_code(i16::from_be_bytes(*code))?, id.into()))
        });
        Self { after: after.collect(), found: u32::from_be_bytes(*found), over: Vec::new() }
    }

    /// What programs wrote that read all channels at once: an expansion that they began goes on where they left it.
    fn of_all_channels(before: &[u8; OF_ALL_CHANNELS]) -> Self {
        let (id, found) = before.split_at(16);
        let id = id.try_into().map(Uuid::from_bytes).unwrap_or_default();
        let found = found.try_into().map(u32::from_be_bytes).unwrap_or_default();
        Self { after: Channel::ALL.map(|channel| (channel, id.into())).to_vec(), found, over: Vec::new() }
    }

    pub(super) fn write(&self) -> Vec<u8> {
        let mut bytes = self.found.to_be_bytes().to_vec();
        for (channel, id) in &self.after {
            bytes.extend_from_slice(&channel.code().to_be_bytes());
            bytes.extend_from_slice(id.uuid().as_bytes());
        }
        bytes
    }

    /// Those of `channels` that may have recipients left, and behind whom.
    pub(super) fn left(&self, channels: &[Channel]) -> Vec<(Channel, Option<SubscriptionId>)> {
        let left = channels.iter().filter(|channel| !self.over.contains(channel));
        left.map(|channel| (*channel, self.after(*channel))).collect()
    }

    fn after(&self, channel: Channel) -> Option<SubscriptionId> {
        self.after.iter().find(|(of, _)| *of == channel).map(|(_, after)| *after)
    }

    /// Goes on behind these, and says how many they are.
    pub(super) fn turn(&mut self, pages: &[PageOfChannel]) -> u32 {
        let mut found = 0;
        for page in pages {
            found += u32::try_from(page.members.len()).unwrap_or(0);
            if let Some(last) = page.members.last() {
                self.after.retain(|(of, _)| *of != page.channel);
                self.after.push((page.channel, last.id));
            }
            if page.is_last {
                self.over.push(page.channel);
            }
        }
        self.found += found;
        found
    }
}

#[cfg(test)]
mod tests {
    use domain::Environment;

    use super::*;

    fn page(channel: Channel, ids: std::ops::Range<u128>, is_last: bool) -> PageOfChannel {
        let of = |id| Member { id: Uuid::from_u128(id).into(), environment: Environment::Production };
        PageOfChannel { channel, members: ids.map(of).collect(), is_last }
    }

    #[test]
    fn a_cursor_reads_back_and_looks_for_the_ends_of_channels_again() {
        let mut cursor = Cursor::default();
        assert_eq!(cursor.turn(&[page(Channel::Apns, 0..500, false), page(Channel::Fcm, 0..7, true)]), 507);
        assert_eq!(cursor.turn(&[page(Channel::Apns, 500..900, false)]), 400);
        let (last, end) = (|id| Some(Uuid::from_u128(id).into()), [Channel::Apns, Channel::Fcm]);
        assert_eq!(cursor.left(&end), [(Channel::Apns, last(899))]);
        let again = Cursor::read(Some(&cursor.write()));
        assert_eq!((again.found, &again.after), (907, &cursor.after));
        assert_eq!(again.left(&end), [(Channel::Apns, last(899)), (Channel::Fcm, last(6))]);
    }

    #[test]
    fn an_expansion_that_read_all_channels_at_once_goes_on_where_it_was_left() {
        let id = Uuid::now_v7();
        let mut before = id.as_bytes().to_vec();
        before.extend_from_slice(&70_000_u32.to_be_bytes());
        let cursor = Cursor::read(Some(&before));
        assert_eq!(cursor.found, 70_000);
        assert_eq!(cursor.left(&Channel::ALL), Channel::ALL.map(|channel| (channel, Some(id.into()))));
        assert_eq!(Cursor::read(Some(&cursor.write())), cursor);
    }

    #[test]
    fn nothing_is_the_beginning() {
        assert_eq!(Cursor::read(None), Cursor::default());
        assert_eq!(Cursor::read(Some(&Cursor::default().write())), Cursor::default());
        assert_eq!(Cursor::default().left(&[Channel::Fcm]), [(Channel::Fcm, None)]);
    }
}
