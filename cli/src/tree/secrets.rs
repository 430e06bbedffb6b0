//! Files that only their owner may read.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

/// The secret files of a folder.
pub(crate) struct Secrets<'a> {
    folder: &'a Path,
}

impl<'a> Secrets<'a> {
    pub(super) fn of(folder: &'a Path) -> Self {
        Self { folder }
    }

    /// Where a file is.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// What is in a file, if there is one.
    pub(crate) fn read(&self, name: &str) -> anyhow::Result<Option<String>> {
        let path = self.path(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| format!("{} can not be read", path.display())),
        }
    }

    /// Writes a file whole or not at all.
    pub(crate) fn write(&self, name: &str, text: &str) -> anyhow::Result<()> {
        let (path, draft) = (self.path(name), self.path(&format!("{name}.draft")));
        let write = || {
            // What an interrupted write left may be readable by others.
            if let Err(error) = std::fs::remove_file(&draft)
                && error.kind() != ErrorKind::NotFound
            {
                return Err(error);
            }
            let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&draft)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            std::fs::rename(&draft, &path)
        };
        write().with_context(|| format!("{} can not be written", path.display()))
    }

    /// Removes a file, if there is one.
    pub(crate) fn forget(&self, name: &str) -> anyhow::Result<()> {
        let path = self.path(name);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(error).with_context(|| format!("{} can not be removed", path.display()))
            }
            _ => Ok(()),
        }
    }
}
