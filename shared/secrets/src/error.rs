//! Why a value or a key does not open.

/// Why a value or a key does not open. None of them shows what it is about.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SecretsError {
    /// Cut off, or nothing that was ever sealed.
    #[error("the bytes are no sealed value")]
    Malformed,
    /// Sealed under a data key nobody gave us.
    #[error("the value is sealed under version {0} of the app's data key, which is not there")]
    UnknownVersion(u32),
    /// Changed, moved to another place, or sealed under another key.
    #[error("the value does not open: it was changed or moved, or the key is another one")]
    Refused,
    /// The key-encryption key is missing.
    #[error(
        "a data key is wrapped under version {0} of the key-encryption keys; add that version to ENCRYPTION_KEYS"
    )]
    UnknownWrapper(i32),
    /// The key-encryption key is another one than the one it was wrapped under.
    #[error(
        "a data key does not unwrap: version {0} in ENCRYPTION_KEYS is not the key it was wrapped under; set the \
         one this database was used with"
    )]
    NotUnwrapped(i32),
    /// A key service did not answer, or said no.
    #[error("the key service did not help: {0}")]
    Service(String),
}
