//! Everything this program prints on standard output.

use std::fmt::Display;
use std::io::Write as _;

/// One line.
pub(crate) fn line(text: impl Display) {
    // A reader that hung up, as `head` does, is no reason to fail.
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

/// A name and what belongs to it, in columns.
pub(crate) fn entry(name: &str, what: impl Display) {
    line(format_args!("  {name:<18}{what}"));
}
