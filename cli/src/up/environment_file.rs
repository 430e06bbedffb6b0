//! The settings of a running tree as a file for a shell, so that `automata doctor`, `keys`, `send` and others find
//! it, and the shell finds them.

use std::fmt::Write as _;
use std::path::PathBuf;

use crate::tenant::Tenant;
use crate::tree::{Addresses, PRIVATE_DATABASE, Tree};

const FILE: &str = "environment";

/// Writes it, and says where.
pub(super) fn write(tree: &Tree, addresses: &Addresses, tenant: &Tenant) -> anyhow::Result<PathBuf> {
    let mut own = own(addresses, tenant);
    let database = tree.database()?;
    if database.place().is_none() {
        own.push((PRIVATE_DATABASE, database.url().to_owned()));
    }
    let settings = tree.settings().iter().filter(|(name, _)| *name != "NO_COLOR").chain(&own);
    let mut text = String::new();
    for (name, value) in settings {
        writeln!(text, "export {name}={}", quoted(value))?;
    }
    if let Some(programs) = std::env::current_exe()?.parent() {
        writeln!(text, "export PATH={}:\"$PATH\"", quoted(&programs.to_string_lossy()))?;
    }
    tree.folder.secrets().write(FILE, &text)?;
    Ok(tree.folder.secrets().path(FILE))
}

/// What a client of this tree has to know.
pub(super) fn own(addresses: &Addresses, tenant: &Tenant) -> Vec<(&'static str, String)> {
    vec![
        ("AUTOMATA_URL", format!("http://{}", addresses.api)),
        ("AUTOMATA_KEY", tenant.key.clone()),
        ("AUTOMATA_OPERATOR_KEY", tenant.operator_key.clone()),
        ("AUTOMATA_APP", tenant.app.clone()),
        ("AUTOMATA_SANDBOX", format!("http://{}", addresses.sandbox)),
    ]
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
