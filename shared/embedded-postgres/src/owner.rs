//! Whose cluster it is. As root it must be somebody else's.

use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::PostgresError;

/// The user a cluster runs as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Owner {
    /// Whoever runs this program.
    Myself,
    /// An unprivileged user, because this program runs as root.
    Other { uid: u32, gid: u32 },
}

impl Owner {
    /// The user to run as on this machine.
    pub(crate) fn choose() -> Result<Self, PostgresError> {
        if !am_root() {
            return Ok(Self::Myself);
        }
        let passwd = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        let found = ["postgres", "nobody"].iter().find_map(|name| ids_of(&passwd, name));
        found.map(|(uid, gid)| Self::Other { uid, gid }).ok_or(PostgresError::NoUser)
    }

    /// Makes `command` run as this user.
    pub(crate) fn apply(self, command: &mut Command) {
        if let Self::Other { uid, gid } = self {
            command.uid(uid).gid(gid);
        }
    }

    /// Makes `folder`, reachable and writable for this user and nobody else.
    pub(crate) fn make_folder(self, folder: &Path) -> Result<(), PostgresError> {
        let failed = |source| PostgresError::Folder { path: folder.to_owned(), source };
        std::fs::create_dir_all(folder).map_err(failed)?;
        std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700)).map_err(failed)?;
        if let Self::Other { uid, gid } = self {
            chown(folder, Some(uid), Some(gid)).map_err(failed)?;
        }
        Ok(())
    }

    /// `wanted`, or a folder in the system's state directory if this user could not get into `wanted`: root's
    /// home, for instance, is closed to everybody else.
    pub(crate) fn reachable(self, wanted: &Path) -> PathBuf {
        if self == Self::Myself || leads_everybody_to(wanted) {
            return wanted.to_owned();
        }
        // The same project finds the same folder again.
        let name: String = wanted
            .to_string_lossy()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
            .collect();
        Path::new("/var/lib/automata-signal").join(name.trim_matches('-'))
    }
}

/// Whether every folder above `path` lets anybody pass.
fn leads_everybody_to(path: &Path) -> bool {
    path.ancestors()
        .skip(1)
        .filter(|folder| folder.exists())
        .all(|folder| folder.metadata().is_ok_and(|metadata| metadata.permissions().mode() & 0o001 != 0))
}

pub(crate) fn am_root() -> bool {
    // The owner of our own process entry; where there is no /proc, of a file we make.
    let uid = std::fs::metadata("/proc/self").map(|metadata| metadata.uid()).or_else(|_| uid_of_new_file());
    uid.is_ok_and(|uid| uid == 0)
}

fn uid_of_new_file() -> io::Result<u32> {
    let path = std::env::temp_dir().join(format!("automata-whoami-{}", std::process::id()));
    std::fs::write(&path, "")?;
    let uid = std::fs::metadata(&path)?.uid();
    std::fs::remove_file(&path)?;
    Ok(uid)
}

fn ids_of(passwd: &str, name: &str) -> Option<(u32, u32)> {
    let line = passwd.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    let uid = fields.next()?.parse().ok()?;
    let gid = fields.next()?.parse().ok()?;
    (uid != 0).then_some((uid, gid))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unprivileged_user_is_read_from_passwd() {
        let passwd = "root:x:0:0::/root:/bin/sh\npostgres:x:101:104::/var/lib/postgresql:/bin/bash\n";
        assert_eq!(ids_of(passwd, "postgres"), Some((101, 104)));
        assert_eq!(ids_of(passwd, "root"), None);
        assert_eq!(ids_of(passwd, "nobody"), None);
    }
}
