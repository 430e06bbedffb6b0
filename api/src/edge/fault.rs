//! What is wrong with a request, all of it at once.

use std::fmt::Write as _;

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// A JSON pointer (RFC 6901) into the body; `/query/..`, `/path/..` or `/header/..` for the rest of a request.
    pub(crate) pointer: String,
    /// The machine's word for it.
    pub(crate) code: &'static str,
    /// A person's sentence.
    pub(crate) detail: String,
}

/// Everything found wrong so far.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    found: Vec<Fault>,
}

/// A body with more faults than this is not worth reading on.
const MOST: usize = 100;

impl Faults {
    /// Notes a fault.
    pub(crate) fn add(&mut self, pointer: impl Into<String>, code: &'static str, detail: impl Into<String>) {
        let fault = Fault { pointer: pointer.into(), code, detail: detail.into() };
        // A schema can say the same in several of its parts.
        if self.found.len() < MOST && !self.found.contains(&fault) {
            self.found.push(fault);
        }
    }

    /// Whether nothing is wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// What was found.
    pub(crate) fn into_vec(self) -> Vec<Fault> {
        self.found
    }
}

/// A pointer one step deeper.
pub(crate) fn deeper(pointer: &str, step: &str) -> String {
    let mut deeper = String::with_capacity(pointer.len() + step.len() + 1);
    deeper.push_str(pointer);
    deeper.push('/');
    for letter in step.chars() {
        match letter {
            '~' => deeper.push_str("~0"),
            '/' => deeper.push_str("~1"),
            other => deeper.push(other),
        }
    }
    deeper
}

/// A pointer to an item.
pub(crate) fn item(pointer: &str, index: usize) -> String {
    let mut deeper = pointer.to_owned();
    let _ = write!(deeper, "/{index}");
    deeper
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_escapes_what_rfc_6901_says() {
        assert_eq!(deeper("/a", "b/c~d"), "/a/b~1c~0d");
        assert_eq!(item("/to/users", 3), "/to/users/3");
    }

    #[test]
    fn a_flood_of_faults_is_cut() {
        let mut faults = Faults::default();
        for index in 0..1_000 {
            faults.add(item("", index), "invalid", "");
        }
        assert_eq!(faults.into_vec().len(), MOST);
    }
}
