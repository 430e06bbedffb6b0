//! The settings of a running tree as a file for a shell, so that `automata doctor`, `keys`, `send` and others find
//! it.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::tenant::Tenant;
use crate::tree::{Addresses, Tree};

const FILE: &str = "environment";

/// Writes it, and says where.
pub(super) fn write(tree: &Tree, addresses: &Addresses, tenant: &Tenant) -> anyhow::Result<PathBuf> {
    let own = [("AUTOMATA_URL", format!("http://{}", addresses.api)), ("AUTOMATA_KEY", tenant.key.clone())];
    let settings = tree.settings().iter().filter(|(name, _)| *name != "NO_COLOR").chain(&own);
    let mut text = String::new();
    for (name, value) in settings {
        writeln!(text, "export {name}={}", quoted(value))?;
    }
    tree.folder.secrets().write(FILE, &text)?;
    Ok(tree.folder.secrets().path(FILE))
}

fn quoted(value: &str) -> String {
    format!("'{}'", value.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_back_what_was_written() {
        assert_eq!(quoted("postgres://a:b@c/d?e=f&g"), "'postgres://a:b@c/d?e=f&g'");
        assert_eq!(quoted("it's"), r"'it'\''s'");
    }
}
