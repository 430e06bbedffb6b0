//! Finding server programs on this machine.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest server version this project supports.
pub const OLDEST_VERSION: u32 = 15;

/// Where the programs of one PostgreSQL installation are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binaries {
    folder: PathBuf,
    version: u32,
}

/// Folders where distributions and packagers put the server programs. `*` stands for a version.
const USUAL_FOLDERS: [&str; 9] = [
    "/usr/lib/postgresql/*/bin",
    "/usr/lib64/pgsql/bin",
    "/usr/pgsql-*/bin",
    "/usr/libexec/postgresql*",
    "/usr/local/pgsql/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
    "/Applications/Postgres.app/Contents/Versions/*/bin",
    "/usr/bin",
];

impl Binaries {
    /// The newest installation on this machine, of [`OLDEST_VERSION`] at least.
    #[must_use]
    pub fn find() -> Option<Self> {
        let mut folders = folders_on_path();
        folders.extend(configured_folder());
        folders.extend(USUAL_FOLDERS.iter().flat_map(|pattern| expand(pattern)));
        folders.into_iter().filter_map(|folder| Self::in_folder(&folder)).max_by_key(|found| found.version)
    }

    /// The installation in `folder`, if its server and its `initdb` are there and not too old.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Option<Self> {
        // A link (Debian's are in PATH) does not lead to its neighbours; the real folder does.
        let server = folder.join("postgres").canonicalize().ok()?;
        let folder = server.parent()?.to_owned();
        if !folder.join("initdb").is_file() {
            return None;
        }
        let output = Command::new(&server).arg("--version").output().ok()?;
        let version = major_version(&String::from_utf8_lossy(&output.stdout))?;
        (version >= OLDEST_VERSION).then_some(Self { folder, version })
    }

    /// The path of one program.
    #[must_use]
    pub fn program(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The major version.
    #[must_use]
    pub fn version(&self) -> u32 {
        self.version
    }
}

/// The folders a shell looks for programs in.
#[expect(clippy::disallowed_methods, reason = "PATH is a fact about the machine, not a setting of ours")]
pub(crate) fn folders_on_path() -> Vec<PathBuf> {
    std::env::var_os("PATH").map(|path| std::env::split_paths(&path).collect()).unwrap_or_default()
}

fn configured_folder() -> Option<PathBuf> {
    let output = Command::new("pg_config").arg("--bindir").output().ok()?;
    Some(PathBuf::from(String::from_utf8(output.stdout).ok()?.trim()))
}

fn expand(pattern: &str) -> Vec<PathBuf> {
    let Some((before, after)) = pattern.split_once('*') else {
        return vec![PathBuf::from(pattern)];
    };
    let (parent, start) = before.rsplit_once('/').unwrap_or((before, ""));
    let Ok(entries) = std::fs::read_dir(parent) else {
        return Vec::new();
    };
    let names = entries.filter_map(Result::ok).map(|entry| entry.file_name());
    names
        .filter(|name| name.to_string_lossy().starts_with(start))
        .map(|name| PathBuf::from(parent).join(name).join(after.trim_start_matches('/')))
        .collect()
}

/// `postgres (PostgreSQL) 15.18 (Debian ..)` is 15; `17beta1` is 17.
fn major_version(output: &str) -> Option<u32> {
    let version = output.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    let digits: String = version.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_servers_say() {
        assert_eq!(major_version("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"), Some(15));
        assert_eq!(major_version("postgres (PostgreSQL) 19beta1"), Some(19));
        assert_eq!(major_version("command not found"), None);
    }
}
