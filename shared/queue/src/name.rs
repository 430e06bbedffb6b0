//! Names of queues.

use std::fmt;

use crate::QueueError;

/// The name of a queue: 1 to 40 small letters, digits and underscores, a letter first.
///
/// A queue's name is part of a table's name, so it is checked here and again by the database.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QueueName(String);

impl QueueName {
    /// Checks `name`.
    ///
    /// # Errors
    /// [`QueueError::Name`] if it is not a queue name.
    pub fn parse(name: &str) -> Result<Self, QueueError> {
        let mut bytes = name.bytes();
        let fits = bytes.next().is_some_and(|first| first.is_ascii_lowercase())
            && name.len() <= 40
            && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if fits { Ok(Self(name.to_owned())) } else { Err(QueueError::Name(name.to_owned())) }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for QueueName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_name_can_stand_in_a_table_name() {
        assert!(QueueName::parse("apns").is_ok());
        for wrong in ["", "1a", "Apns", "a b", "a;drop", &"a".repeat(41)] {
            assert!(QueueName::parse(wrong).is_err(), "{wrong}");
        }
    }
}
