//! Which recipients of a job have their outcome already.

/// Which of a job's recipients are settled: one bit each, small enough to rewrite at every checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecipientSet {
    bits: Vec<u8>,
}

impl RecipientSet {
    /// Reads a set back from its stored bytes. Bytes beyond the end count as absent.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self { bits: bytes.to_vec() }
    }

    /// The bytes to store.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        self.bits.clone()
    }

    /// Adds the recipient at `place` in its job.
    pub fn insert(&mut self, place: usize) {
        let byte = place / 8;
        if self.bits.len() <= byte {
            self.bits.resize(byte + 1, 0);
        }
        self.bits[byte] |= 1 << (place % 8);
    }

    /// Whether the recipient at `place` is in the set.
    #[must_use]
    pub fn contains(&self, place: usize) -> bool {
        self.bits.get(place / 8).is_some_and(|byte| byte & (1 << (place % 8)) != 0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_stored_set_holds_what_was_inserted(places in prop::collection::btree_set(0_usize..500, 0..100)) {
            let mut set = RecipientSet::default();
            for place in &places {
                set.insert(*place);
            }
            let stored = RecipientSet::from_bytes(&set.to_bytes());
            for place in 0..512 {
                prop_assert_eq!(stored.contains(place), places.contains(&place));
            }
        }
    }
}
