//! Where in a body a value is: written out only if something is wrong there.

use super::fault::{deeper, item};

/// A value's way from the root of its body.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place<'a> {
    /// The body itself.
    Root,
    /// A field of an object.
    Field(&'a Place<'a>, &'a str),
    /// An item of an array.
    Item(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// A field of what is here.
    pub(super) fn field(&'a self, name: &'a str) -> Self {
        Self::Field(self, name)
    }

    /// An item of what is here.
    pub(super) fn item(&'a self, index: usize) -> Self {
        Self::Item(self, index)
    }
}

impl From<Place<'_>> for String {
    /// As a JSON pointer (RFC 6901).
    fn from(place: Place<'_>) -> Self {
        match place {
            Place::Root => Self::new(),
            Place::Field(around, name) => deeper(&Self::from(*around), name),
            Place::Item(around, index) => item(&Self::from(*around), index),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_a_pointer() {
        let (body, to) = (Place::Root, "to/users");
        let users = body.field(to);
        assert_eq!(String::from(users.item(3)), "/to~1users/3");
        assert_eq!(String::from(body), "");
    }
}
