//! What can go wrong, each with what to do about it.

use std::io;
use std::path::PathBuf;

/// Why there is no PostgreSQL.
#[derive(Debug, thiserror::Error)]
pub enum PostgresError {
    /// Nothing was found and nothing could be installed.
    #[error(
        "no PostgreSQL server of version 15 or newer was found, and none could be installed ({tried}).\n\
         Install one yourself and try again:\n\
         \x20 Debian, Ubuntu:  sudo apt-get install postgresql\n\
         \x20 Fedora, RHEL:    sudo dnf install postgresql-server\n\
         \x20 Alpine:          sudo apk add postgresql17\n\
         \x20 Arch:            sudo pacman -S postgresql\n\
         \x20 macOS:           brew install postgresql@17\n\
         or point DATABASE_URL at a server that runs already:\n\
         \x20 export DATABASE_URL=postgres://user:password@host:5432/database"
    )]
    Missing {
        /// What was tried, and why each failed.
        tried: String,
    },
    /// As root, and nobody to run as.
    #[error(
        "PostgreSQL refuses to run as root and this machine has neither a `postgres` nor a `nobody` user; \
         run the same command as another user, or set DATABASE_URL"
    )]
    NoUser,
    /// The folder can not be used.
    #[error("the folder {path} can not be used for the database: {source}", path = path.display())]
    Folder {
        /// Which folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A program could not be started.
    #[error("{program} could not be started: {source}", program = program.display())]
    Spawn {
        /// Which program.
        program: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A program failed.
    #[error("{program} failed: {output}")]
    Failed {
        /// Which program.
        program: String,
        /// What it said.
        output: String,
    },
    /// The server did not become ready.
    #[error("PostgreSQL did not become ready within {seconds} s; the end of its log ({log}):\n{tail}", log = log.display())]
    NotReady {
        /// How long it was waited for.
        seconds: u64,
        /// Where its log is.
        log: PathBuf,
        /// The end of it.
        tail: String,
    },
}
