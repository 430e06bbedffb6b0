//! What an operation does.

/// What an operation does: work that outlives the request that asked for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationKind {
    /// Sends dead letters again.
    Replay,
    /// Asks a provider whether it accepts a credential.
    Verify,
    /// Seals under an app's newest data key what was sealed under an older one.
    Reseal,
    /// Takes away what an erased app left behind.
    Erase,
}

impl OperationKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Replay, Self::Verify, Self::Reseal, Self::Erase];

    /// The name in tables and answers. Never reused.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Replay => "replay",
            Self::Verify => "verify",
            Self::Reseal => "reseal",
            Self::Erase => "erase",
        }
    }

    /// The kind a stored name stands for.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_known_again_by_its_name() {
        for kind in OperationKind::ALL {
            assert_eq!(OperationKind::from_name(kind.name()), Some(kind));
        }
        assert_eq!(OperationKind::from_name("something newer"), None);
    }
}
