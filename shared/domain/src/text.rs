//! Short texts an app chooses, checked once at the edge.

use std::fmt;

use crate::limits::MAX_COLLAPSE_KEY;

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing in it.
    #[error("must not be empty")]
    Empty,
    /// More bytes than fit.
    #[error("must be at most {max} bytes, is {is}")]
    TooLong {
        /// The most bytes allowed.
        max: usize,
        /// The bytes given.
        is: usize,
    },
    /// A character that does not survive URLs, headers and logs.
    #[error("may contain only letters, digits and . _ : @ + - ; found {0:?}")]
    Character(char),
    /// A control character.
    #[error("must not contain control characters")]
    Control,
}

/// The name an app gives a user or a subscription. It stands in URLs, so its letters are limited.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExternalId(String);

impl ExternalId {
    /// The most bytes one may have.
    pub const MAX: usize = 128;

    /// Checks `text`.
    ///
    /// # Errors
    /// Says what is wrong with it: empty, over 128 bytes, or a character outside `A-Z a-z 0-9 . _ : @ + -`.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        bounded(text, Self::MAX)?;
        match text.chars().find(|c| !(c.is_ascii_alphanumeric() || "._:@+-".contains(*c))) {
            Some(other) => Err(TextError::Character(other)),
            None => Ok(Self(text.to_owned())),
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ExternalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Messages with the same key replace each other on the device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollapseKey(String);

impl CollapseKey {
    /// Checks `text`.
    ///
    /// # Errors
    /// Says what is wrong with it: empty, over 64 bytes (Apple's limit), or a control character.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        visible(text, MAX_COLLAPSE_KEY).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A business key: the same key within its window is said once to each recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DedupeKey(String);

impl DedupeKey {
    /// The most bytes one may have.
    pub const MAX: usize = 128;

    /// Checks `text`.
    ///
    /// # Errors
    /// Says what is wrong with it: empty, over 128 bytes, or a control character.
    pub fn parse(text: &str) -> Result<Self, TextError> {
        visible(text, Self::MAX).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn visible(text: &str, max: usize) -> Result<String, TextError> {
    bounded(text, max)?;
    if text.chars().any(char::is_control) {
        return Err(TextError::Control);
    }
    Ok(text.to_owned())
}

fn bounded(text: &str, max: usize) -> Result<(), TextError> {
    match text.len() {
        0 => Err(TextError::Empty),
        is if is > max => Err(TextError::TooLong { max, is }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_external_id_survives_a_url() {
        assert!(ExternalId::parse("user@example.com:7+x-1").is_ok());
        assert_eq!(ExternalId::parse("a/b"), Err(TextError::Character('/')));
        assert_eq!(ExternalId::parse("é"), Err(TextError::Character('é')));
        assert_eq!(ExternalId::parse(""), Err(TextError::Empty));
        assert_eq!(ExternalId::parse(&"x".repeat(129)), Err(TextError::TooLong { max: 128, is: 129 }));
    }

    #[test]
    fn a_collapse_key_fits_apples_header() {
        assert!(CollapseKey::parse(&"x".repeat(64)).is_ok());
        assert_eq!(CollapseKey::parse(&"é".repeat(33)), Err(TextError::TooLong { max: 64, is: 66 }));
        assert_eq!(CollapseKey::parse("a\nb"), Err(TextError::Control));
    }
}
