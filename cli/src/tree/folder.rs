//! The folder everything of a tree is kept in, for one tree at a time.

use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::secrets::Secrets;

/// A folder that is ours until this is dropped.
pub(crate) struct Folder {
    path: PathBuf,
    _lock: File,
}

impl Folder {
    /// Makes `path` if it is not there, and locks it.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        let path = std::path::absolute(path).context("the current folder is gone")?;
        make(&path)?;
        make(&path.join("logs"))?;
        let lock = lock(&path)?;
        Ok(Self { path, _lock: lock })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Where a service logs.
    pub(super) fn log_of(&self, service: &str) -> PathBuf {
        self.path.join("logs").join(format!("{service}.log"))
    }

    /// Where the database is, unless `DATABASE_URL` names one.
    pub(super) fn postgres(&self) -> PathBuf {
        self.path.join("postgres")
    }

    /// The certificate of the sandbox's providers.
    pub(super) fn authority(&self) -> PathBuf {
        self.path.join("sandbox-authority.pem")
    }

    /// The keys of the credentials that the sandbox gives out.
    pub(super) fn sandbox_keys(&self) -> PathBuf {
        self.path.join("sandbox-keys.json")
    }

    /// What services keep locked while they live.
    pub(super) fn alive(&self) -> PathBuf {
        self.path.join("alive")
    }

    /// What must not be read by others.
    pub(crate) fn secrets(&self) -> Secrets<'_> {
        Secrets::of(&self.path)
    }
}

/// Others may pass, because PostgreSQL runs as somebody else if we are root; they may not look.
fn make(path: &Path) -> anyhow::Result<()> {
    let made = DirBuilder::new().recursive(true).mode(0o711).create(path);
    made.with_context(|| format!("the folder {} can not be made; choose another one", path.display()))
}

fn lock(folder: &Path) -> anyhow::Result<File> {
    let path = folder.join("lock");
    let failed = || format!("{} can not be locked", path.display());
    let opened = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
    let mut file = opened.with_context(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut pid = String::new();
            // It is for the message only.
            let _ = file.read_to_string(&mut pid);
            bail!(
                "{} is in use by another `automata` (process {}); stop that one, or choose another folder: \
                 automata up --data DIR",
                folder.display(),
                pid.trim()
            );
        }
        Err(TryLockError::Error(error)) => return Err(error).with_context(failed),
    }
    file.set_len(0).with_context(failed)?;
    writeln!(file, "{}", std::process::id()).with_context(failed)?;
    Ok(file)
}
